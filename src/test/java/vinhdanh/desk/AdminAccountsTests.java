package vinhdanh.desk;

import java.net.http.HttpResponse;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * The administrator invites people, gives posts and ends them; nobody does so for
 * oneself.
 */
@Tag("database")
class AdminAccountsTests {

    private static final String ACCOUNTS = "/desk/admin/accounts";

    private static Stage stage;

    private static Visitor admin;

    @BeforeAll
    static void open() {
        stage = Stage.open();
        admin = stage.as(Role.ADMINISTRATOR, "snv");
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    private static HttpResponse<String> invite(String login, String name, String email) {
        admin.get(ACCOUNTS + "/new");
        return admin.post(ACCOUNTS, "login", login, "name", name, "email", email);
    }

    private static String id(String login) {
        return stage.site()
            .database()
            .sql("select id::text from account where login = :login")
            .param("login", login)
            .query(String.class)
            .single();
    }

    private static HttpResponse<String> give(String login, String role, String unit) {
        return admin.post(ACCOUNTS + "/" + id(login) + "/posts", "role", role, "unit", unit, "signs", "self", "from",
                "2021-05-01", "to", "");
    }

    private static String link(HttpResponse<String> page) {
        return page.body().replaceAll("(?s).*<code>http://vinhdanh.invalid(/welcome/[\\w-]{43})</code>.*", "$1");
    }

    @Test
    void anInvitationShowsItsLinkOnceAndThePostIsHeld() {
        admin.get(ACCOUNTS + "/new");
        HttpResponse<String> invited = admin.post(ACCOUNTS, "login", "thu.ha", "name", "Đặng Thị Thu Hà", "email",
                "thu.ha@x.invalid", "role", "authority", "unit", "Tỉnh An Giang (89)", "signs", "kt", "from",
                "2021-05-01", "to", "2021-12-31");
        assertThat(invited.body()).contains("Đã tạo tài khoản", "KT.", "Tỉnh An Giang", "01/05/2021");
        assertThat(stage.site().visitor().get(link(invited)).statusCode()).isEqualTo(200);
        assertThat(admin.get(ACCOUNTS + "/" + id("thu.ha")).body()).doesNotContain("/welcome/");
    }

    @Test
    void accountsAreFoundWithoutDiacriticsAndByPages() {
        for (int i = 0; i < 55; i++) {
            invite("trang-" + i, "Ngô Huyền Trang " + i, "");
        }
        invite("lan-tim", "Đỗ Thị Phong Lan", "");
        assertThat(admin.get(ACCOUNTS + "?q=do+thi+PHONG").body()).contains("lan-tim").doesNotContain("trang-1");
        String first = admin.get(ACCOUNTS + "?q=huyen").body();
        String next = first.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        String second = admin.get(next).body();
        assertThat(first.split(">trang-", -1)).hasSize(51);
        assertThat(second.split(">trang-", -1)).hasSize(6);
        assertThat(admin.get(ACCOUNTS + "?q=%25&state=passwordHash").statusCode()).isEqualTo(200);
    }

    @Test
    void nobodyGivesAPostToOneselfNorEndsOne() {
        String self = Stage.login(Role.ADMINISTRATOR, "snv", "");
        HttpResponse<String> given = give(self, "authority", "89");
        assertThat(given.statusCode()).isEqualTo(422);
        assertThat(given.body()).contains("chính mình");
        assertThat(admin.post(ACCOUNTS + "/" + id(self) + "/close").statusCode()).isEqualTo(422);
        assertThat(admin.get("/desk").statusCode()).isEqualTo(200);
        Visitor other = stage.as(Role.ADMINISTRATOR, "snv", "other");
        other.get("/desk/account");
        assertThat(other
            .post(ACCOUNTS + "/" + id(self) + "/posts", "role", "inspector", "signs", "self", "from", "2021-05-01")
            .statusCode()).isEqualTo(303);
    }

    @Test
    void onePersonHasOneSeatWhicheverAccountAsksForIt() {
        invite("seat-one", "Hồ Văn Sáu", "sau@x.invalid");
        invite("seat-two", "Hồ Văn Sáu", "SAU@x.invalid");
        assertThat(give("seat-one", "member", "snv").statusCode()).isEqualTo(303);
        HttpResponse<String> second = give("seat-two", "member", "snv");
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("đã có ghế trong Hội đồng");
        assertThat(insertSeat("seat-two")).as("past the code the database refuses").isZero();
        invite("seat-three", "Người Khác", "khac@x.invalid");
        assertThat(insertSeat("seat-three")).isOne();
        assertThat(stage.site()
            .database()
            .sql("update account set email = 'sau@X.invalid' where login = 'seat-three'")
            .update()).isZero();
    }

    private static int insertSeat(String login) {
        return stage.site().database().sql("""
                insert into post (id, account_id, unit_id, role, valid_from)
                values (gen_random_uuid(), cast(:account as uuid), :unit, 'member', '2021-06-01')
                """).param("account", id(login)).param("unit", stage.unit("snv")).update();
    }

    @Test
    void aPostNeedsAUnitASignatureThatFitsAndADay() {
        invite("fields", "Lê Thị Bảy", "");
        assertThat(give("fields", "clerk", "").body()).contains("hãy chọn đơn vị");
        assertThat(give("fields", "clerk", "Sở Không Có").body()).contains("Không có đơn vị nào");
        assertThat(give("fields", "emperor", "snv").body()).contains("Hãy chọn một chức trách");
        String path = ACCOUNTS + "/" + id("fields") + "/posts";
        assertThat(admin.post(path, "role", "clerk", "unit", "snv", "signs", "kt", "from", "2021-05-01").body())
            .contains("KT., TL. hoặc TUQ.");
        assertThat(admin.post(path, "role", "clerk", "unit", "snv", "signs", "self", "from", "1/5/2021").statusCode())
            .isEqualTo(422);
        assertThat(admin
            .post(path, "role", "clerk", "unit", "snv", "signs", "self", "from", "2021-05-02", "to", "2021-05-01")
            .statusCode()).isEqualTo(422);
    }

    @Test
    void aClosedAccountIsGoneWithItsLinksSessionsAndPosts() {
        String login = Stage.login(Role.CLERK, "snv", "closed");
        Visitor clerk = stage.as(Role.CLERK, "snv", "closed");
        assertThat(clerk.get("/desk").statusCode()).isEqualTo(200);
        admin.get("/desk/account");
        assertThat(admin.post(ACCOUNTS + "/" + id(login) + "/close").statusCode()).isEqualTo(303);
        assertThat(admin.get(ACCOUNTS + "/" + id(login)).body()).contains("role=\"status\"", "Đã đóng tài khoản.");
        assertThat(admin.get(ACCOUNTS + "/" + id(login)).body()).as("told once").doesNotContain("role=\"status\"");
        assertThat(clerk.get("/desk").headers().firstValue("Location")).hasValue("/log-in?next=%2Fdesk");
        assertThat(admin.get(ACCOUNTS + "/" + id(login)).body()).contains("Đã đóng", "Đóng tài khoản")
            .doesNotContain("/end\"");
        assertThat(admin.post(ACCOUNTS + "/" + id(login) + "/link").statusCode()).isEqualTo(422);
    }

    @Test
    void whoMakesALinkDoesNotTakeTheSecondFactorAway() {
        invite("factor", "Trần Văn Tám", "");
        stage.site().database().sql("""
                update account set password_hash = 'x', totp_secret = '\\x01', totp_confirmed_at = now()
                 where login = 'factor'
                """).update();
        HttpResponse<String> refused = admin.post(ACCOUNTS + "/" + id("factor") + "/second-factor");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("trong 7 ngày");
        Visitor other = stage.as(Role.ADMINISTRATOR, "snv", "second");
        other.get("/desk/account");
        assertThat(other.post(ACCOUNTS + "/" + id("factor") + "/second-factor").statusCode()).isEqualTo(303);
        assertThat(other.get(ACCOUNTS + "/" + id("factor")).body()).contains("Đã gỡ xác thực lớp thứ hai.");
        assertThat(other.post(ACCOUNTS + "/" + id("factor") + "/link").statusCode()).isEqualTo(422);
    }

    @Test
    void whatWasDoneIsToldAndAPasswordThatWasChosenLeadsToTheLogIn() {
        HttpResponse<String> invited = invite("told", "Lý Thị Mười", "");
        assertThat(give("told", "clerk", "snv").statusCode()).isEqualTo(303);
        assertThat(admin.get("/en" + ACCOUNTS + "/" + id("told")).body()).contains("The post is given.");
        assertThat(give("told", "clerk", "89").statusCode()).isEqualTo(303);
        stage.site().clock().set(stage.site().clock().instant().plusSeconds(61));
        assertThat(admin.get(ACCOUNTS + "/" + id("told")).body()).as("too late").doesNotContain("Đã giao chức trách.");
        Visitor invitee = stage.site().visitor();
        String welcome = link(invited);
        invitee.get(welcome);
        String password = "một câu dài của riêng tôi";
        assertThat(invitee.post(welcome, "password", password, "again", password).headers().firstValue("Location"))
            .hasValue("/log-in");
        assertThat(invitee.get("/log-in").body()).contains("Đã đặt mật khẩu.");
    }

    @Test
    void anInvitationThatExpiredComesBackAsAnInvitationOnly() {
        invite("late", "Phan Văn Chín", "");
        HttpResponse<String> again = admin.post(ACCOUNTS + "/" + id("late") + "/link");
        assertThat(again.body()).contains("/welcome/", "Mời lại");
        assertThat(stage.site().database().sql("""
                select distinct purpose from access_link join account on account.id = account_id where login = 'late'
                """).query(String.class).list()).containsExactly("invitation");
    }

    private static String post(String login, String role) {
        return stage.site().database().sql("""
                select post.id::text from post join account on account.id = account_id
                 where login = :login and role = :role and ended_at is null
                """).param("login", login).param("role", role).query(String.class).single();
    }

    @Test
    void aPostThatIsEndedGivesNothingFromThatMoment() {
        String login = Stage.login(Role.CLERK, "886", "ended");
        String list = "/desk/units/886/campaigns/an-giang-2021";
        Visitor clerk = stage.as(Role.CLERK, "886", "ended");
        assertThat(clerk.get(list).statusCode()).isEqualTo(200);
        String path = ACCOUNTS + "/" + id(login) + "/posts/" + post(login, "clerk") + "/end";
        admin.get(ACCOUNTS + "/" + id(login));
        assertThat(admin.post(path).statusCode()).isEqualTo(303);
        assertThat(clerk.get(list).statusCode()).isNotEqualTo(200);
        assertThat(admin.get(ACCOUNTS + "/" + id(login)).body()).doesNotContain("/end\"");
        assertThat(admin.post(path).statusCode()).as("ended once").isEqualTo(422);
        assertThat(give(login, "clerk", "886").statusCode()).as("given again on the same day").isEqualTo(303);
        assertThat(clerk.get(list).statusCode()).isEqualTo(200);
    }

    @Test
    void aPostThatIsCancelledBeforeItBeganIsNeverHeld() {
        invite("cancelled", "Lý Thị Mười", "");
        admin.post(ACCOUNTS + "/" + id("cancelled") + "/posts", "role", "clerk", "unit", "886", "signs", "self", "from",
                "2021-06-20");
        String path = ACCOUNTS + "/" + id("cancelled") + "/posts/" + post("cancelled", "clerk") + "/end";
        assertThat(admin.post(path).statusCode()).isEqualTo(303);
        assertThat(stage.site()
            .database()
            .sql("select count(*) from post where account_id = cast(:id as uuid)")
            .param("id", id("cancelled"))
            .query(Integer.class)
            .single()).isZero();
    }

    @Test
    void aPostWithoutAUnitIsHeldOnceToo() {
        invite("watcher", "Lý Văn Mười", "");
        assertThat(give("watcher", "inspector", "").statusCode()).isEqualTo(303);
        assertThat(give("watcher", "inspector", "").body()).contains("đã có người giữ");
        assertThatThrownBy(() -> stage.site().database().sql("""
                insert into post (id, account_id, role, valid_from)
                values (gen_random_uuid(), cast(:id as uuid), 'inspector', '2021-05-20')
                """).param("id", id("watcher")).update()).hasMessageContaining("post_is_held_once");
    }

}
