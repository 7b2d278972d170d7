package vinhdanh.desk;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.AccountId;
import vinhdanh.access.Actor;
import vinhdanh.access.Actors;
import vinhdanh.access.Role;
import vinhdanh.nomination.life.MoveNomination;
import vinhdanh.nomination.life.Step;
import vinhdanh.nomination.life.Why;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A dossier on its way: the district lets it pass, the appraiser checks it, the head of
 * the standing body proposes it; everybody else finds nothing.
 */
@Tag("database")
class AppraisalTests {

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

    private static HttpResponse<String> move(Visitor who, UUID nomination, String step, String... more) {
        who.get(path(nomination));
        return who.post(path(nomination) + "/moves",
                fields(List.of("step", step, "version", String.valueOf(nominees.version(nomination))), more));
    }

    private static String[] fields(List<String> first, String... more) {
        List<String> all = new ArrayList<>(first);
        all.addAll(List.of(more));
        return all.toArray(String[]::new);
    }

    private static void done(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isEqualTo(303);
    }

    private static HttpResponse<String> answer(Visitor who, UUID nomination, String check, String result, String seen) {
        who.get(path(nomination));
        return who.post(path(nomination) + "/checks", "check", check, "seen", seen, "result", result, "source",
                "Công văn số 12/TTr ngày 28/5/2021 của Thanh tra", "note",
                result.equals("failed") ? "Đang xác minh" : "");
    }

    private static Visitor appraiser() {
        return stage.as(Role.APPRAISER, "snv");
    }

    private static Visitor head() {
        return stage.as(Role.STANDING_HEAD, "snv");
    }

    @Test
    void aDossierGoesFromTheCommuneThroughItsDistrictToTheAppraiser() {
        UUID nominee = nominees.atDistrict("30280", "883", "Lê Thị Đường Dài");
        assertThat(appraiser().get(path(nominee)).body()).contains("Chờ cấp dưới");
        done(move(stage.as(Role.HEAD, "883"), nominee, "endorse"));
        assertThat(nominees.state(nominee)).isEqualTo("endorsed");
        String page = appraiser().get(path(nominee)).body();
        assertThat(page).contains("Lê Thị Đường Dài", "Chờ bạn xử lý", "Nghị định 91/2017/NĐ-CP, Điều 3",
                "Hồ sơ đủ 3 thành phần", "Bình xét: 8/9", "Người trực tiếp công tác");
        assertThat(move(appraiser(), nominee, "appraise").body()).contains("chưa có kết quả");
        done(answer(appraiser(), nominee, "no-discipline", "passed", "0"));
        done(move(appraiser(), nominee, "appraise"));
        assertThat(nominees.state(nominee)).isEqualTo("appraised");
    }

    @Test
    void onlyWhatPassedEveryCheckIsProposed() {
        UUID nominee = nominees.atStandingBody("884", "Trần Thị Kiểm Tra");
        done(answer(appraiser(), nominee, "no-discipline", "failed", "0"));
        done(move(appraiser(), nominee, "appraise"));
        HttpResponse<String> refused = move(head(), nominee, "propose");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("mục kiểm tra không đạt");
        done(answer(appraiser(), nominee, "no-discipline", "passed", "1"));
        assertThat(move(appraiser(), nominee, "propose").statusCode()).isEqualTo(422);
        done(move(head(), nominee, "propose"));
        assertThat(nominees.state(nominee)).isEqualTo("proposed");
    }

    @Test
    void whatTheProgramComputesNobodyAnswersByHand() {
        UUID nominee = nominees.atStandingBody("884", "Trần Thị Tự Tính");
        assertThat(answer(appraiser(), nominee, "not-commended", "passed", "0").body()).contains("tự kiểm tra");
        HttpResponse<String> bare = appraiser().post(path(nominee) + "/checks", "check", "no-discipline", "seen", "0",
                "result", "passed", "source", " ");
        assertThat(bare.body()).contains("nguồn xác nhận");
    }

    @Test
    void aReportThatCameOnPaperIsLookedAtByTheAppraiser() {
        UUID filed = nominees.atStandingBody("884", "Trịnh Kim Tệp");
        assertThat(appraiser().get(path(filed)).body()).contains("Hồ sơ đủ 3 thành phần", "bao-cao-thanh-tich.pdf",
                "Hồ sơ theo quy định", "/desk/evidence/");
        UUID nominee = nominees.onPaper("884", "Quách Bảo Giấy Tờ");
        assertThat(appraiser().get(path(nominee)).body()).contains("Cần đối chiếu: Báo cáo thành tích");
        done(answer(appraiser(), nominee, "dossier", "passed", "0"));
        done(answer(appraiser(), nominee, "no-discipline", "passed", "0"));
        done(move(appraiser(), nominee, "appraise"));
    }

    @Test
    void ofTwoWhoAnswerOneCheckAtOnceOneWins() {
        UUID nominee = nominees.atStandingBody("884", "Trần Thị Hai Người");
        done(answer(appraiser(), nominee, "no-discipline", "passed", "0"));
        HttpResponse<String> late = answer(head(), nominee, "no-discipline", "failed", "0");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Người khác vừa thực hiện trước");
    }

    @Test
    void ofTwentyWhoMoveItAtOnceOneWins() throws Exception {
        UUID nominee = nominees.atDistrict("30283", "883", "Lê Thị Tranh Nhau");
        Visitor head = stage.as(Role.HEAD, "883");
        head.get(path(nominee));
        Callable<Integer> endorse = () -> head.post(path(nominee) + "/moves", "step", "endorse", "version", "0")
            .statusCode();
        try (ExecutorService many = Executors.newFixedThreadPool(20)) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> each : many.invokeAll(Collections.nCopies(20, endorse))) {
                answers.add(each.get());
            }
            assertThat(answers.stream().filter(status -> status == 303)).hasSize(1);
            assertThat(answers.stream().filter(status -> status == 409)).hasSize(19);
        }
        assertThat(nominees.version(nominee)).isEqualTo(1);
    }

    @Test
    void aReturnSaysWhatToCorrectAndWhatWasAnsweredBeforeNoLongerCounts() {
        UUID nominee = nominees.atStandingBody("886", "Phạm Thị Trả Lại");
        done(answer(appraiser(), nominee, "no-discipline", "passed", "0"));
        HttpResponse<String> bare = move(appraiser(), nominee, "return");
        assertThat(bare.statusCode()).isEqualTo(422);
        assertThat(bare.body()).contains("cần nêu lý do");
        done(move(appraiser(), nominee, "return", "reason", "Báo cáo thành tích chưa có xác nhận", "until",
                "2021-06-02"));
        Visitor unit = stage.as(Role.HEAD, "886");
        assertThat(unit.get(path(nominee)).body()).contains("Báo cáo thành tích chưa có xác nhận", "02/06/2021",
                "Sửa và trình lại");
        assertThat(unit.get("/desk/units/886/campaigns/an-giang-2021").body()).contains(path(nominee));
        MoveNomination gate = stage.site().bean(MoveNomination.class);
        gate.move(nominee, nominees.version(nominee), Step.SUBMIT, actor(Role.HEAD, "886"), Why.NONE);
        assertThat(nominees.state(nominee)).isEqualTo("submitted");
        assertThat(move(appraiser(), nominee, "appraise").body()).contains("Còn 1 mục kiểm tra");
    }

    private static Actor actor(Role role, String unit) {
        UUID account = stage.site()
            .database()
            .sql("select id from account where login = :login")
            .param("login", Stage.login(role, unit, ""))
            .query((row, n) -> row.getObject(1, UUID.class))
            .single();
        return stage.site().bean(Actors.class).find(new AccountId(account), true).orElseThrow();
    }

    @Test
    void aHoldNeedsADocumentAndGoesOnWhenItIsCleared() {
        UUID nominee = nominees.atStandingBody("887", "Võ Thị Tạm Dừng");
        assertThat(move(appraiser(), nominee, "hold", "reason", "Có đơn tố cáo", "basis", "CV 5").statusCode())
            .isEqualTo(422);
        assertThat(move(head(), nominee, "hold", "reason", "Có đơn tố cáo").body()).contains("căn cứ");
        done(move(head(), nominee, "hold", "reason", "Có đơn tố cáo đang xác minh", "basis",
                "Công văn 45/TTT ngày 27/5/2021", "until", "2021-06-10"));
        assertThat(head().get(path(nominee)).body()).contains("Công văn 45/TTT", "đến ngày 10/06/2021",
                "Chờ bạn xử lý");
        done(move(head(), nominee, "clear", "reason", "Tố cáo sai", "basis", "Kết luận 7/KL-TTT"));
        assertThat(nominees.state(nominee)).isEqualTo("endorsed");
        done(move(head(), nominee, "refuse", "reason", "Không đủ tiêu chuẩn", "basis", "Điều 74"));
        assertThat(nominees.state(nominee)).isEqualTo("refused");
    }

    @Test
    void whoConcludedDoesNotPropose() {
        UUID nominee = nominees.atStandingBody("888", "Bùi Thị Một Mình");
        done(answer(head(), nominee, "no-discipline", "passed", "0"));
        done(move(head(), nominee, "appraise"));
        HttpResponse<String> own = move(head(), nominee, "propose");
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("phải do người khác thực hiện");
    }

    @Test
    void whoLetItPassBelowDoesNotCheckItAbove() {
        Visitor both = stage.as(Role.HEAD, "884", "two-posts");
        stage.site()
            .database()
            .sql("""
                    insert into post (id, account_id, unit_id, role, valid_from)
                    select :id, id, :unit, 'appraiser', date '2021-01-01' from account where login = :login
                    """)
            .param("id", UUID.randomUUID())
            .param("unit", stage.unit("snv"))
            .param("login", Stage.login(Role.HEAD, "884", "two-posts"))
            .update();
        both.get("/log-in");
        done(both.post("/demo/log-in", "login", Stage.login(Role.HEAD, "884", "two-posts")));
        String commune = stage.site()
            .database()
            .sql("select code from unit where parent_id = :district limit 1")
            .param("district", stage.unit("884"))
            .query(String.class)
            .single();
        UUID nominee = nominees.atDistrict(commune, "884", "Mai Thị Hai Vai");
        done(move(both, nominee, "endorse"));
        done(answer(both, nominee, "no-discipline", "passed", "0"));
        assertThat(move(both, nominee, "appraise").body()).contains("phải do người khác thực hiện");
        done(move(stage.as(Role.HEAD, "884"), nominee, "unendorse"));
        assertThat(nominees.state(nominee)).isEqualTo("submitted");
    }

    @Test
    void foreignUnitsFindNothingAndCountNothing() {
        UUID nominee = nominees.atStandingBody("889", "Đỗ Thị Kín Đáo");
        assertThat(stage.as(Role.HEAD, "889").get(path(nominee)).statusCode()).isEqualTo(200);
        Visitor stranger = stage.as(Role.HEAD, "890");
        assertThat(stranger.get(path(nominee)).statusCode()).isEqualTo(404);
        assertThat(
                stranger.post(path(nominee) + "/moves", "step", "withdraw", "version", "0", "reason", "x").statusCode())
            .isEqualTo(404);
        assertThat(
                stage.as(Role.APPRAISER, "890").post(path(nominee) + "/checks", "check", "no-discipline").statusCode())
            .isEqualTo(404);
        String nothing = stranger.get("/desk/nominations?view=all").body();
        assertThat(nothing).doesNotContain("Đỗ Thị Kín Đáo", "889");
        for (String filter : List.of("unit=889", "q=do+thi+kin", "state=submitted", "line=L1", "unit=khong-co")) {
            assertThat(count(stranger.get("/desk/nominations?view=all&" + filter).body())).as(filter).isEqualTo("0");
        }
        assertThat(count(head().get("/desk/nominations?q=DO+thi+kin+dao").body())).isEqualTo("1");
    }

    private static String count(String page) {
        return page.replaceAll("(?s).*<dl class=\"totals\"><div><dt>[^<]*</dt><dd>([^<]*)</dd>.*", "$1");
    }

    @Test
    void itsOwnUnitReadsItWithoutTheNotesOfTheStandingBody() {
        UUID nominee = nominees.atStandingBody("891", "Hồ Thị Của Mình");
        UUID other = nominees.atStandingBody("892", "Ho Thi Cua Minh");
        done(answer(appraiser(), nominee, "no-discipline", "failed", "0"));
        assertThat(appraiser().get(path(nominee)).body()).contains("Ho Thi Cua Minh", other.toString(), "Thanh tra");
        String own = stage.as(Role.CLERK, "891").get(path(nominee)).body();
        assertThat(own).contains("Hồ Thị Của Mình", "Tham mưu kế hoạch", "12/TTr-UBND")
            .doesNotContain("Ho Thi Cua Minh", other.toString(), "Thanh tra", "id=\"checks\"", "/moves");
    }

    @Test
    void theQueueIsReadByItsDueDayAndPagedByKey() {
        for (int i = 0; i < 55; i++) {
            nominees.add("893", "Nguyễn Thị Trang " + (char) ('A' + i % 26), LocalDate.of(1970, 1, 1).plusDays(i),
                    "submitted", 3, "snv", null);
        }
        String first = head().get("/desk/nominations?unit=893&q=trang").body();
        assertThat(count(first)).isEqualTo("55");
        assertThat(first.split("name=\"pick\"")).hasSize(51);
        String next = first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        assertThat(head().get(next).body().split("name=\"pick\"")).hasSize(6);
        assertThat(first).contains("Còn 8 ngày làm việc");
        assertThat(head().get("/desk/nominations?sort=held_vi&unit=893&q=%27%29%29%2Cpg_sleep(3)--").statusCode())
            .isEqualTo(200);
    }

}
