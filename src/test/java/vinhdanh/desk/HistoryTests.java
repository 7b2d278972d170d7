package vinhdanh.desk;

import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.review.Answer;
import vinhdanh.review.CancelMeeting;
import vinhdanh.review.Councils;
import vinhdanh.review.DeclareConflict;
import vinhdanh.review.VotingRule.Ballot;
import vinhdanh.site.Entries;
import vinhdanh.site.Looks;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The history tells what its reader may see, as the pages do, and no more. */
@Tag("database")
class HistoryTests {

    private static Stage stage;

    private static Entries entries;

    private static UUID meeting;

    @BeforeAll
    static void start() {
        stage = Stage.open();
        entries = new Entries(stage);
        entries.put("886", "Nguyễn Thị Lịch Sử", "appraised", 3, "snv", null);
        entries.councils().propose("886", "Trần Thị Họp");
        entries.councils().voters(2);
        meeting = entries.councils().call(Councils.rule(Ballot.SECRET, false));
    }

    @AfterAll
    static void end() {
        stage.close();
    }

    private static String history(Visitor visitor, String query) {
        return visitor.get("/desk/history" + query).body();
    }

    @Test
    void theInspectorSeesEverythingButDrafts() {
        String all = history(stage.as(Role.INSPECTOR, "snv"), "");
        assertThat(all).contains("Nguyễn Thị Lịch Sử", "Triệu tập phiên họp", "Tạo người giả định", "Người thực hiện");
        assertThat(history(stage.as(Role.INSPECTOR, "snv"), "?kind=seats")).contains("Phân bổ chỉ tiêu");
    }

    @Test
    void everybodyElseSeesWhatConcernsTheirUnits() {
        assertThat(history(stage.as(Role.APPRAISER, "snv"), "")).contains("Nguyễn Thị Lịch Sử");
        for (Visitor other : List.of(stage.as(Role.CLERK, "889"), stage.as(Role.ADMINISTRATOR, "snv"),
                stage.as(Role.APPRAISER, "886"), stage.as(Role.HEAD, "893"))) {
            assertThat(history(other, "")).doesNotContain("Nguyễn Thị Lịch Sử", meeting.toString());
            assertThat(history(other, "?thing=lich+su")).doesNotContain("Nguyễn Thị Lịch Sử");
        }
        assertThat(history(stage.as(Role.ADMINISTRATOR, "snv"), "")).contains("Tạo người giả định");
        assertThat(history(stage.as(Role.STANDING_HEAD, "snv"), "?kind=account")).doesNotContain("Tạo người giả định");
        assertThat(history(stage.as(Role.MEMBER, "89", "1"), "?kind=council")).contains(meeting.toString());
    }

    @Test
    void aUnitHearsNothingOfTheSelectionBeforeTheDecisionIsPublished() {
        UUID chosen = entries.councils().propose("886", "Đào Thị Được Chọn");
        stage.site().database().sql("""
                with moved as (update nomination set state = 'chosen', version = version + 1
                                where id = :id returning id, version)
                insert into nomination_event (nomination_id, version, act, from_state, to_state, at)
                select id, version, 'choose', 'proposed', 'chosen', timestamptz '2021-07-06 03:00Z' from moved
                """).param("id", chosen).update();
        assertThat(history(stage.as(Role.STANDING_HEAD, "snv"), "?thing=duoc+chon")).contains("Xét chọn");
        assertThat(history(stage.as(Role.CLERK, "886"), "?thing=duoc+chon")).doesNotContain("Đào Thị Được Chọn");
        assertThat(stage.as(Role.CLERK, "886").get("/desk/search?q=duoc+chon").body())
            .contains("Đào Thị Được Chọn", "Đã đưa vào danh sách trình Hội đồng")
            .doesNotContain("Được xét chọn");
        assertThat(stage.as(Role.STANDING_HEAD, "snv").get("/desk/search?q=duoc+chon").body())
            .contains("Được xét chọn");
    }

    @Test
    void whatHappensAroundAMeetingIsToldAndAConflictOnlyToWhomItsPageShowsIt() {
        var councils = entries.councils();
        UUID candidate = councils.propose("886", "Trần Thị Xung Đột");
        UUID called = councils.call(Councils.rule(Ballot.OPEN, false));
        councils.attend(called, councils.voters(2));
        councils.bean(DeclareConflict.class).declare(called, candidate, "Người nhà", councils.member(1));
        String declared = councils.member(1).name() + " – Trần Thị Xung Đột";
        assertThat(history(stage.as(Role.MEMBER, "89", "1"), "?kind=council")).contains(declared,
                "Khai xung đột lợi ích", "Điểm danh");
        assertThat(history(stage.as(Role.SECRETARY, "89"), "?kind=council")).contains(declared);
        for (Visitor other : List.of(stage.as(Role.MEMBER, "89", "2"), stage.as(Role.INSPECTOR, "snv"),
                stage.as(Role.STANDING_HEAD, "snv"))) {
            assertThat(history(other, "?kind=council")).contains("Điểm danh").doesNotContain(declared, "Người nhà");
        }
        assertThat(councils.open(called)).isInstanceOf(Answer.Done.class);
        assertThat(councils.bean(CancelMeeting.class)
            .cancel(called, councils.version(called), "Mở nhầm", councils.secretary())).isInstanceOf(Answer.Done.class);
        assertThat(history(stage.as(Role.MEMBER, "89", "2"), "?kind=council")).contains("Mở bỏ phiếu",
                "Hủy phiên bỏ phiếu; phiếu đã nộp bị hủy, không kiểm", "Mở nhầm");
        assertThat(history(stage.as(Role.CLERK, "889"), "?kind=council")).doesNotContain("Mở nhầm");
    }

    @Test
    void whatIsDoneAroundNominationsIsToldUnderTheConditionOfItsPage() {
        UUID nominee = new Nominees(stage).atStandingBody("886", "Võ Thị Quanh Đây");
        Visitor head = stage.as(Role.STANDING_HEAD, "snv");
        Visitor appraiser = stage.as(Role.APPRAISER, "snv");
        appraiser.get("/desk/nominations/" + nominee);
        UnitPlay.done(appraiser.post("/desk/nominations/" + nominee + "/checks", "check", "no-discipline", "seen", "0",
                "result", "passed", "source", "Công văn 12"));
        head.get("/desk/nominations/" + nominee);
        UnitPlay.done(head.post("/desk/nominations/" + nominee + "/opinions", "unit", "889", "question",
                "Có bị kỷ luật không?", "days", "5"));
        UUID twin = new Nominees(stage).atStandingBody("893", "Vo Thi Quanh Day");
        appraiser.get("/desk/nominations/" + nominee + "/compare/" + twin);
        UnitPlay.done(appraiser.post("/desk/nominations/" + nominee + "/compare/" + twin, "finding", "same", "reason",
                "Cùng số định danh"));
        String of = "?thing=quanh+day&kind=";
        for (Visitor inside : List.of(head, appraiser, stage.as(Role.INSPECTOR, "snv"))) {
            assertThat(history(inside, of + "check")).contains("Kỷ luật, thanh tra, khiếu nại, tố cáo: đạt",
                    "Công văn 12");
            assertThat(history(inside, of + "opinion")).contains("Có bị kỷ luật không?", nominee.toString());
            assertThat(history(inside, of + "link")).contains("Ghép hai đối tượng là một", "Cùng số định danh");
            assertThat(history(inside, of + "evidence")).contains("bao-cao-thanh-tich.pdf", "Nộp báo cáo thành tích");
        }
        assertThat(history(stage.as(Role.CLERK, "889"), of + "opinion")).contains("Có bị kỷ luật không?")
            .doesNotContain("/desk/nominations/" + nominee);
        assertThat(history(stage.as(Role.CLERK, "886"), of + "evidence")).contains("bao-cao-thanh-tich.pdf");
        for (Visitor outside : List.of(stage.as(Role.CLERK, "886"), stage.as(Role.HEAD, "893"),
                stage.as(Role.MEMBER, "89", "1"), stage.as(Role.ADMINISTRATOR, "snv"))) {
            for (String kind : List.of("check", "opinion", "link")) {
                assertThat(history(outside, of + kind)).as(kind).contains("Không có việc nào như vậy");
            }
        }
        assertThat(history(stage.as(Role.CLERK, "889"), of + "evidence")).contains("Không có việc nào như vậy");
    }

    @Test
    void unitsAreTheAdministratorsAndCampaignsEverybodys() {
        stage.as(Role.ADMINISTRATOR, "snv");
        stage.site()
            .database()
            .sql("""
                    insert into unit_event (unit_id, act, detail, by_account, at)
                    select :unit, 'renamed', 'Tên cũ', id, timestamptz '2021-07-06 03:00Z' from account where login = :login
                    """)
            .param("unit", stage.unit("883"))
            .param("login", Stage.login(Role.ADMINISTRATOR, "snv", ""))
            .update();
        assertThat(history(stage.as(Role.ADMINISTRATOR, "snv"), "?kind=unit")).contains("Đổi tên đơn vị", "Tên cũ");
        assertThat(history(stage.as(Role.INSPECTOR, "snv"), "?kind=unit")).doesNotContain("Đổi tên đơn vị");
        for (Visitor anybody : List.of(stage.as(Role.CLERK, "889"), stage.as(Role.AUTHORITY, "89"))) {
            assertThat(history(anybody, "?kind=campaign")).contains("Phát động phong trào", "/campaigns/an-giang-2021");
        }
    }

    @Test
    void actsAreFilteredByThingPersonAndDay() {
        Visitor inspector = stage.as(Role.INSPECTOR, "snv");
        assertThat(history(inspector, "?thing=nguyen+lich+su&day=2021-07-06")).contains("Nguyễn Thị Lịch Sử")
            .doesNotContain("Triệu tập");
        assertThat(history(inspector, "?day=2021-07-05")).contains("Không có việc nào như vậy");
        assertThat(history(inspector, "?who=nguoi+mau+secretary&kind=council")).contains(meeting.toString());
        assertThat(history(inspector, "?who=khong+ai&kind=council")).doesNotContain(meeting.toString());
        for (String bad : List.of("?kind=pg_user", "?day=x", "?before=x", "?before=2021-01-01T00:00:00Z")) {
            assertThat(inspector.get("/desk/history" + bad).statusCode()).as(bad).isEqualTo(400);
        }
        assertThat(history(inspector, "?thing=%22%3E%3Csvg%20onload=1%3E')%3Bselect+1--")).doesNotContain("<svg");
    }

    @Test
    void pagesTurnByKeyAndLoseNothing() {
        for (int i = 0; i < 110; i++) {
            entries.put("893", "Dương Trang " + i, "endorsed", 3, "snv", null);
        }
        String path = "/desk/history?kind=nomination&thing=duong+trang";
        int acts = 0;
        int pages = 0;
        while (!path.isEmpty()) {
            String page = stage.as(Role.INSPECTOR, "snv").get(path).body();
            acts += page.split("<th scope=\"row\">", -1).length - 1;
            pages++;
            var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(page);
            path = next.find() ? next.group(1).replace("&amp;", "&") : "";
        }
        assertThat(acts).isEqualTo(110);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void theHistoryIsAccessibleAndFits() {
        try (Looks looks = new Looks(stage.site())) {
            looks.at("history", stage.as(Role.INSPECTOR, "snv"), "/desk/history")
                .at("history-en", stage.as(Role.INSPECTOR, "snv"), "/en/desk/history")
                .at("history-nothing", stage.as(Role.CLERK, "889"), "/desk/history?thing=khongco");
            assertThat(looks.faults()).isEmpty();
        }
    }

}
