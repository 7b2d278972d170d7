package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.review.Answer;
import vinhdanh.review.Councils;
import vinhdanh.review.Paper;
import vinhdanh.review.Papers;
import vinhdanh.review.SignMinutes;
import vinhdanh.review.Vote;
import vinhdanh.review.VotingRule.Ballot;
import vinhdanh.review.WriteMinutes;
import vinhdanh.review.consultation.SendComment;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The public has its say before the council: by its pages, and before the vote. */
@Tag("database")
class ConsultationTests {

    private Stage stage;

    private Councils councils;

    @BeforeEach
    void start() {
        this.stage = Stage.open();
        this.councils = new Councils(this.stage);
    }

    @AfterEach
    void end() {
        this.stage.close();
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static String seen(Visitor head) {
        return head.get("/desk/consultation").body().replaceAll("(?s).*name=\"seen\" value=\"(\\w+)\".*", "$1");
    }

    private HttpResponse<String> publish(Visitor head, String seen) {
        return head.post("/desk/consultation", "campaign", this.councils.campaign().toString(), "seen", seen, "days",
                "5");
    }

    private void day(int month, int day) {
        this.stage.site().clock().set(LocalDate.of(2021, month, day).atTime(2, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void theListIsPublicOnlyAfterItIsPublishedAndCommentsGetAnswers() {
        String list = "/campaigns/" + this.stage.campaign().plan().code() + "/consultation";
        UUID nominee = this.councils.propose("886", "Võ Thị Công Khai");
        Visitor citizen = this.stage.site().visitor();
        Visitor head = this.stage.as(Role.STANDING_HEAD, "snv");
        assertThat(citizen.get(list).statusCode()).isEqualTo(404);
        assertThat(citizen.get(list + "/comment").statusCode()).isEqualTo(404);
        String desk = head.get("/desk/consultation").body();
        String seen = seen(head);
        assertThat(desk).contains("value=\"5\"");
        assertThat(this.stage.as(Role.APPRAISER, "snv").post("/desk/consultation").statusCode()).isEqualTo(403);
        assertThat(head
            .post("/desk/consultation", "campaign", this.councils.campaign().toString(), "seen", "999", "days", "5")
            .statusCode()).isEqualTo(422);
        location(head.post("/desk/consultation", "campaign", this.councils.campaign().toString(), "seen", seen, "days",
                "5"));
        assertThat(citizen.get(list).body()).contains("Võ Thị Công Khai", "Đang lấy ý kiến", "06/07/2021 – 12/07/2021");
        citizen.get(list + "/comment");
        HttpResponse<String> empty = citizen.post(list + "/comment", "about", "", "name", "Người Dân", "text", " ");
        assertThat(empty.statusCode()).isEqualTo(422);
        assertThat(empty.body()).contains("value=\"Người Dân\"");
        assertThat(citizen.post(list + "/comment", "name", "Máy", "text", "x", "website", "http://x").statusCode())
            .isEqualTo(422);
        String receipt = location(citizen.post(list + "/comment", "about", nominee.toString(), "name", "Người Dân",
                "contact", "090", "text", "<script>alert(1)</script> xứng đáng"));
        assertThat(citizen.get(receipt).body()).contains("YK-2021-000001", "20/07/2021", "Đang giải quyết")
            .doesNotContain("<script>alert");
        answer(receipt, head);
        sixthOfAnHourWaits(this.stage.campaign().plan().code());
        this.stage.site().clock().pass(Duration.ofDays(7));
        assertThat(citizen.get(list).body()).contains("Đã hết thời gian lấy ý kiến").doesNotContain("/comment\"");
        assertThat(citizen.post(list + "/comment", "name", "Muộn", "text", "Muộn").statusCode()).isEqualTo(422);
    }

    private void answer(String receipt, Visitor head) {
        UUID id = this.stage.site()
            .database()
            .sql("select id from consultation")
            .query((row, n) -> row.getObject(1, UUID.class))
            .single();
        String comments = "/desk/consultation/" + id;
        String comment = comments + "/"
                + this.stage.site()
                    .database()
                    .sql("select id from public_comment where serial = 1")
                    .query((row, n) -> row.getObject(1, UUID.class))
                    .single();
        Visitor inspector = stage.as(Role.INSPECTOR, "snv");
        assertThat(inspector.get("/desk").body()).contains("href=\"/desk/consultation\"");
        assertThat(inspector.get("/desk/consultation").body()).contains(comments).doesNotContain("name=\"seen\"");
        assertThat(inspector.get(comments).body()).contains(comment);
        assertThat(inspector.get(comment).body()).contains("YK-2021-000001").doesNotContain("name=\"answer\"");
        assertThat(inspector.post(comment, "version", "0", "answer", "x", "outcome", "x").statusCode()).isEqualTo(403);
        assertThat(head.get(comments).body()).contains("YK-2021-000001", "Người Dân");
        assertThat(this.stage.as(Role.APPRAISER, "886").get(comments).statusCode()).isEqualTo(404);
        head.get(comment);
        assertThat(head.post(comment, "version", "0", "answer", "", "outcome", "").statusCode()).isEqualTo(422);
        location(head.post(comment, "version", "0", "answer", "Cảm ơn ông/bà.", "outcome", "Giữ trong danh sách."));
        HttpResponse<String> second = this.stage.as(Role.APPRAISER, "snv")
            .post(comment, "version", "0", "answer", "Khác", "outcome", "Khác");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("Cảm ơn ông/bà.", "Khác");
        assertThat(this.stage.site().visitor().get(receipt).body()).contains("Đã trả lời", "Giữ trong danh sách.");
    }

    private void sixthOfAnHourWaits(String code) {
        var send = this.councils.bean(SendComment.class);
        var said = new SendComment.Said(null, "Ai Đó", "", "Ý kiến");
        for (int i = 0; i < 5; i++) {
            assertThat(send.send(code, said, "192.0.2.7")).isInstanceOf(SendComment.Outcome.Received.class);
        }
        assertThat(send.send(code, said, "192.0.2.7")).isInstanceOf(SendComment.Outcome.Refused.class);
        assertThat(send.send(code, said, "192.0.2.8")).isInstanceOf(SendComment.Outcome.Received.class);
    }

    @Test
    void aListIsPublishedOnlyAsItWasSeenHoweverManyStandOnIt() {
        UUID leaving = this.councils.propose("886", "Võ Thị Đã Xem");
        Visitor head = this.stage.as(Role.STANDING_HEAD, "snv");
        String seen = seen(head);
        this.stage.site().database().sql("""
                with moved as (update nomination set state = 'appraised', version = version + 1
                                where id = :id returning id, version)
                insert into nomination_event (nomination_id, version, act, from_state, to_state, at)
                select id, version, 'unpropose', 'proposed', 'appraised', timestamptz '2021-07-06 02:00Z' from moved
                """).param("id", leaving).update();
        this.councils.propose("886", "Võ Thị Chưa Xem");
        assertThat(publish(head, seen).statusCode()).isEqualTo(422);
        location(publish(head, seen(head)));
    }

    @Test
    void namesThatComeLaterArePublishedInAFurtherListAndComeBeforeTheCouncilAfterIt() {
        day(6, 28);
        UUID first = this.councils.propose("886", "Võ Thị Đợt Một");
        Visitor head = this.stage.as(Role.STANDING_HEAD, "snv");
        location(publish(head, seen(head)));
        assertThat(head.get("/desk/consultation").body()).doesNotContain("name=\"seen\"");
        UUID later = this.councils.propose("889", "Lê Thị Đợt Hai");
        day(7, 6);
        List<Actor> voters = this.councils.voters(4);
        UUID meeting = this.councils.callOn(Councils.DAY, Councils.rule(Ballot.OPEN, false));
        assertThat(papers(meeting)).containsExactly(first);
        assertThat(this.stage.as(Role.SECRETARY, "89").get("/desk/council/" + meeting).body())
            .contains("Còn trường hợp chưa qua lấy ý kiến công khai", "1 trường hợp");
        this.councils.refuses("council_follows_consultation",
                "insert into council_item values ('%s', '%s', 2)".formatted(meeting, later));
        assertThat(head.get("/desk/consultation").body()).contains("Công khai danh sách bổ sung",
                "1 trường hợp chưa công khai");
        location(publish(head, seen(head)));
        String page = this.stage.site().visitor().get("/campaigns/an-giang-2021/consultation").body();
        assertThat(page).contains("Danh sách thứ nhất", "Danh sách bổ sung lần 1", "Đã hết thời gian lấy ý kiến",
                "Đang lấy ý kiến");
        assertThat(this.stage.site().visitor().get("/campaigns/an-giang-2021/consultation/comment").body())
            .contains("Lê Thị Đợt Hai")
            .doesNotContain("Võ Thị Đợt Một");
        this.councils.refuses("name_is_published_once",
                """
                        insert into consultation_entry
                        select list.id, nomination_id, 99, subject, entry.name, post, unit, line_vi, line_en, award_form, achievement
                          from consultation list, consultation_entry entry where serial = 2 and entry.name = 'Võ Thị Đợt Một'
                        """);
        this.councils.attend(meeting, voters);
        assertThat(this.councils.open(meeting)).isInstanceOf(Answer.Done.class);
        voters.forEach(voter -> this.councils.vote(meeting, voter, Vote.FOR));
        assertThat(this.councils.close(meeting)).isInstanceOf(Answer.Done.class);
        day(7, 13);
        UUID second = this.councils.callOn(LocalDate.of(2021, 7, 13), Councils.rule(Ballot.OPEN, false));
        assertThat(papers(second)).containsExactly(later);
    }

    private List<UUID> papers(UUID meeting) {
        return this.councils.bean(Papers.class)
            .list(this.councils.find(meeting))
            .stream()
            .map(Paper::nomination)
            .toList();
    }

    @Test
    void noVoteOpensOnWhomThePublicHadNoSay() {
        this.councils.propose("886", "Võ Thị Chưa Công Khai");
        List<Actor> voters = this.councils.voters(4);
        UUID meeting = this.councils.callOn(Councils.DAY, Councils.rule(Ballot.OPEN, false));
        this.councils.attend(meeting, voters);
        assertThat(this.councils.open(meeting)).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.reason().vi()).contains("Cả 1 trường hợp chưa công khai lấy ý kiến"));
    }

    @Test
    void theMinutesAreSignedAfterEachCommentHasItsAnswer() {
        day(6, 28);
        this.councils.propose("886", "Võ Thị Có Ý Kiến");
        Visitor head = this.stage.as(Role.STANDING_HEAD, "snv");
        location(publish(head, seen(head)));
        var said = new SendComment.Said(null, "Ai Đó", "", "Ý kiến");
        this.councils.bean(SendComment.class).send("an-giang-2021", said, "192.0.2.7");
        day(7, 6);
        List<Actor> voters = this.councils.voters(4);
        UUID meeting = this.councils.callOn(Councils.DAY, Councils.rule(Ballot.OPEN, false));
        this.councils.attend(meeting, voters);
        assertThat(this.councils.open(meeting)).isInstanceOf(Answer.Done.class);
        voters.forEach(voter -> this.councils.vote(meeting, voter, Vote.FOR));
        assertThat(this.councils.close(meeting)).isInstanceOf(Answer.Done.class);
        Actor secretary = this.councils.secretary();
        this.councils.bean(WriteMinutes.class)
            .write(meeting, 0, new WriteMinutes.Typed("01/BB", LocalTime.of(11, 0), "Nhất trí.", "Đề nghị tặng."),
                    secretary);
        SignMinutes sign = this.councils.bean(SignMinutes.class);
        assertThat(sign.signAsSecretary(meeting, 1, secretary)).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.reason().vi()).contains("Còn 1 ý kiến"));
        this.councils.refuses("comments_are_answered_before_minutes",
                "insert into council_signature values ('%s', 'secretary', '%s', 'x', '2021-07-06 04:00Z')"
                    .formatted(meeting, secretary.id().value()));
        String comment = location(
                head.post(path(), "version", "0", "answer", "Cảm ơn ông/bà.", "outcome", "Giữ trong danh sách."));
        assertThat(comment).startsWith("/desk/consultation/");
        assertThat(sign.signAsSecretary(meeting, 1, secretary)).isInstanceOf(Answer.Done.class);
    }

    private String path() {
        return this.stage.site()
            .database()
            .sql("select '/desk/consultation/' || consultation_id || '/' || id from public_comment")
            .query(String.class)
            .single();
    }

}
