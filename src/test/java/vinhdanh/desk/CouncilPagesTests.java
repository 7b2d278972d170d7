package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.review.Councils;
import vinhdanh.review.VotingRule.Ballot;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The council and the consultation by their pages, as each of their people meets them.
 */
@Tag("database")
class CouncilPagesTests {

    private static Stage stage;

    private static Councils councils;

    @BeforeAll
    static void start() {
        stage = Stage.open();
        councils = new Councils(stage);
    }

    @AfterAll
    static void end() {
        stage.close();
    }

    private static String location(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static String version(String page) {
        return page.replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1");
    }

    @Test
    void aCouncilMeetsFromCallToSignedMinutes() {
        councils.clearList();
        councils.propose("886", "Nguyễn Thị Trình Bày");
        councils.propose("889", "Lê Văn <b>Thử</b> ${7*7}");
        List<Actor> voters = councils.voters(4);
        Visitor secretary = stage.as(Role.SECRETARY, "89");
        Visitor chair = stage.as(Role.CHAIR, "89");
        String form = secretary.get("/desk/council/new").body();
        assertThat(form).contains("value=\"2/3\"", "value=\"80%\"", "Tổng số thành viên", "T-AGI-236090");
        HttpResponse<String> wrong = call(secretary, "70/60");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("Hãy ghi tỷ lệ như", "Phòng họp A");
        String meeting = location(call(secretary, "2/3"));
        UUID id = UUID.fromString(meeting.substring(meeting.lastIndexOf('/') + 1));
        assertThat(secretary.get(meeting).body()).contains("Nguyễn Thị Trình Bày", "/desk/nominations/")
            .contains("Lê Văn &lt;b&gt;Thử&lt;/b&gt; ${7*7}")
            .doesNotContain("<b>Thử", " 49");
        String closed = chair.get(meeting).body();
        assertThat(chair.post(meeting + "/open", "version", version(closed)).body()).contains("Chưa đủ thành viên");
        List<String> present = new ArrayList<>(
                List.of("version", version(secretary.get(meeting + "/attendance").body())));
        voters.forEach(voter -> present.addAll(List.of("present-" + voter.id().value(), "on")));
        location(secretary.post(meeting + "/attendance", present.toArray(String[]::new)));
        location(chair.post(meeting + "/open", "version", version(chair.get(meeting).body())));
        for (int n = 1; n <= 4; n++) {
            Visitor member = stage.as(Role.MEMBER, "89", String.valueOf(n));
            assertThat(member.get(meeting + "/ballot").body()).contains("Bỏ phiếu kín");
            assertThat(member.post(meeting + "/ballot", "vote-1", "for").statusCode()).isEqualTo(422);
            location(member.post(meeting + "/ballot", "vote-1", "for", "vote-2", n == 1 ? "blank" : "against"));
            assertThat(member.post(meeting + "/ballot", "vote-1", "for", "vote-2", "for").body())
                .contains("Bạn đã nộp phiếu");
        }
        String voting = secretary.get(meeting).body();
        assertThat(voting).contains("4/5 thành viên đã nộp phiếu").doesNotContain("id=\"counts\"");
        location(chair.post(meeting + "/close", "version", version(chair.get(meeting).body())));
        assertThat(secretary.get(meeting).body()).contains("id=\"counts\"", "80%", "Kết quả kiểm phiếu nguyên vẹn");
        sign(meeting, secretary, chair);
        byte[] pdf = councils.bean(vinhdanh.review.MinutesFiles.class)
            .read(councils.find(id), vinhdanh.review.MinutesFiles.Format.PDF)
            .orElseThrow();
        write("bien-ban-hoi-dong.pdf", pdf);
        assertThat(councils.find(id).stage()).isEqualTo(vinhdanh.review.Meeting.Stage.SIGNED);
    }

    private static void write(String name, byte[] bytes) {
        try {
            java.nio.file.Path folder = java.nio.file.Path.of("target", "pages");
            java.nio.file.Files.createDirectories(folder);
            java.nio.file.Files.write(folder.resolve(name), bytes);
        }
        catch (java.io.IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private static HttpResponse<String> call(Visitor secretary, String quorum) {
        return secretary.post("/desk/council", "campaign", councils.campaign().toString(), "day", "2021-07-06", "time",
                "08:00", "place", "Phòng họp A", "agenda", "Xét khen thưởng", "quorum", quorum, "threshold", "80%",
                "denominator", "total", "ballot", "secret", "recused-count", "on", "rule-text", "Ít nhất 80%",
                "rule-source", "Quy chế mẫu");
    }

    private static void sign(String meeting, Visitor secretary, Visitor chair) {
        String minutes = meeting + "/minutes";
        chair.get(minutes);
        assertThat(chair.post(minutes + "/countersign").body()).contains("Thư ký ký biên bản trước");
        String seen = version(secretary.get(minutes).body());
        location(secretary.post(minutes, "version", seen, "number", "01/BB-HĐTĐKT", "ended", "11:00", "opinions",
                "Các ý kiến đều nhất trí.", "conclusion", "Đề nghị Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen."));
        HttpResponse<String> late = secretary.post(minutes, "version", seen, "number", "01/BB-HĐTĐKT", "ended", "11:00",
                "opinions", "Bản khác", "conclusion", "Khác");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Bản khác", "Các ý kiến đều nhất trí.");
        location(secretary.post(minutes + "/sign", "version", version(secretary.get(minutes).body())));
        assertThat(secretary.post(minutes, "version", "1", "number", "2", "ended", "", "opinions", "", "conclusion", "")
            .body()).contains("Biên bản đã có chữ ký");
        location(chair.post(minutes + "/countersign"));
    }

    @Test
    void whoIsNotOfTheCouncilFindsNothing() {
        councils.clearList();
        councils.propose("886", "Trần Thị Không Thấy");
        councils.voters(3);
        UUID meeting = councils.call(Councils.rule(Ballot.SECRET, false));
        Visitor stranger = stage.as(Role.MEMBER, "886", "other");
        assertThat(stage.as(Role.MEMBER, "89", "1").get("/desk/council").body()).contains(meeting.toString());
        assertThat(stranger.get("/desk/council").body()).doesNotContain(meeting.toString());
        for (String page : List.of("", "/ballot", "/minutes", "/minutes.pdf")) {
            assertThat(stranger.get("/desk/council/" + meeting + page).statusCode()).as(page).isEqualTo(404);
        }
    }

    @Test
    void aMemberSeesTheOwnConflictAndNotThatOfOthers() {
        councils.clearList();
        UUID candidate = councils.propose("886", "Trần Thị Xung Đột");
        councils.voters(3);
        UUID meeting = councils.call(Councils.rule(Ballot.SECRET, false));
        Visitor first = stage.as(Role.MEMBER, "89", "1");
        String path = "/desk/council/" + meeting;
        first.get(path);
        location(first.post(path + "/conflicts", "nomination", candidate.toString(), "reason", "Người nhà"));
        String line = councils.member(1).name() + " – Trần Thị Xung Đột";
        assertThat(first.get(path).body()).contains(line);
        assertThat(stage.as(Role.SECRETARY, "89").get(path).body()).contains(line);
        assertThat(stage.as(Role.MEMBER, "89", "2").get(path).body()).doesNotContain(line);
    }

    @Test
    void theListIsPublicOnlyAfterItIsPublishedAndCommentsGetAnswers() {
        String list = "/campaigns/" + stage.campaign().plan().code() + "/consultation";
        councils.clearList();
        UUID nominee = councils.propose("886", "Võ Thị Công Khai");
        Visitor citizen = stage.site().visitor();
        Visitor head = stage.as(Role.STANDING_HEAD, "snv");
        assertThat(citizen.get(list).statusCode()).isEqualTo(404);
        assertThat(citizen.get(list + "/comment").statusCode()).isEqualTo(404);
        String desk = head.get("/desk/consultation").body();
        String seen = desk.replaceAll("(?s).*name=\"seen\" value=\"(\\d+)\".*", "$1");
        assertThat(desk).contains("value=\"5\"");
        assertThat(stage.as(Role.APPRAISER, "snv").post("/desk/consultation").statusCode()).isEqualTo(403);
        assertThat(
                head.post("/desk/consultation", "campaign", councils.campaign().toString(), "seen", "999", "days", "5")
                    .statusCode())
            .isEqualTo(422);
        location(
                head.post("/desk/consultation", "campaign", councils.campaign().toString(), "seen", seen, "days", "5"));
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
        sixthOfAnHourWaits(stage.campaign().plan().code());
        stage.site().clock().pass(Duration.ofDays(7));
        assertThat(citizen.get(list).body()).contains("Đã hết thời gian lấy ý kiến").doesNotContain("/comment\"");
        assertThat(citizen.post(list + "/comment", "name", "Muộn", "text", "Muộn").statusCode()).isEqualTo(422);
        stage.site().clock().set(Councils.DAY.atTime(2, 0).toInstant(java.time.ZoneOffset.UTC));
    }

    private static void answer(String receipt, Visitor head) {
        UUID id = stage.site()
            .database()
            .sql("select id from consultation")
            .query((row, n) -> row.getObject(1, UUID.class))
            .single();
        String comments = "/desk/consultation/" + id;
        String comment = comments + "/"
                + stage.site()
                    .database()
                    .sql("select id from public_comment where serial = 1")
                    .query((row, n) -> row.getObject(1, UUID.class))
                    .single();
        assertThat(head.get(comments).body()).contains("YK-2021-000001", "Người Dân");
        assertThat(stage.as(Role.APPRAISER, "886").get(comments).statusCode()).isEqualTo(404);
        head.get(comment);
        assertThat(head.post(comment, "version", "0", "answer", "", "outcome", "").statusCode()).isEqualTo(422);
        location(head.post(comment, "version", "0", "answer", "Cảm ơn ông/bà.", "outcome", "Giữ trong danh sách."));
        HttpResponse<String> second = stage.as(Role.APPRAISER, "snv")
            .post(comment, "version", "0", "answer", "Khác", "outcome", "Khác");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("Cảm ơn ông/bà.", "Khác");
        assertThat(stage.site().visitor().get(receipt).body()).contains("Đã trả lời", "Giữ trong danh sách.");
    }

    private static void sixthOfAnHourWaits(String code) {
        var send = councils.bean(vinhdanh.review.consultation.SendComment.class);
        var said = new vinhdanh.review.consultation.SendComment.Said(null, "Ai Đó", "", "Ý kiến");
        for (int i = 0; i < 5; i++) {
            assertThat(send.send(code, said, "192.0.2.7"))
                .isInstanceOf(vinhdanh.review.consultation.SendComment.Outcome.Received.class);
        }
        assertThat(send.send(code, said, "192.0.2.7"))
            .isInstanceOf(vinhdanh.review.consultation.SendComment.Outcome.Refused.class);
        assertThat(send.send(code, said, "192.0.2.8"))
            .isInstanceOf(vinhdanh.review.consultation.SendComment.Outcome.Received.class);
    }

}
