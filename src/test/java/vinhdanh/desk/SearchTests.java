package vinhdanh.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.site.Entries;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** Search tells nobody of what is hidden, by no name, order, count or key. */
@Tag("database")
class SearchTests {

    private static Stage stage;

    private static Entries entries;

    private static UUID hidden;

    @BeforeAll
    static void start() {
        stage = Stage.open();
        entries = new Entries(stage);
        hidden = entries.put("889", "Nguyễn Đình Bí Mật", "submitted", 2, "889", null);
        entries.put("886", "Nguyễn Thị Hường", "endorsed", 3, "snv", null);
        entries.put("886", "Đặng <script>alert(1)</script>", "endorsed", 3, "snv", null);
        entries.put("889", "Nguyễn Văn Nháp", "draft", 1, "889", null);
    }

    @AfterAll
    static void end() {
        stage.close();
    }

    private static String search(Visitor visitor, String q) {
        return visitor.get("/desk/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8)).body();
    }

    @Test
    void namesAreFoundWithoutDiacriticsInAnyOrder() {
        Visitor clerk = stage.as(Role.CLERK, "886");
        for (String q : List.of("huong nguyen", "NGUYỄN HƯỜNG", "  nguyên   thi ", "Hường")) {
            assertThat(search(clerk, q)).as(q).contains("Nguyễn Thị Hường");
        }
        assertThat(search(clerk, "dang")).contains("Đặng &lt;script&gt;").doesNotContain("<script>alert");
    }

    @Test
    void whatIsHiddenIsAsIfItWereNotThere() {
        assertThat(search(stage.as(Role.CLERK, "889"), "bi mat")).contains("Nguyễn Đình Bí Mật");
        assertThat(search(stage.as(Role.INSPECTOR, "snv"), "bi mat")).contains("Nguyễn Đình Bí Mật");
        for (Visitor other : List.of(stage.as(Role.CLERK, "886"), stage.as(Role.HEAD, "893"),
                stage.as(Role.MEMBER, "89", "s"), stage.as(Role.ADMINISTRATOR, "snv"),
                stage.as(Role.APPRAISER, "886"))) {
            String hiddenOne = shown(other, "bi mat");
            assertThat(hiddenOne).doesNotContain(hidden.toString());
            assertThat(hiddenOne).isEqualTo(shown(other, "bj mat"));
        }
    }

    @Test
    void whatIsFoundCanBeTakenAsAWorkbook() {
        assertThat(search(stage.as(Role.APPRAISER, "snv"), "huong"))
            .contains("/desk/nominations.xlsx?view=all&amp;q=huong");
        assertThat(search(stage.as(Role.ADMINISTRATOR, "snv"), "tri ton")).doesNotContain("nominations.xlsx");
    }

    @Test
    void aDraftIsItsUnitsOwn() {
        assertThat(search(stage.as(Role.CLERK, "889"), "nhap")).contains("Nguyễn Văn Nháp");
        assertThat(search(stage.as(Role.INSPECTOR, "snv"), "nhap")).doesNotContain("Nguyễn Văn Nháp");
        assertThat(search(stage.as(Role.APPRAISER, "snv"), "nhap")).doesNotContain("Nguyễn Văn Nháp");
    }

    @Test
    void anAccountThatLosesItsPostFindsNothingMore() {
        Visitor clerk = stage.as(Role.CLERK, "886", "leaver");
        assertThat(search(clerk, "huong")).contains("Nguyễn Thị Hường");
        stage.site().database().sql("""
                update post set valid_to = date '2021-05-01'
                 where account_id = (select id from account where login = :login)
                """).param("login", Stage.login(Role.CLERK, "886", "leaver")).update();
        assertThat(search(clerk, "huong")).doesNotContain("Nguyễn Thị Hường");
    }

    @Test
    void pagesTurnByKeyAndLoseNobody() {
        for (int i = 0; i < 65; i++) {
            entries.put("893", "Lật Trang " + (char) ('A' + i % 26) + i, "endorsed", 3, "snv", null);
        }
        Visitor appraiser = stage.as(Role.APPRAISER, "snv");
        String path = "/desk/search?q=lat+trang";
        int found = 0;
        int pages = 0;
        while (!path.isEmpty()) {
            String page = appraiser.get(path).body();
            found += page.split("<th scope=\"row\">", -1).length - 1;
            pages++;
            var next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(page);
            path = next.find() ? next.group(1).replace("&amp;", "&") : "";
        }
        assertThat(found).isEqualTo(65);
        assertThat(pages).isEqualTo(3);
    }

    @Test
    void whatNoFormOfOursAsksForIsRefusedOrText() {
        Visitor appraiser = stage.as(Role.APPRAISER, "snv");
        assertThat(appraiser.get("/desk/search?q=a&after=x").statusCode()).isEqualTo(400);
        assertThat(appraiser.get("/desk/search?q=a&after=%22%3E%3Csvg~1").statusCode()).isEqualTo(400);
        assertThat(appraiser.get("/desk/search?unit=1").statusCode()).isEqualTo(400);
        for (String q : List.of("x')),pg_sleep(3)--", "%", "_", "\"><svg onload=alert(1)>", "' or '1'='1")) {
            assertThat(search(appraiser, q)).as(q).doesNotContain("<svg", "Nguyễn Thị Hường");
        }
        assertThat(appraiser.get("/desk/search?q=huong&sort=citizen_number&fields=identity").body())
            .contains("Nguyễn Thị Hường");
    }

    @Test
    void unitsCampaignsAndDecisionsAreFoundToo() {
        Visitor clerk = stage.as(Role.CLERK, "886");
        assertThat(search(clerk, "tri ton")).contains("Tri Tôn", "/desk/search?unit=");
        assertThat(search(clerk, "174/kh")).contains("/campaigns/an-giang-2021");
    }

    /** The page but for what was typed and its token. */
    private static String shown(Visitor visitor, String q) {
        return search(visitor, q).replace(q, "?")
            .replace(q.replace(' ', '+'), "?")
            .replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }

}
