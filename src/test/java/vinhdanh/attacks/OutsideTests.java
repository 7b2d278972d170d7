package vinhdanh.attacks;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.attacks.Ways.Way;
import vinhdanh.site.Raw;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** What strangers put into addresses and heads of requests. */
@Tag("database")
class OutsideTests {

    private static final String EVIL = "evil.example";

    private static final String WRONG = "login=ai-do&password=mot+mat+khau+nao+do";

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @BeforeEach
    void forgetFailures() {
        stage.site().database().sql("delete from login_failure").update();
    }

    @Test
    void noWayBackLeadsToAnotherSite() {
        for (String next : List.of("//evil.example", "/\\evil.example", "https:evil.example", "https://evil.example",
                "/desk/..//evil.example", "/%09/evil.example", "javascript:alert(1)", "/desk@evil.example")) {
            String encoded = URLEncoder.encode(next, StandardCharsets.UTF_8);
            Visitor visitor = stage.site().visitor();
            assertThat(visitor.get("/log-in?next=" + encoded).body()).as(next)
                .contains("name=\"next\" value=\"/desk\"")
                .doesNotContain("action=\"//");
            assertThat(visitor.post("/log-in", "login", "ai-do", "password", "mot mat khau", "next", next).body())
                .as(next)
                .contains("name=\"next\" value=\"/desk\"");
            Visitor clerk = stage.site().visitor();
            stage.as(Role.CLERK, "886");
            HttpResponse<String> in = clerk.post("/demo/log-in", "login", "clerk-886", "next", next);
            assertThat(in.headers().firstValue("Location")).as(next).hasValue("/desk");
            assertThat(clerk.get("/second-factor?next=" + encoded).body()).as(next)
                .contains("name=\"next\" value=\"/desk\"");
        }
        assertThat(stage.site().visitor().get("/log-in?next=%2Fdesk%2Funits").body()).as("the way back is kept")
            .contains("value=\"/desk/units\"");
    }

    @Test
    void theNameOfTheHostIsNeverTakenFromARequest() {
        List<String> paths = Ways.of(stage.site())
            .stream()
            .filter(way -> way.method().equals("GET"))
            .map(Way::path)
            .toList();
        assertThat(paths).hasSizeGreaterThan(50);
        for (String path : paths) {
            assertThat(Raw.get(stage.site(), path, EVIL)).as(path).startsWith("HTTP/1.1 ").doesNotContain(EVIL);
        }
        assertThat(Raw.post(stage.site(), "/log-in", WRONG, EVIL)).startsWith("HTTP/1.1 401").doesNotContain(EVIL);
    }

    @Test
    void aChangingForwardedAddressIsNoOtherAddress() {
        for (int i = 1; i <= 5; i++) {
            assertThat(Raw.post(stage.site(), "/log-in", WRONG, "localhost", "X-Forwarded-For: 203.0.113." + i + "\r\n",
                    "Forwarded: for=203.0.113." + i + "\r\n", "X-Real-IP: 203.0.113." + i + "\r\n"))
                .startsWith("HTTP/1.1 401");
        }
        assertThat(failures("login ai-do")).as("something was counted").isEqualTo(5);
        assertThat(stage.site()
            .database()
            .sql("select count(distinct source) from login_failure where source like 'address %'")
            .query(Integer.class)
            .single()).isOne();
    }

    @Test
    void oneAddressIsLimitedWhateverNamesItTries() {
        stage.site()
            .database()
            .sql("""
                    insert into login_failure (source, at)
                    select 'address ' || host, :at from generate_series(1, 100), (values ('127.0.0.1'), ('0:0:0:0:0:0:0:1')) a (host)
                    """)
            .param("at", stage.site().clock().instant().atOffset(ZoneOffset.UTC))
            .update();
        assertThat(Raw.post(stage.site(), "/log-in", WRONG, "localhost", "X-Forwarded-For: 203.0.113.9\r\n"))
            .startsWith("HTTP/1.1 401")
            .contains("quá nhiều lần đăng nhập sai");
        assertThat(failures("login ai-do")).as("nothing was tried").isZero();
    }

    private static int failures(String source) {
        return stage.site()
            .database()
            .sql("select count(*) from login_failure where source = :source")
            .param("source", source)
            .query(Integer.class)
            .single();
    }

}
