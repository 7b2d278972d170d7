package vinhdanh.play;

import vinhdanh.access.Role;

/** Answers for the list of a unit, and sends it. */
final class Head {

    private final Person person;

    private final String list;

    Head(Theatre theatre, String unit) {
        this.person = theatre.person(Role.HEAD, unit);
        this.list = Clerk.list(unit);
    }

    void sends(String... names) {
        this.person.open(this.list);
        this.person.look("unit-ready");
        this.person.picture("head");
        this.person.sees(names);
        this.person.pressButton("Trình danh sách");
        this.person.sees("Đã trình");
        this.person.look("unit-sent");
    }

    /** Sends again what came back and was corrected. */
    void sendsAgain(String name) {
        this.person.open(this.list);
        this.person.press("main tr:has-text(\"" + name + "\") a:has-text(\"Bổ sung và trình lại\")");
        this.person.press("main form[action$='/submit'] button");
        this.person.open(this.list);
        this.person.sees(name);
    }

    /** What became of the unit's nominations. */
    void readsTheOutcome(String... words) {
        this.person.open(this.list);
        this.person.sees(words);
        this.person.look("unit-decided");
    }

    void wasTold(String... words) {
        this.person.open("/desk/notices");
        this.person.sees(words);
        this.person.look("notices");
    }

}
