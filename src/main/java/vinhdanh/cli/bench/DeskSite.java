package vinhdanh.cli.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.access.Role;
import vinhdanh.campaign.LoadedCampaign;

/** A campaign at work, served on a port, with so many nominations in its database. */
final class DeskSite implements AutoCloseable {

    private final Stage.Running running;

    private final List<DeskClient> appraisers = new ArrayList<>();

    private final List<DeskClient> heads = new ArrayList<>();

    private final List<DeskClient> members = new ArrayList<>();

    private final List<String> nominations;

    private final UUID meeting;

    private DeskSite(Stage.Running running, Path folder, int nominations, int hands) throws Exception {
        this.running = running;
        LoadedCampaign campaign = DeskCampaign.fill(running.context(), folder, nominations, hands);
        this.meeting = DeskCouncil.open(running.context(), campaign.id(), hands);
        JdbcClient sql = running.context().getBean(JdbcClient.class);
        sql.sql("analyze").update();
        this.nominations = sql.sql("select id from nomination where state = 'submitted' order by ticket limit 500")
            .query((row, n) -> row.getObject("id", UUID.class).toString())
            .list();
        logIn(hands);
    }

    /**
     * Fills and serves a database.
     * @param hands how many units can send, and members vote, once each
     */
    static DeskSite open(Stage stage, Path folder, int nominations, int hands) throws Exception {
        Stage.Running running = stage.desk();
        try {
            return new DeskSite(running, folder, nominations, hands);
        }
        catch (Exception fault) {
            running.close();
            throw fault;
        }
    }

    private void logIn(int hands) throws IOException, InterruptedException {
        DeskPeople people = new DeskPeople(this.running.context());
        for (int i = 0; i < DeskMeasure.CLIENTS; i++) {
            people.add("appraiser-" + i, Role.APPRAISER, DeskPeople.PROVINCE);
            this.appraisers.add(DeskClient.logIn(this.running.port(), "appraiser-" + i));
        }
        for (int i = 0; i < hands; i++) {
            this.heads.add(DeskClient.logIn(this.running.port(), DeskCampaign.headLogin(DeskCampaign.SENT + i)));
            this.members.add(DeskClient.logIn(this.running.port(), DeskCouncil.member(i)));
        }
    }

    void list(int number) throws IOException, InterruptedException {
        appraiser(number).get("/desk/nominations");
    }

    void dossier(int number) throws IOException, InterruptedException {
        appraiser(number).get("/desk/nominations/" + this.nominations.get(number % this.nominations.size()));
    }

    void search(int number) throws IOException, InterruptedException {
        appraiser(number).get(
                "/desk/search?q=" + List.of("nguyen+van+kiet", "tran+quyen", "dang+thao", "huynh+dat").get(number % 4));
    }

    void submit(int number) throws IOException, InterruptedException {
        this.heads.get(number).post("/desk/units/bench-%d/campaigns/bench/send".formatted(DeskCampaign.SENT + number));
    }

    void vote(int number) throws IOException, InterruptedException {
        String[] votes = new String[2 * DeskCouncil.NAMES];
        for (int i = 0; i < DeskCouncil.NAMES; i++) {
            votes[2 * i] = "vote-" + (i + 1);
            votes[2 * i + 1] = "for";
        }
        this.members.get(number).post("/desk/council/%s/ballot".formatted(this.meeting), votes);
    }

    private DeskClient appraiser(int number) {
        return this.appraisers.get(number % this.appraisers.size());
    }

    @Override
    public void close() {
        this.running.close();
    }

}
