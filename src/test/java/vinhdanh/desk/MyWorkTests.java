package vinhdanh.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.InviteAccount;
import vinhdanh.access.Role;
import vinhdanh.review.Councils;
import vinhdanh.review.Vote;
import vinhdanh.review.VotingRule.Ballot;
import vinhdanh.site.Entries;
import vinhdanh.site.Looks;
import vinhdanh.site.Site;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The first page: what waits for whom, and by when. */
@Tag("database")
class MyWorkTests {

    private static Stage stage;

    private static Entries entries;

    @BeforeAll
    static void start() {
        stage = Stage.open();
        entries = new Entries(stage);
    }

    @AfterAll
    static void end() {
        stage.close();
    }

    @BeforeEach
    void on26May() {
        on(LocalDate.of(2021, 5, 26));
    }

    private static void on(LocalDate day) {
        stage.site().clock().set(day.atTime(2, 0).toInstant(ZoneOffset.UTC));
    }

    @Test
    void aUnitIsToldOfItsListUntilTheClosingDay() {
        Visitor clerk = stage.as(Role.CLERK, "893");
        assertThat(clerk.get("/desk").body()).contains("href=\"/desk/nominations\"", "href=\"/desk/admin/law\"",
                "Danh sách đề nghị cần lập", "Hạn 15/06/2021", "/desk/units/893/campaigns/an-giang-2021");
        on(LocalDate.of(2021, 6, 16));
        assertThat(clerk.get("/desk").body()).doesNotContain("Danh sách đề nghị cần lập")
            .contains("Không có việc nào đang chờ", "hồ sơ bị trả lại để bổ sung");
    }

    @Test
    void aNominationWaitsForWhoseTurnItIsAndForNobodyElse() {
        UUID here = entries.put("886", "Trần Thị Chờ Thẩm Định", "endorsed", 3, "snv", LocalDate.of(2021, 6, 25));
        entries.put("886", "Trần Văn Đang Soạn", "draft", 1, "886", null);
        entries.put("886", "Trần Văn Trả Lại", "returned", 2, "886", LocalDate.of(2021, 5, 20));
        String appraiser = stage.as(Role.APPRAISER, "snv").get("/desk").body();
        assertThat(appraiser)
            .contains("Hồ sơ chờ thẩm định", "Trần Thị Chờ Thẩm Định", "/desk/nominations/" + here, "Hạn 25/06/2021")
            .doesNotContain("Trần Văn");
        assertThat(stage.as(Role.CLERK, "886").get("/desk").body())
            .contains("Hồ sơ bị trả lại để bổ sung", "Trần Văn Trả Lại", "Quá hạn 20/05/2021", "đã quá hạn")
            .doesNotContain("Chờ Thẩm Định", "Đang Soạn");
        for (Role role : Role.values()) {
            assertThat(stage.as(role, "889").get("/desk").body()).as(role.code())
                .doesNotContain("Chờ Thẩm Định", "Đang Soạn", "Trả Lại<");
        }
    }

    @Test
    void nobodyIsAskedToCheckTheOwnNomination() {
        Visitor both = stage.as(Role.APPRAISER, "snv", "writer");
        UUID own = entries.put("886", "Lê Thị Tự Viết", "endorsed", 3, "snv", null);
        assertThat(both.get("/desk").body()).contains("Lê Thị Tự Viết");
        stage.site()
            .database()
            .sql("update nomination set written_by = (select id from account where login = :login) where id = :id")
            .param("login", Stage.login(Role.APPRAISER, "snv", "writer"))
            .param("id", own)
            .update();
        assertThat(both.get("/desk").body()).doesNotContain("Lê Thị Tự Viết");
    }

    @Test
    void theCouncilIsToldOfItsMeetingThenOfTheVoteThenOfTheMinutes() {
        Councils councils = entries.councils();
        on(Councils.DAY);
        councils.clearList();
        councils.propose("886", "Nguyễn Thị Bỏ Phiếu");
        var voters = councils.voters(3);
        UUID meeting = councils.call(Councils.rule(Ballot.SECRET, false));
        Visitor member = stage.as(Role.MEMBER, "89", "1");
        assertThat(member.get("/desk").body()).contains("Phiên họp Hội đồng sắp tới", "Hạn hôm nay");
        councils.attend(meeting, voters);
        councils.open(meeting);
        assertThat(member.get("/desk").body()).contains("Phiếu cần bỏ", meeting + "/ballot");
        assertThat(stage.as(Role.MEMBER, "89", "late").get("/desk").body()).doesNotContain(meeting.toString());
        voters.forEach(voter -> councils.vote(meeting, voter, Vote.FOR));
        assertThat(member.get("/desk").body()).doesNotContain("Phiếu cần bỏ");
        councils.close(meeting);
        assertThat(stage.as(Role.SECRETARY, "89").get("/desk").body()).contains("Biên bản cần lập và ký",
                meeting + "/minutes");
        assertThat(stage.as(Role.CHAIR, "89").get("/desk").body()).doesNotContain("Biên bản chờ Chủ tịch");
    }

    @Test
    void theNavigationCountsWhatTheFirstPageShows() {
        on(LocalDate.of(2021, 6, 20));
        Visitor head = stage.as(Role.STANDING_HEAD, "sxd");
        assertThat(head.get("/desk").body()).doesNotContain("class=\"waiting\"");
        for (int i = 1; i <= 6; i++) {
            entries.put("886", "Phạm Văn Đếm " + i, "held", 3, "sxd", null);
        }
        assertThat(head.get("/desk").body()).contains("<span class=\"waiting\">6<", "Xem thêm 2 việc",
                "Có 6 việc đang chờ");
        assertThat(head.get("/en/desk").body()).contains("See 2 more", "Nominations on hold");
    }

    @Test
    void anAdministratorIsToldOfInvitationsAndSeesNoNomination() {
        stage.site().bean(InviteAccount.class).invite("chua.nhan", "Người <b>Chưa Nhận</b>", null, null);
        String page = stage.as(Role.ADMINISTRATOR, "snv").get("/desk").body();
        assertThat(page).contains("Tài khoản chưa nhận lời mời", "Người &lt;b&gt;Chưa Nhận");
        assertThat(stage.as(Role.CLERK, "889").get("/desk").body()).doesNotContain("Chưa Nhận");
    }

    @Test
    void theFirstPageIsAccessibleAndFits() {
        Site site = stage.site();
        on(LocalDate.of(2021, 6, 24));
        entries.put("886", "Huỳnh Thị Thanh Hằng", "endorsed", 3, "snv", LocalDate.of(2021, 6, 25));
        entries.put("889", "Ủy ban nhân dân thị trấn Ba Chúc, huyện Tri Tôn", "endorsed", 3, "snv",
                LocalDate.of(2021, 6, 22));
        try (Looks looks = new Looks(site)) {
            looks.at("desk", stage.as(Role.STANDING_HEAD, "snv"), "/desk")
                .at("desk-en", stage.as(Role.STANDING_HEAD, "snv"), "/en/desk")
                .at("desk-nothing", stage.as(Role.AUTHORITY, "89"), "/desk")
                .at("desk-search", stage.as(Role.INSPECTOR, "snv"), "/desk/search?q=tran")
                .at("desk-search-nothing", stage.as(Role.INSPECTOR, "snv"), "/desk/search");
            assertThat(looks.faults()).isEmpty();
        }
    }

}
