package vinhdanh.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
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
import vinhdanh.review.Meeting;
import vinhdanh.review.MinutesFiles;
import vinhdanh.review.VotingRule.Ballot;
import vinhdanh.site.Looks;
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
        councils.consult();
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
        byte[] pdf = councils.bean(MinutesFiles.class).read(councils.find(id), MinutesFiles.Format.PDF).orElseThrow();
        write("bien-ban-hoi-dong.pdf", pdf);
        assertThat(councils.find(id).stage()).isEqualTo(Meeting.Stage.SIGNED);
    }

    private static void write(String name, byte[] bytes) {
        try {
            Path folder = Path.of("target", "pages");
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), bytes);
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static HttpResponse<String> call(Visitor secretary, String quorum) {
        return secretary.post("/desk/council", "campaign", councils.campaign().toString(), "day", "2021-07-06", "time",
                "08:00", "place", "Phòng họp A", "agenda", "Xét khen thưởng", "quorum", quorum, "threshold", "80%",
                "denominator", "total", "ballot", "secret", "recused-count", "on", "rule-source", "Quy chế mẫu");
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
    void aMeetingIsPutElsewhereAndCancelledWithAReasonAndLeavesTheFirstPages() {
        councils.clearList();
        councils.propose("886", "Trần Thị Đổi Lịch");
        councils.voters(3);
        UUID id = councils.call(Councils.rule(Ballot.SECRET, false));
        String meeting = "/desk/council/" + id;
        Visitor secretary = stage.as(Role.SECRETARY, "89");
        Visitor member = stage.as(Role.MEMBER, "89", "1");
        assertThat(member.get("/desk").body()).contains(meeting);
        assertThat(member.get(meeting).body()).doesNotContain("Hủy cuộc họp", "/change");
        assertThat(member.get(meeting + "/change").statusCode()).isEqualTo(403);
        String seen = version(secretary.get(meeting + "/change").body());
        assertThat(change(secretary, meeting, seen, "").statusCode()).isEqualTo(422);
        location(change(secretary, meeting, seen, "Hội trường B"));
        HttpResponse<String> late = change(secretary, meeting, seen, "Hội trường C");
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Hội trường C", "Hội trường B", "Nội dung đã thay đổi");
        assertThat(member.get(meeting).body()).contains("Hội trường B", "07/07/2021");
        assertThat(member.get("/desk/notices").body()).contains("Cuộc họp Hội đồng thay đổi, nay họp: 07/07/2021");
        String version = version(secretary.get(meeting).body());
        assertThat(secretary.post(meeting + "/cancel", "version", version, "reason", " ").statusCode()).isEqualTo(422);
        location(secretary.post(meeting + "/cancel", "version", version, "reason", "Trùng lịch họp Hội đồng nhân dân"));
        assertThat(member.get(meeting).body()).contains("Cuộc họp đã hủy.", "Trùng lịch họp Hội đồng nhân dân");
        assertThat(stage.as(Role.CHAIR, "89").get("/en" + meeting).body()).contains("Cancelled")
            .doesNotContain("/open\"");
        assertThat(member.get("/desk").body()).doesNotContain(meeting);
        assertThat(member.get("/desk/notices").body()).contains("Cuộc họp Hội đồng đã hủy");
    }

    private static HttpResponse<String> change(Visitor secretary, String meeting, String version, String place) {
        return secretary.post(meeting + "/change", "version", version, "day", "2021-07-07", "time", "08:00", "place",
                place, "agenda", "Xét khen thưởng");
    }

    @Test
    void thePagesOfAMeetingAreAccessibleAndFit() {
        councils.clearList();
        councils.propose("886", "Trần Thị Trang Họp");
        councils.voters(3);
        UUID id = councils.call(Councils.rule(Ballot.SECRET, false));
        councils.propose("886", "Lê Thị Chưa Công Khai");
        Visitor secretary = stage.as(Role.SECRETARY, "89");
        try (Looks looks = new Looks(stage.site())) {
            looks.at("council-meeting", secretary, "/desk/council/" + id)
                .at("council-change", secretary, "/desk/council/" + id + "/change")
                .at("council-meeting-en", secretary, "/en/desk/council/" + id)
                .at("consultation-further", stage.as(Role.STANDING_HEAD, "snv"), "/desk/consultation")
                .at("consultation-public", stage.site().visitor(),
                        "/campaigns/" + stage.campaign().plan().code() + "/consultation");
            assertThat(looks.faults()).isEmpty();
        }
    }

}
