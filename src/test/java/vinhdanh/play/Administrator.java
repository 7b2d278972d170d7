package vinhdanh.play;

import java.nio.file.Path;

/** Launches the campaign from its plan file. */
final class Administrator {

    private static final String CAMPAIGNS = "/desk/admin/campaigns";

    private final Person person;

    Administrator(Theatre theatre) {
        this.person = theatre.administrator();
    }

    /** Sends the plan and its units, reads what they say, and launches it. */
    void launches(Path plan, Path units) {
        this.person.open(CAMPAIGNS);
        this.person.look("launch");
        this.person.find("#file").setInputFiles(plan);
        this.person.find("#units").setInputFiles(units);
        this.person.pressButton("Kiểm tra kế hoạch");
        this.person.sees("174/KH-UBND");
        this.person.look("launch-plan");
        this.person.picture("launch");
        this.person.pressButton("Phát động phong trào");
        this.person.open(CAMPAIGNS);
        this.person.sees(Theatre.CAMPAIGN);
    }

}
