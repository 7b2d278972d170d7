package vinhdanh.play;

import vinhdanh.access.Role;

/** The head of a district, to whom the lists of its sections come first. */
final class District {

    private final Dossiers dossiers;

    District(Theatre theatre, String unit) {
        this.dossiers = new Dossiers(theatre.person(Role.HEAD, unit));
    }

    /** Sends one of its section's nominations back with what to correct. */
    void returns(String name, String what) {
        Person person = this.dossiers.opens(name);
        this.dossiers.acts("return", what, null);
        person.sees("Đã trả lại", what);
    }

    /** Lets one of its section's nominations pass. */
    void endorses(String name) {
        Person person = this.dossiers.opens(name);
        person.look("dossier-district");
        this.dossiers.acts("endorse");
        person.sees("Đã thông qua ở cấp này");
    }

}
