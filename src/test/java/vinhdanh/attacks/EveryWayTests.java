package vinhdanh.attacks;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Right;
import vinhdanh.attacks.Ways.Way;
import vinhdanh.review.Councils;
import vinhdanh.review.VotingRule.Ballot;
import vinhdanh.site.Entries;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be sent to a route without knowing anything of it, sent to every route, by
 * somebody whom it lets in.
 */
@Tag("database")
class EveryWayTests {

    private static final List<String> NASTY = List.of("x')),pg_sleep(3)--", "' or '1'='1", "\"><svg onload=alert(1)>",
            "//evil.example", "https://evil.example/", "${1234*4321}#{1234*4321}{{1234*4321}}", "\u0000", "-1",
            "99999999999999999999", "password_hash desc");

    /** Names that no form has, or only some. */
    private static final List<String> COMMON = List.of("q", "unit", "state", "view", "sort", "order", "fields", "next");

    private static final String COLUMNS = "sort=password_hash&order=desc&fields=identity,citizen_number&include=account&size=100000";

    private static Stage stage;

    private static Cast cast;

    private static List<Way> ways;

    @BeforeAll
    static void open() {
        stage = Stage.open();
        cast = new Cast(stage);
        Entries entries = new Entries(stage);
        entries.put("886", "Nguyễn Thị Mọi Đường", "endorsed", 3, "snv", null);
        entries.councils().call(Councils.rule(Ballot.SECRET, false));
        ways = Ways.of(stage.site());
        assertThat(ways).hasSizeGreaterThan(100);
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    private static Stream<Way> reading() {
        return ways.stream().filter(way -> way.method().equals("GET"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Test
    void noFormIsTakenWithoutItsToken() {
        List<Way> forms = ways.stream().filter(way -> way.method().equals("POST")).toList();
        assertThat(forms).hasSizeGreaterThan(40);
        for (Way way : forms) {
            if (!way.pattern().equals("/demo/log-in")) {
                Visitor visitor = cast.whoMay(way.right());
                visitor.get("/log-in");
                assertThat(visitor.postRaw(way.path(), "version=1").statusCode()).as("%s", way).isEqualTo(403);
                assertThat(visitor.postRaw(way.path(), "_csrf=AAAA&version=1").statusCode()).as("%s", way)
                    .isEqualTo(403);
                visitor.get("/log-in");
                assertThat(visitor.post(way.path(), "version", "1").statusCode()).as("%s with its token", way)
                    .isNotEqualTo(403);
            }
        }
    }

    @Test
    void whatIsTypedIsTextInEveryParameter() {
        List<String> harmed = new ArrayList<>();
        reading().forEach(way -> {
            Visitor visitor = cast.whoMay(way.right());
            for (String nasty : NASTY) {
                for (String parameter : way.parameters()) {
                    harmless(visitor, way.path() + "?" + parameter + "=" + encoded(nasty), harmed);
                }
                harmless(visitor,
                        way.path() + "?"
                                + String.join("&", COMMON.stream().map(name -> name + "=" + encoded(nasty)).toList()),
                        harmed);
            }
        });
        assertThat(harmed).isEmpty();
    }

    private static void harmless(Visitor visitor, String path, List<String> harmed) {
        HttpResponse<String> answer = visitor.get(path);
        boolean leads = answer.headers()
            .firstValue("Location")
            .filter(where -> !where.startsWith("/") || where.startsWith("//"))
            .isPresent();
        boolean ran = Stream.of("<svg onload", "5332114", "5.332.114", "href=\"//").anyMatch(answer.body()::contains);
        if (answer.statusCode() >= 500 || leads || ran) {
            harmed.add(answer.statusCode() + " " + path);
        }
    }

    @Test
    void noColumnIsSortedByOrShownBecauseSomebodyNamesIt() {
        assertThat(cast.whoMay(Right.APPRAISE).get("/desk/search?q=moi+duong").body()).as("something could be sorted")
            .contains("Nguyễn Thị Mọi Đường");
        List<Way> pages = reading().filter(way -> !way.pattern().equals("/desk/admin/health"))
            .filter(way -> cast.whoMay(way.right()).get(way.path()).statusCode() == 200)
            .toList();
        assertThat(pages).hasSizeGreaterThan(20);
        for (Way way : pages) {
            Visitor visitor = cast.whoMay(way.right());
            List<String> plain = shown(visitor.get(way.path()));
            if (plain.getFirst().equalsIgnoreCase("<!doctype html>")) {
                assertThat(shown(visitor.get(way.path() + "?" + COLUMNS))).as("%s", way)
                    .containsExactlyElementsOf(plain);
            }
        }
    }

    private static List<String> shown(HttpResponse<String> page) {
        return page.body()
            .strip()
            .replace("?" + COLUMNS.replace("&", "&amp;"), "")
            .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "")
            .replace(" aria-current=\"page\"", "")
            .lines()
            .toList();
    }

    @Test
    void noNumberOpensAnything() {
        List<Way> things = ways.stream().filter(Way::hasId).toList();
        assertThat(things).hasSizeGreaterThan(40);
        for (Way way : things) {
            Visitor visitor = cast.whoMay(way.right());
            visitor.get("/log-in");
            for (String id : List.of("1", "2", "100000", "-1", "00000000-0000-0000-0000-000000000001", Ways.UNKNOWN)) {
                int status = visitor.ask(way.method(), way.path(unknown -> id)).statusCode();
                assertThat(status).as("%s %s", way, id).isBetween(400, 499);
            }
        }
    }

    @Test
    void theRealNumberOpensWhatOthersDoNot() {
        Map<String, String> real = Map.of("/desk/nominations/", "nomination", "/desk/admin/accounts/", "account",
                "/desk/admin/units/", "unit", "/desk/council/", "council_meeting");
        List<String> opened = new ArrayList<>();
        real.forEach((begins, table) -> {
            String id = stage.site()
                .database()
                .sql("select id::text from " + table + " order by id limit 1")
                .query(String.class)
                .single();
            reading().filter(Way::hasId)
                .filter(way -> way.pattern().startsWith(begins + "{"))
                .filter(way -> cast.whoMay(way.right()).get(way.path(unknown -> id)).statusCode() == 200)
                .forEach(way -> opened.add(begins));
        });
        assertThat(opened).containsAll(real.keySet());
    }

    @Test
    void whatIsNamedInAddressesIsRandom() {
        assertThat(stage.site()
            .database()
            .sql("""
                    select table_name || '.' || column_name from information_schema.columns
                     where table_schema = current_schema() and column_name = 'id' and data_type <> 'uuid'
                       and table_name in ('nomination', 'draft', 'evidence', 'decision', 'certificate', 'account', 'notice',
                                          'mail', 'council_meeting', 'consultation', 'document', 'award', 'unit', 'campaign')
                    """)
            .query(String.class)
            .list()).isEmpty();
    }

}
