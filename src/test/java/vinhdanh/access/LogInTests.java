package vinhdanh.access;

import vinhdanh.people.UnitId;
import java.util.concurrent.Future;
import java.util.concurrent.Executors;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Callable;
import java.util.List;
import java.util.Collections;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.InviteAccount.Outcome.Invited;
import vinhdanh.site.Site;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** From an invitation to a page of staff, and every way that must not lead there. */
@Tag("database")
class LogInTests {

    private static final String PASSWORD = "bốn mùa hoa nở trên sông Hậu";

    private static final LocalDate YEAR_BEGINS = LocalDate.of(2021, 1, 1);

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
    }

    @AfterAll
    static void end() {
        site.close();
    }

    private static Invited invite(String login, Role role) {
        Invited invited = (Invited) site.bean(InviteAccount.class)
            .invite(login, "Người Thử Nghiệm", login + "@x.invalid", null);
        assertThat(site.bean(GivePost.class).give(invited.account(), null, role, SignsAs.SELF, YEAR_BEGINS, null, null))
            .isEmpty();
        return invited;
    }

    private static String path(String address) {
        assertThat(address).startsWith("http://vinhdanh.invalid/");
        return address.substring("http://vinhdanh.invalid".length());
    }

    private static String unique(String name) {
        return name + "-" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static HttpResponse<String> choose(Visitor visitor, String link, String password) {
        visitor.get(link);
        return visitor.post(link, "password", password, "again", password);
    }

    private static HttpResponse<String> logIn(Visitor visitor, String login, String password) {
        visitor.get("/log-in");
        return visitor.post("/log-in", "login", login, "password", password);
    }

    @Test
    void anInvitationLeadsToTheFirstPage() {
        String login = unique("inspector");
        Invited invited = invite(login, Role.INSPECTOR);
        Visitor visitor = site.visitor();
        assertThat(visitor.get("/desk").headers().firstValue("Location")).hasValue("/log-in?next=%2Fdesk");
        assertThat(choose(visitor, path(invited.address()), PASSWORD).statusCode()).isEqualTo(303);
        assertThat(logIn(visitor, login, PASSWORD).headers().firstValue("Location")).hasValue("/desk");
        assertThat(visitor.get("/desk").body()).contains("Người Thử Nghiệm", "Thanh tra, giám sát");
        assertThat(visitor.get("/en/desk").body()).contains("Inspector");
    }

    @Test
    void aLinkWorksOnceAndNotForEver() {
        Invited once = invite(unique("once"), Role.INSPECTOR);
        assertThat(choose(site.visitor(), path(once.address()), PASSWORD).statusCode()).isEqualTo(303);
        String spent = gone(path(once.address()));
        assertThat(spent).contains("Liên kết này không còn dùng được", "href=\"/forgotten\"");
        Invited late = invite(unique("late"), Role.INSPECTOR);
        site.clock().pass(Duration.ofDays(7));
        assertThat(gone(path(late.address()))).as("one answer for all").isEqualTo(spent);
        assertThat(gone("/welcome/" + "a".repeat(43))).isEqualTo(spent);
        assertThat(choose(site.visitor(), path(once.address()), PASSWORD).statusCode()).isEqualTo(403);
    }

    private static String gone(String link) {
        HttpResponse<String> page = site.visitor().get(link);
        assertThat(page.statusCode()).isEqualTo(410);
        return page.body().replace(link.substring(link.lastIndexOf('/') + 1), "").replaceAll("value=\"[^\"]*\"", "");
    }

    @Test
    void aResetIsNoWayAroundAnInvitationThatExpired() {
        String login = unique("never-accepted");
        invite(login, Role.INSPECTOR);
        askForReset(login);
        assertThat(links(login, "reset")).isZero();
        String accepted = unique("accepted");
        choose(site.visitor(), path(invite(accepted, Role.INSPECTOR).address()), PASSWORD);
        askForReset(accepted);
        assertThat(links(accepted, "reset")).isOne();
    }

    private static void askForReset(String login) {
        site.bean(AskReset.class).ask(login, "203.0.113.1");
        site.bean(AnswerResets.class).answer();
    }

    private static int links(String login, String purpose) {
        return site.database().sql("""
                select count(*) from access_link join account on account.id = account_id
                 where login = :login and purpose = :purpose
                """).param("login", login).param("purpose", purpose).query(Integer.class).single();
    }

    @Test
    void whoDecidesNeedsASecondFactorAndEachCodeWorksOnce() {
        String login = unique("chair");
        Invited invited = invite(login, Role.ADMINISTRATOR);
        Visitor visitor = site.visitor();
        choose(visitor, path(invited.address()), PASSWORD);
        logIn(visitor, login, PASSWORD);
        assertThat(visitor.get("/desk").headers().firstValue("Location")).hasValue("/second-factor?next=%2Fdesk");
        String page = visitor.get("/second-factor").body();
        byte[] secret = new Base32().decode(page.replaceAll("(?s).*<code>([A-Z2-7]+)</code>.*", "$1"));
        assertThat(visitor.post("/second-factor", "code", "000000").statusCode()).isEqualTo(422);
        String code = TimeCodes.code(secret, site.clock().instant());
        assertThat(visitor.post("/second-factor", "code", code).headers().firstValue("Location")).hasValue("/desk");
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
        Visitor thief = site.visitor();
        logIn(thief, login, PASSWORD);
        assertThat(thief.get("/second-factor").body()).doesNotContain(new Base32().encodeToString(secret));
        assertThat(thief.post("/second-factor", "code", code).statusCode()).isEqualTo(422);
        assertThat(thief.get("/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void aWrongNameAndAWrongPasswordGetOneAnswer() {
        String login = unique("known");
        choose(site.visitor(), path(invite(login, Role.INSPECTOR).address()), PASSWORD);
        HttpResponse<String> wrong = logIn(site.visitor(), login, "không phải mật khẩu này");
        HttpResponse<String> nobody = logIn(site.visitor(), unique("nobody"), "không phải mật khẩu này");
        assertThat(wrong.statusCode()).isEqualTo(401).isEqualTo(nobody.statusCode());
        assertThat(plain(wrong, login)).isEqualTo(plain(nobody, ""));
    }

    private static String plain(HttpResponse<String> response, String login) {
        return response.body().replaceAll("value=\"[^\"]*\"", "").replace(login, "");
    }

    @Test
    void tenFailuresMakeEvenTheRightPasswordWait() {
        String login = unique("besieged");
        choose(site.visitor(), path(invite(login, Role.INSPECTOR).address()), PASSWORD);
        for (int i = 0; i < LoginFailures.PER_ACCOUNT; i++) {
            logIn(site.visitor(), login, "không phải mật khẩu này");
        }
        Visitor owner = site.visitor();
        assertThat(logIn(owner, login, PASSWORD).statusCode()).isEqualTo(401);
        site.clock().pass(LoginFailures.WINDOW);
        assertThat(logIn(owner, login, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void weakPasswordsAreRefusedWithAReason() {
        String link = path(invite(unique("weak"), Role.INSPECTOR).address());
        Visitor visitor = site.visitor();
        assertThat(choose(visitor, link, "ngắn quá").body()).contains("ít nhất 12 ký tự");
        assertThat(choose(visitor, link, "password1234567").body()).contains("dễ đoán");
        assertThat(choose(visitor, link, "mật khẩu 123456").body()).contains("dễ đoán");
        assertThat(choose(visitor, link, "Người Thử Nghiệm").body()).contains("dễ đoán");
        assertThat(choose(visitor, link, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void aFormWithoutItsTokenIsRefused() {
        assertThat(site.visitor().postRaw("/log-in", "login=a&password=b").statusCode()).isEqualTo(403);
    }

    @Test
    void theWayBackIsAPathOfThisSite() {
        assertThat(Next.of("//evil.invalid")).isEqualTo("/desk");
        assertThat(Next.of("https://evil.invalid/desk")).isEqualTo("/desk");
        assertThat(Next.of("/desk/../..//evil.invalid")).isEqualTo("/desk");
        assertThat(Next.of("/desk/nominations/7")).isEqualTo("/desk/nominations/7");
    }

    @Test
    void aSessionOutlivesARestartAndEndsWithTheAccount() {
        String login = unique("leaving");
        Invited invited = invite(login, Role.INSPECTOR);
        Visitor visitor = site.visitor();
        choose(visitor, path(invited.address()), PASSWORD);
        logIn(visitor, login, PASSWORD);
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(200);
        assertThat(site.database()
            .sql("select count(*) from spring_session where principal_name = :who")
            .param("who", invited.account().value().toString())
            .query(Integer.class)
            .single()).isOne();
        site.bean(Accounts.class).close(invited.account(), site.clock().instant());
        assertThat(visitor.get("/desk").headers().firstValue("Location")).hasValue("/log-in?next=%2Fdesk");
    }

    @Test
    void publicPagesMakeNoSessionAndSetNoCookie() {
        HttpResponse<String> home = site.visitor().get("/");
        assertThat(home.headers().allValues("Set-Cookie")).isEmpty();
    }

    private static String clerk() {
        String login = unique("clerk");
        Invited invited = (Invited) site.bean(InviteAccount.class)
            .invite(login, "Người Văn Thư", login + "@x.invalid", null);
        UnitId unit = UnitId.random();
        site.database().sql("""
                insert into unit (id, place, code, name, short_name, type, tier, valid_from, temporary)
                values (:id, 'an-giang', :code, 'Sở Mẫu', 'Sở Mẫu', 'department', 'province', date '2016-01-01', false)
                """).param("id", unit.value()).param("code", login).update();
        assertThat(site.bean(GivePost.class)
            .give(invited.account(), unit, Role.CLERK, SignsAs.SELF, YEAR_BEGINS, null, null)).isEmpty();
        choose(site.visitor(), path(invited.address()), PASSWORD);
        return login;
    }

    @Test
    void aSecondFactorSetUpByChoiceIsAskedForWhateverThePosts() {
        String login = clerk();
        Visitor visitor = site.visitor();
        logIn(visitor, login, PASSWORD);
        assertThat(visitor.get("/desk/account").statusCode()).isEqualTo(200);
        String page = visitor.post("/desk/account/second-factor", "current", PASSWORD).body();
        byte[] secret = new Base32().decode(page.replaceAll("(?s).*<code>([A-Z2-7]{32})</code>.*", "$1"));
        assertThat(visitor
            .post("/desk/account/second-factor/confirm", "code", TimeCodes.code(secret, site.clock().instant()))
            .statusCode()).isEqualTo(200);
        assertThat(visitor.get("/desk").statusCode()).as("this session gave it just now").isEqualTo(200);
        site.clock().pass(Duration.ofMinutes(2));
        Visitor thief = site.visitor();
        logIn(thief, login, PASSWORD);
        assertThat(thief.get("/desk").headers().firstValue("Location")).hasValue("/second-factor?next=%2Fdesk");
        assertThat(thief.get("/second-factor").body()).doesNotContain(new Base32().encodeToString(secret));
        thief.post("/second-factor", "code", TimeCodes.code(secret, site.clock().instant()));
        assertThat(thief.get("/desk").statusCode()).isEqualTo(200);
    }

    @Test
    void ofManyWhoTryAtOnceNoMoreThanTenAreLookedAt() throws Exception {
        String login = unique("raced");
        choose(site.visitor(), path(invite(login, Role.INSPECTOR).address()), PASSWORD);
        Callable<LogIn.Outcome> wrong = () -> site.bean(LogIn.class).logIn(login, "không phải", "203.0.113.77");
        int looked = 0;
        try (ExecutorService many = Executors.newFixedThreadPool(24)) {
            for (Future<LogIn.Outcome> each : many.invokeAll(Collections.nCopies(24, wrong))) {
                looked += each.get() instanceof LogIn.Outcome.Refused ? 1 : 0;
            }
        }
        assertThat(looked).isLessThanOrEqualTo(LoginFailures.PER_ACCOUNT);
    }

    @Test
    void whatCannotBeANameIsCountedUnderNoNameOfAnotherKind() {
        String login = unique("counted");
        Invited invited = invite(login, Role.INSPECTOR);
        choose(site.visitor(), path(invited.address()), PASSWORD);
        LogIn door = site.bean(LogIn.class);
        for (String prefix : List.of("again ", "code ", "reset ")) {
            for (int i = 0; i < LoginFailures.PER_ACCOUNT; i++) {
                door.logIn(prefix + invited.account().value(), "x", "203.0.113." + i);
            }
        }
        door.logIn("a".repeat(100_000), "x", "203.0.113.99");
        assertThat(site.database()
            .sql("select count(*) from login_failure where source like '%' || :id or length(source) > 200")
            .param("id", invited.account().value().toString())
            .query(Integer.class)
            .single()).isZero();
        assertThat(logIn(site.visitor(), login, PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void aPasswordThatIsChosenEndsEveryOtherLink() {
        String login = unique("two-links");
        Invited invited = invite(login, Role.INSPECTOR);
        String other = site.bean(Links.class).issue(invited.account(), Purpose.RESET, site.clock().instant());
        choose(site.visitor(), path(invited.address()), PASSWORD);
        gone("/welcome/" + other);
    }

}
