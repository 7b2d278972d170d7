package vinhdanh.access;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.InviteAccount.Outcome.Invited;
import vinhdanh.site.Site;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** A session that somebody else got hold of takes no account over. */
@Tag("database")
class OwnAccountTests {

    private static final String PASSWORD = "bốn mùa hoa nở trên sông Hậu";

    private static final String OTHER = "mùa nước nổi về trên đồng";

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
    }

    @AfterAll
    static void end() {
        site.close();
    }

    private record Person(String login, Visitor visitor, byte[] secret) {
    }

    private static Person administrator() {
        String login = "admin-" + UUID.randomUUID().toString().substring(0, 8);
        Invited invited = (Invited) site.bean(InviteAccount.class)
            .invite(login, "Người Quản Trị", login + "@x.invalid", null);
        site.bean(GivePost.class)
            .give(invited.account(), null, Role.ADMINISTRATOR, SignsAs.SELF, LocalDate.of(2021, 1, 1), null, null);
        String link = invited.address().substring("http://vinhdanh.invalid".length());
        Visitor visitor = site.visitor();
        visitor.get(link);
        visitor.post(link, "password", PASSWORD, "again", PASSWORD);
        visitor.get("/log-in");
        visitor.post("/log-in", "login", login, "password", PASSWORD);
        byte[] secret = secretOn(visitor.get("/second-factor"));
        visitor.post("/second-factor", "code", TimeCodes.code(secret, site.clock().instant()));
        assertThat(visitor.get("/desk/account").statusCode()).isEqualTo(200);
        site.clock().pass(Duration.ofMinutes(2));
        return new Person(login, visitor, secret);
    }

    private static byte[] secretOn(HttpResponse<String> page) {
        return new Base32().decode(page.body().replaceAll("(?s).*<code>([A-Z2-7]{32})</code>.*", "$1"));
    }

    private static Visitor again(Person person, String password) {
        Visitor visitor = site.visitor();
        visitor.get("/log-in");
        assertThat(visitor.post("/log-in", "login", person.login(), "password", password).statusCode()).isEqualTo(303);
        visitor.get("/second-factor");
        return visitor;
    }

    @Test
    void everyChangeAsksForThePasswordAgain() {
        Person person = administrator();
        for (String form : List.of("password", "email", "second-factor", "recovery-codes")) {
            HttpResponse<String> refused = person.visitor()
                .post("/desk/account/" + form, "current", "không phải mật khẩu", "password", OTHER, "again", OTHER,
                        "email", "thief@x.invalid");
            assertThat(refused.statusCode()).as(form).isEqualTo(422);
            assertThat(refused.body()).contains("Mật khẩu hiện tại không đúng", "#" + form + "-current")
                .doesNotContain("<svg class=\"qr\"");
        }
        assertThat(person.visitor().get("/desk/account").body()).contains(person.login() + "@x.invalid");
        assertThat(again(person, PASSWORD).post("/second-factor", "code", code(person.secret())).statusCode())
            .isEqualTo(303);
    }

    private static String code(byte[] secret) {
        return TimeCodes.code(secret, site.clock().instant());
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndNotThisOne() {
        Person person = administrator();
        Visitor other = again(person, PASSWORD);
        other.post("/second-factor", "code", code(person.secret()));
        assertThat(other.get("/desk").statusCode()).isEqualTo(200);
        assertThat(person.visitor()
            .post("/desk/account/password", "current", PASSWORD, "password", OTHER, "again", OTHER)
            .body()).contains("Đã đổi mật khẩu");
        assertThat(other.get("/desk").headers().firstValue("Location")).hasValue("/log-in?next=%2Fdesk");
        assertThat(person.visitor().get("/desk").statusCode()).isEqualTo(200);
        again(person, OTHER);
    }

    @Test
    void theOtherSessionsCanBeEnded() {
        Person person = administrator();
        Visitor other = again(person, PASSWORD);
        other.post("/second-factor", "code", code(person.secret()));
        assertThat(person.visitor().get("/desk/account").body()).contains("Phiên này", "Kết thúc các phiên khác");
        assertThat(person.visitor().post("/desk/account/sessions/end").body()).contains("đã kết thúc")
            .doesNotContain("Kết thúc các phiên khác");
        assertThat(other.get("/desk").statusCode()).isEqualTo(303);
    }

    @Test
    void theOldSecondFactorHoldsUntilTheNewOneIsProved() {
        Person person = administrator();
        byte[] fresh = secretOn(person.visitor().post("/desk/account/second-factor", "current", PASSWORD));
        assertThat(again(person, PASSWORD).post("/second-factor", "code", code(fresh)).statusCode()).isEqualTo(422);
        assertThat(again(person, PASSWORD).post("/second-factor", "code", code(person.secret())).statusCode())
            .isEqualTo(303);
        assertThat(person.visitor().post("/desk/account/second-factor/confirm", "code", "000000").statusCode())
            .isEqualTo(422);
        assertThat(person.visitor().post("/desk/account/second-factor/confirm", "code", code(fresh)).body())
            .contains("Đã đổi ứng dụng xác thực");
        site.clock().pass(Duration.ofMinutes(2));
        assertThat(again(person, PASSWORD).post("/second-factor", "code", code(person.secret())).statusCode())
            .isEqualTo(422);
        assertThat(again(person, PASSWORD).post("/second-factor", "code", code(fresh)).statusCode()).isEqualTo(303);
    }

    @Test
    void aNewSecondFactorWaitsTenMinutesAndNoLonger() {
        Person person = administrator();
        byte[] fresh = secretOn(person.visitor().post("/desk/account/second-factor", "current", PASSWORD));
        site.clock().pass(Duration.ofMinutes(10));
        assertThat(person.visitor().post("/desk/account/second-factor/confirm", "code", code(fresh)).statusCode())
            .isEqualTo(422);
    }

    @Test
    void eachRecoveryCodeWorksOnceAndNewOnesEndTheOld() {
        Person person = administrator();
        List<String> codes = codes(person);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(again(person, PASSWORD).post("/second-factor", "code", codes.get(0)).statusCode()).isEqualTo(303);
        assertThat(again(person, PASSWORD).post("/second-factor", "code", codes.get(0)).statusCode()).isEqualTo(422);
        assertThat(person.visitor().get("/desk/account").body()).contains("Còn lại: 9 mã");
        codes(person);
        assertThat(again(person, PASSWORD).post("/second-factor", "code", codes.get(1)).statusCode()).isEqualTo(422);
    }

    private static List<String> codes(Person person) {
        String page = person.visitor().post("/desk/account/recovery-codes", "current", PASSWORD).body();
        return Pattern.compile("<code>([A-Z2-7-]{19})</code>")
            .matcher(page)
            .results()
            .map(hit -> hit.group(1))
            .toList();
    }

    private static int linksThatWork(Person person) {
        return site.database().sql("""
                select count(*) from access_link join account on account.id = account_id
                 where login = :login and used_at is null
                """).param("login", person.login()).query(Integer.class).single();
    }

    private static void askForReset(Person person) {
        site.bean(AskReset.class).ask(person.login(), "203.0.113.5");
        site.bean(AnswerResets.class).answer();
        assertThat(linksThatWork(person)).isOne();
    }

    @Test
    void aNewPasswordAndANewAddressEndTheLinksThatLeadIn() {
        Person person = administrator();
        askForReset(person);
        person.visitor().post("/desk/account/password", "current", PASSWORD, "password", OTHER, "again", OTHER);
        assertThat(linksThatWork(person)).isZero();
        askForReset(person);
        assertThat(person.visitor()
            .post("/desk/account/email", "current", OTHER, "email", person.login() + "@new.invalid")
            .statusCode()).isEqualTo(200);
        assertThat(linksThatWork(person)).isZero();
        assertThat(site.database()
            .sql("select kind || ' ' || state from mail where recipient = :old order by created_at, kind")
            .param("old", person.login() + "@x.invalid")
            .query(String.class)
            .list()).as("who had the address is told").contains("address waiting").doesNotContain("reset waiting");
    }

}
