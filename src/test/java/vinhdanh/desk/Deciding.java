package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.review.Answer;
import vinhdanh.review.Councils;
import vinhdanh.review.Vote;
import vinhdanh.review.VotingRule.Ballot;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A campaign on the stage whose council has met: what comes after it. */
public final class Deciding implements AutoCloseable {

    public static final String SELECTION = "/desk/decisions/an-giang-2021";

    private final Stage stage = Stage.open();

    private final Councils councils = new Councils(this.stage);

    public Stage stage() {
        return this.stage;
    }

    public Councils councils() {
        return this.councils;
    }

    /** Nominations of a unit that the council agrees to, one after the other. */
    public List<UUID> agreed(String unit, int number) {
        List<UUID> all = IntStream.rangeClosed(1, number)
            .mapToObj(n -> this.councils.propose(unit, "Nguyễn Thị Mẫu " + unit + " số " + n))
            .toList();
        meet(Vote.FOR);
        return all;
    }

    /** The council votes the same on everything that is on the list. */
    public void meet(Vote vote) {
        List<Actor> voters = this.councils.voters(3);
        UUID meeting = this.councils.call(Councils.rule(Ballot.SECRET, false));
        this.councils.attend(meeting, voters);
        assertThat(this.councils.open(meeting)).isInstanceOf(Answer.Done.class);
        voters.forEach(voter -> this.councils.vote(meeting, voter, vote));
        assertThat(this.councils.close(meeting)).isInstanceOf(Answer.Done.class);
        this.stage.site().clock().set(LocalDateTime.of(2021, 7, 8, 2, 0).toInstant(ZoneOffset.UTC));
    }

    public Visitor head() {
        return this.stage.as(Role.STANDING_HEAD, "snv");
    }

    public Visitor authority() {
        return this.stage.as(Role.AUTHORITY, "89");
    }

    /** The value of a hidden field of the page that somebody sees. */
    public static String field(String page, String name) {
        assertThat(page).contains("name=\"" + name + "\" value=\"");
        return page.replaceAll("(?s).*?name=\"" + name + "\" value=\"([^\"]*)\".*", "$1");
    }

    public static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }

    /** Fixes the selection as the head of the standing body. */
    public void fix() {
        String page = head().get(SELECTION).body();
        location(head().post(SELECTION + "/fix", "fingerprint", field(page, "fingerprint")));
    }

    /** A draft on these, sent for signature. */
    public String sent(List<UUID> nominations) {
        String[] fields = nominations.stream()
            .flatMap(id -> List.of("nomination", id.toString()).stream())
            .toArray(String[]::new);
        head().get(SELECTION);
        String draft = location(head().post(SELECTION + "/drafts", fields));
        send(draft);
        return draft;
    }

    public void send(String draft) {
        String page = head().get(draft).body();
        location(head().post(draft + "/send", "version", field(page, "version")));
    }

    /** The page of the decision that the authority signed. */
    public String signed(String draft, String number) {
        String page = authority().get(draft).body();
        return location(authority().post(draft + "/sign", "version", field(page, "version"), "number", number, "day",
                "2021-07-08", "title", "Chủ tịch"));
    }

    public void publish(String decision) {
        head().get(decision);
        location(head().post(decision + "/publish"));
    }

    /** The certificate of a nomination. */
    public UUID certificateOf(UUID nomination) {
        return this.stage.site().database().sql("""
                select certificate.id from certificate join award on award.id = award_id
                 where nomination_id = :nomination
                """).param("nomination", nomination).query((row, n) -> row.getObject(1, UUID.class)).single();
    }

    public static UUID id(String path) {
        return UUID.fromString(path.substring(path.lastIndexOf('/') + 1));
    }

    @Override
    public void close() {
        this.stage.close();
    }

}
