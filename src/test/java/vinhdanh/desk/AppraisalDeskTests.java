package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

import vinhdanh.access.Role;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * What the standing body does beside one dossier: two side by side, the opinion of
 * others, acts on many with a way back.
 */
@Tag("database")
class AppraisalDeskTests {

    private static Stage stage;

    private static Nominees nominees;

    @BeforeAll
    static void open() {
        stage = Stage.open();
        nominees = new Nominees(stage);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    private static String path(UUID nomination) {
        return "/desk/nominations/" + nomination;
    }

    private static String done(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static Visitor appraiser() {
        return stage.as(Role.APPRAISER, "snv");
    }

    private static Visitor head() {
        return stage.as(Role.STANDING_HEAD, "snv");
    }

    private static HttpResponse<String> say(UUID one, UUID other, String finding, String reason) {
        String compare = path(one) + "/compare/" + other;
        appraiser().get(compare);
        return appraiser().post(compare, "finding", finding, "reason", reason);
    }

    private static void check(UUID nomination) {
        appraiser().get(path(nomination));
        done(appraiser().post(path(nomination) + "/checks", "check", "no-discipline", "seen", "0", "result", "passed",
                "source", "Công văn 12"));
    }

    private static HttpResponse<String> move(Visitor who, UUID nomination, String step, String... more) {
        who.get(path(nomination));
        List<String> fields = new ArrayList<>(
                List.of("step", step, "version", String.valueOf(nominees.version(nomination))));
        fields.addAll(List.of(more));
        return who.post(path(nomination) + "/moves", fields.toArray(String[]::new));
    }

    private static UUID appraised(String unit, String name, LocalDate birth) {
        UUID nominee = nominees.atStandingBody(unit, name, birth);
        check(nominee);
        done(move(appraiser(), nominee, "appraise"));
        return nominee;
    }

    @Test
    void twoThatAreOneAreLinkedAndTheLinkIsUndone() {
        UUID one = nominees.atStandingBody("888", "Lê Thị Ngọc Ánh");
        UUID other = nominees.atStandingBody("893", "Le Thi Ngoc Anh");
        check(one);
        assertThat(move(appraiser(), one, "appraise").statusCode()).isEqualTo(422);
        assertThat(appraiser().get(path(one) + "/compare/" + other).body()).contains("khác nhau", "Le Thi Ngoc Anh",
                "Chưa kết luận");
        assertThat(say(one, other, "same", " ").statusCode()).isEqualTo(422);
        done(say(one, other, "same", "Cùng số định danh trên hồ sơ giấy"));
        assertThat(appraiser().get(path(one)).body()).contains("Trùng đối tượng", "Là một");
        assertThat(say(one, other, "same", "Lần nữa").statusCode()).isEqualTo(409);
        assertThat(stage.site()
            .database()
            .sql("select name from nomination where id = :id")
            .param("id", other)
            .query(String.class)
            .single()).isEqualTo("Le Thi Ngoc Anh");
        done(say(one, other, "undo", "Nhầm người"));
        done(say(one, other, "apart", "Hai người khác nhau, đã gọi điện xác minh"));
        assertThat(appraiser().get(path(one)).body()).contains("Không trùng đối tượng").doesNotContain("Chưa kết luận");
        assertThat(stage.site().database().sql("""
                select act from ledger_row join nomination on subject_id = thing
                 where nomination.id = :id and act like 'SUBJECTS%' order by seq
                """).param("id", one).query(String.class).list()).containsExactly("SUBJECTS_LINKED", "SUBJECTS_PARTED",
                "SUBJECTS_PARTED");
        assertThat(appraiser().get(path(one) + "/compare/" + other).body()).contains("Nhầm người");
        done(move(appraiser(), one, "appraise"));
        assertThat(stage.as(Role.APPRAISER, "888").get(path(one) + "/compare/" + other).statusCode()).isEqualTo(404);
    }

    @Test
    void linkedSubjectsAreProposedOnceWhoeverComesPastTheCode() {
        UUID one = appraised("889", "Trần Văn Trùng Lặp", LocalDate.of(1961, 2, 3));
        done(move(head(), one, "propose"));
        UUID other = nominees.atStandingBody("890", "Tran Van Trung Lap", LocalDate.of(1961, 2, 3));
        done(say(other, one, "same", "Cùng một người"));
        assertThatThrownBy(() -> stage.site()
            .database()
            .sql("update nomination set state = 'proposed', version = version + 1 where id = :id")
            .param("id", other)
            .update()).isInstanceOf(DataIntegrityViolationException.class)
            .hasMessageContaining("a linked subject is on the list");
    }

    @Test
    void whatWasAwardedBeforeIsShownToTheStandingBodyAlone() {
        UUID nominee = nominees.atStandingBody("892", "Lương Thị Đã Khen", LocalDate.of(1968, 8, 8));
        stage.site()
            .database()
            .sql("""
                    insert into earlier_award (id, place, subject_id, name, description, award_form, decision_number,
                                               decision_day, authority, achievement, entered_by, entered_at, receipt_id)
                    select :id, 'an-giang', subject_id, nomination.name, 'Chuyên viên', 'bang-khen-tinh', '345/QĐ-UBND',
                           date '2019-12-02', 'Chủ tịch UBND tỉnh', 'Thành tích năm 2019', account.id, now(), :id
                      from nomination, account where nomination.id = :nominee and login = :login
                    """)
            .param("id", UUID.randomUUID())
            .param("nominee", nominee)
            .param("login", Stage.login(Role.CLERK, "892", ""))
            .update();
        assertThat(appraiser().get(path(nominee)).body()).contains("345/QĐ-UBND", "02/12/2019", "Thành tích năm 2019");
        assertThat(stage.as(Role.HEAD, "892").get(path(nominee)).body()).doesNotContain("345/QĐ-UBND");
    }

    @Test
    void anotherBodyIsAskedAndTheAppraisalWaitsForItsAnswer() {
        UUID nominee = nominees.atStandingBody("891", "Phan Thị Xin Ý Kiến", LocalDate.of(1979, 9, 9));
        check(nominee);
        appraiser().get(path(nominee));
        done(appraiser().post(path(nominee) + "/opinions", "unit", "stc", "question", "Có nợ thuế không?", "days",
                "10"));
        assertThat(appraiser().post(path(nominee) + "/opinions", "unit", "stc", "question", "Lần nữa", "days", "10")
            .statusCode()).isEqualTo(422);
        assertThat(move(appraiser(), nominee, "appraise").body()).contains("Đang chờ ý kiến của 1 cơ quan");
        Visitor clerk = stage.as(Role.CLERK, "stc");
        String list = clerk.get("/desk/opinions").body();
        assertThat(list).contains("Phan Thị Xin Ý Kiến", "Có nợ thuế không?", "09/06/2021", "Còn 10 ngày làm việc");
        assertThat(clerk.get(path(nominee)).statusCode()).isEqualTo(404);
        String opinion = list.replaceAll("(?s).*href=\"(/desk/opinions/[0-9a-f-]+)\".*", "$1");
        assertThat(stage.as(Role.HEAD, "stp").get(opinion).statusCode()).isEqualTo(404);
        assertThat(stage.as(Role.HEAD, "stp").get("/desk/opinions").body()).doesNotContain("Phan Thị");
        clerk.get(opinion);
        assertThat(clerk.post(opinion, "answer", "agrees", "text", "Không nợ", "document", "").statusCode())
            .isEqualTo(422);
        done(clerk.post(opinion, "answer", "agrees", "text", "Không nợ thuế", "document", "CV 77/STC"));
        assertThat(clerk.post(opinion, "answer", "disagrees", "text", "Đổi ý", "document", "CV 78").statusCode())
            .isEqualTo(409);
        assertThat(appraiser().get(path(nominee)).body()).contains("CV 77/STC", "Thống nhất");
        done(move(appraiser(), nominee, "appraise"));
    }

    @Test
    void manyAreProposedAfterALookAndTakenBackUntilTheListIsAnnounced() {
        UUID one = appraised("892", "Hoàng Thị Một", LocalDate.of(1961, 1, 1));
        UUID two = appraised("892", "Đinh Văn Hai", LocalDate.of(1962, 2, 2));
        UUID late = appraised("892", "Vương Thị Ba", LocalDate.of(1963, 3, 3));
        String[] picks = { pick(one), pick(two), pick(late) };
        String preview = head().get("/desk/nominations/bulk?step=propose&pick=" + String.join("&pick=", picks)).body();
        assertThat(preview).contains("Sẽ thực hiện với 3 trong 3", "Hoàng Thị Một", "Đinh Văn Hai", "Vương Thị Ba");
        String batch = preview.replaceAll("(?s).*name=\"batch\" value=\"([^\"]+)\".*", "$1");
        done(move(appraiser(), late, "reopen"));
        String[] form = { "step", "propose", "batch", batch, "pick", picks[0], "pick", picks[1], "pick", picks[2],
                "mode", "none" };
        HttpResponse<String> none = head().post("/desk/nominations/bulk", form);
        assertThat(none.statusCode()).isEqualTo(409);
        assertThat(none.body()).contains("Hồ sơ đã thay đổi", "Chưa thực hiện với hồ sơ nào");
        assertThat(nominees.state(one)).isEqualTo("appraised");
        form[form.length - 1] = "others";
        String outcome = done(head().post("/desk/nominations/bulk", form));
        assertThat(done(head().post("/desk/nominations/bulk", form))).isEqualTo(outcome);
        assertThat(head().get(outcome).body()).contains("Đã thực hiện (2)", "Giữ nguyên (1)", "Hồ sơ đã thay đổi");
        assertThat(nominees.state(one)).isEqualTo("proposed");
        assertThat(nominees.version(one)).isEqualTo(2);
        assertThat(nominees.state(late)).isEqualTo("endorsed");
        assertThat(stage.as(Role.STANDING_HEAD, "stp").get(outcome).statusCode()).isEqualTo(404);
        head().get(outcome);
        done(head().post(outcome + "/undo"));
        assertThat(nominees.state(two)).isEqualTo("appraised");
        announce(one, two);
    }

    private static String pick(UUID nomination) {
        return nomination + "." + nominees.version(nomination);
    }

    private static void announce(UUID one, UUID two) {
        String preview = head().get("/desk/nominations/bulk?step=propose&pick=" + pick(one) + "&pick=" + pick(two))
            .body();
        String batch = preview.replaceAll("(?s).*name=\"batch\" value=\"([^\"]+)\".*", "$1");
        String outcome = done(head().post("/desk/nominations/bulk", "step", "propose", "batch", batch, "pick",
                pick(one), "pick", pick(two)));
        String list = head().get("/desk/consultation").body();
        done(head().post("/desk/consultation", "campaign", stage.campaign().id().value().toString(), "seen",
                list.replaceAll("(?s).*name=\"seen\" value=\"(\\w+)\".*", "$1"), "days", "5"));
        head().get(outcome);
        HttpResponse<String> announced = head().post(outcome + "/undo");
        assertThat(announced.statusCode()).isEqualTo(422);
        assertThat(announced.body()).contains("danh sách đã công khai");
        assertThat(nominees.state(one)).isEqualTo("proposed");
        assertThat(move(head(), one, "unpropose").statusCode()).isEqualTo(422);
        done(move(head(), one, "hold", "reason", "Có phản ánh", "basis", "YK-2021-000001"));
    }

    @Test
    void whatOneMayNotMoveIsNeverMovedInALot() {
        UUID foreign = nominees.atStandingBody("886", "Cao Thị Không Được", LocalDate.of(1970, 7, 7));
        Visitor stranger = stage.as(Role.HEAD, "887");
        assertThat(stranger.get("/desk/nominations/bulk?step=endorse&pick=" + pick(foreign)).body())
            .doesNotContain("Cao Thị Không Được");
        String outcome = done(stranger.post("/desk/nominations/bulk", "step", "endorse", "batch",
                UUID.randomUUID().toString(), "pick", pick(foreign)));
        assertThat(stranger.get(outcome).body()).doesNotContain("Cao Thị Không Được");
        assertThat(nominees.state(foreign)).isEqualTo("submitted");
        assertThat(stranger.get("/desk/nominations/bulk?step=refuse&pick=" + pick(foreign)).statusCode())
            .isEqualTo(404);
    }

}
