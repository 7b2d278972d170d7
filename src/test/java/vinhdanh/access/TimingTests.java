package vinhdanh.access;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.password.PasswordEncoder;

import vinhdanh.site.Site;
import vinhdanh.site.Statements;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whether there is an account can't be told from how long an answer takes: both ways do
 * the same work.
 */
@Tag("database")
class TimingTests {

    private static final String PASSWORD = "bốn mùa hoa nở trên sông Hậu";

    private static Site site;

    @BeforeAll
    static void start() {
        site = Site.start();
        String hash = site.bean(PasswordEncoder.class).encode(PASSWORD);
        site.database().sql("""
                insert into account (id, login, name, email, password_hash, created_at)
                values (:id, 'co-that', 'Người Có Thật', 'co.that@coquan.example', :hash, '2021-01-01')
                """).param("id", UUID.randomUUID()).param("hash", hash).update();
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @BeforeEach
    void forget() {
        site.database().sql("delete from login_failure").update();
    }

    private static List<String> work(Statements statements, String path, String... fields) {
        Visitor visitor = site.visitor();
        visitor.get(path);
        statements.taken();
        int status = visitor.post(path, fields).statusCode();
        assertThat(status).isIn(200, 401);
        return statements.taken();
    }

    @Test
    void aWrongNameCostsTheWorkOfAWrongPassword() {
        PasswordEncoder encoder = site.bean(PasswordEncoder.class);
        String real = encoder.encode(PASSWORD);
        assertThat(cost(LogIn.NOBODY)).isEqualTo(cost(real)).contains("argon2id");
        assertThat(LogIn.NOBODY).hasSameSizeAs(real);
        assertThat(encoder.matches(PASSWORD, LogIn.NOBODY)).isFalse();
        try (Statements statements = new Statements()) {
            List<String> known = work(statements, "/log-in", "login", "co-that", "password", "sai mật khẩu rồi");
            assertThat(known).as("something is done").hasSizeGreaterThan(3);
            assertThat(work(statements, "/log-in", "login", "khong-co", "password", "sai mật khẩu rồi"))
                .isEqualTo(known);
        }
    }

    /** The kind of hash with its memory, rounds and lanes. */
    private static String cost(String hash) {
        return hash.substring(0, hash.indexOf('$', hash.indexOf("m=")));
    }

    @Test
    void askingForAResetLooksForNoAccount() {
        try (Statements statements = new Statements()) {
            List<String> known = work(statements, "/forgotten", "login", "co-that");
            assertThat(known).as("something is done").hasSizeGreaterThan(2);
            assertThat(work(statements, "/forgotten", "login", "khong-co")).isEqualTo(known);
        }
        site.bean(AnswerResets.class).answer();
        assertThat(site.database()
            .sql("select login from access_link join account on account.id = account_id where purpose = 'reset'")
            .query(String.class)
            .list()).containsExactly("co-that");
    }

    @Test
    void resetsAreLimitedForAnAccountAndAnAddress() {
        AskReset ask = site.bean(AskReset.class);
        for (int i = 0; i < LoginFailures.PER_ACCOUNT + 5; i++) {
            ask.ask("co-that", "203.0.113." + i);
        }
        assertThat(asked("reset co-that")).isEqualTo(LoginFailures.PER_ACCOUNT);
        for (int i = 0; i < LoginFailures.PER_ADDRESS + 5; i++) {
            ask.ask("ten-" + i, "203.0.113.99");
        }
        assertThat(asked("reset-address 203.0.113.99")).isEqualTo(LoginFailures.PER_ADDRESS);
        assertThat(site.bean(LogIn.class).logIn("co-that", PASSWORD, "203.0.113.99")).as("log-in is another door")
            .isInstanceOf(LogIn.Outcome.Welcome.class);
    }

    private static int asked(String source) {
        return site.database()
            .sql("select count(*) from login_failure where source = :source")
            .param("source", source)
            .query(Integer.class)
            .single();
    }

}
