package vinhdanh.attacks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.desk.UnitPlay;
import vinhdanh.review.Councils;
import vinhdanh.review.VotingRule.Ballot;
import vinhdanh.site.Crawl;
import vinhdanh.site.Entries;
import vinhdanh.site.Site;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every role opens every page that the pages before lead to, with markup stored wherever
 * text is stored.
 */
@Tag("database")
class EveryPageTests {

    private static final String MARKUP = "<img src=x onerror=alert(1)>";

    private static final Pattern VIETNAMESE = Pattern.compile("/(?!en$|en/|/|assets/|ledger/).*|/");

    private static final Pattern ONE_THING = Pattern
        .compile("/desk/(?=.*(units/886/|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}))[^?]*");

    /** Whom unit 886 proposes, in a page or in a workbook. */
    private static final Pattern OF_886 = Pattern.compile("(Nguyễn|Lê|Phạm|Trần Thị Bản Thảo) (&lt;|<)img");

    private static final byte[] PDF = "%PDF-1.7\nof the crawl\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private static final Map<Role, Map<String, HttpResponse<String>>> SEEN = new LinkedHashMap<>();

    private static Stage stage;

    private static List<String> before = List.of();

    private static List<String> after = List.of();

    @BeforeAll
    static void openEverything() {
        stage = Stage.open();
        UnitPlay unit = new UnitPlay(stage, "886");
        String draft = unit.write("Trần Thị Bản Thảo " + MARKUP);
        unit.clerk().get(draft + "/files");
        UnitPlay.done(unit.clerk().postFile(draft + "/files", MARKUP.replace("/", "") + ".pdf", PDF));
        unit.meet();
        Entries entries = new Entries(stage);
        entries.put("886", "Nguyễn " + MARKUP, "endorsed", 3, "snv", null);
        entries.put("886", "Lê " + MARKUP, "returned", 1, "886", null);
        entries.councils().propose("886", "Phạm " + MARKUP);
        Cast cast = new Cast(stage);
        UUID meeting = entries.councils().call(Councils.rule(Ballot.SECRET, false));
        entries.councils().attend(meeting, entries.councils().voters(3));
        poison();
        before = everythingStored();
        for (Role role : Role.values()) {
            SEEN.put(role, Crawl.of(cast.of(role), "/desk", VIETNAMESE));
        }
        after = everythingStored();
    }

    private static void poison() {
        for (String column : List.of("nomination.post", "nomination.achievement", "account.name", "unit.name",
                "campaign.title_vi", "quota_line.vi")) {
            String[] parts = column.split("\\.");
            stage.site()
                .database()
                .sql("update %s set %s = %s || ' ' || :markup".formatted(parts[0], parts[1], parts[1]))
                .param("markup", MARKUP)
                .update();
        }
    }

    /** A sum over each table that pages may not change by being read. */
    private static List<String> everythingStored() {
        Site site = stage.site();
        return site.database().sql("""
                select table_name from information_schema.tables
                 where table_schema = current_schema() and table_type = 'BASE TABLE'
                   and table_name not like 'spring_session%' and table_name <> 'scheduled_tasks' order by 1
                """).query(String.class).list().stream().map(table -> table + " " + site.database().sql("""
                select count(*) || ' ' || coalesce(sum(hashtext(t::text)::bigint), 0) from "%s" t
                """.formatted(table)).query(String.class).single()).toList();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void nothingIsChangedByBeingRead() {
        assertThat(SEEN.values().stream().mapToInt(Map::size).sum()).isGreaterThan(100);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void noPageFails() {
        SEEN.forEach((role, pages) -> pages
            .forEach((path, page) -> assertThat(page.statusCode()).as("%s as %s", path, role).isLessThan(500)));
    }

    @Test
    void storedMarkupIsTextOnEveryPage() {
        long shown = SEEN.values()
            .stream()
            .flatMap(pages -> pages.values().stream())
            .filter(page -> page.body().contains("&lt;img src=x"))
            .count();
        assertThat(shown).as("something could have been run").isGreaterThan(50);
        SEEN.forEach((role, pages) -> pages.forEach((path, page) -> {
            if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                assertThat(page.body()).as("%s as %s", path, role).doesNotContain("<img src=x", " onerror=alert(1)\"");
                assertThat(page.headers().firstValue("Content-Security-Policy").orElse("")).as(path)
                    .contains("default-src 'none'")
                    .doesNotContain("unsafe");
            }
        }));
    }

    private static List<String> thingsOf886() {
        List<String> things = SEEN.getOrDefault(Role.CLERK, Map.of())
            .keySet()
            .stream()
            .filter(path -> ONE_THING.matcher(path).matches())
            .toList();
        assertThat(things).as("something could leak").hasSizeGreaterThan(6);
        return things;
    }

    @Test
    void whatIsOneUnitsDoesNotExistForAnother() {
        Visitor owner = stage.as(Role.CLERK, "886");
        Visitor other = stage.as(Role.CLERK, "891");
        for (String path : thingsOf886()) {
            assertThat(owner.get(path).statusCode()).as("%s for its owner", path).isEqualTo(200);
            assertThat(other.get(path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/desk", "/desk/units/886/campaigns/an-giang-2021", "/desk/history",
                "/desk/search?q=nguyen", "/desk/nominations", "/desk/nominations.xlsx?view=all")) {
            String theirs = path.replace("886", "891");
            assertThat(text(owner, path)).as("%s for its owner", path).containsPattern(OF_886);
            assertThat(text(other, theirs)).as(theirs).doesNotContainPattern(OF_886);
        }
    }

    /** What a page or a workbook says. */
    private static String text(Visitor visitor, String path) {
        byte[] body = visitor.download(path).body();
        if (!path.contains(".xlsx")) {
            return new String(body, StandardCharsets.UTF_8);
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(body));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.flatMap(Row::stream)
                .filter(Objects::nonNull)
                .map(Cell::getText)
                .collect(Collectors.joining("\n"));
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    @Test
    void aLinkWithoutItsSessionOpensNothing() {
        Visitor leaver = stage.as(Role.CLERK, "886", "leaver");
        String cookie = "vinhdanh=" + leaver.cookies().get("vinhdanh");
        String first = thingsOf886().getFirst();
        assertThat(stage.site().get(first, "Cookie", cookie).statusCode()).as("the link works").isEqualTo(200);
        leaver.get("/desk");
        assertThat(leaver.post("/log-out").statusCode()).isEqualTo(303);
        for (String path : thingsOf886()) {
            assertThat(stage.site().get(path).headers().firstValue("Location").orElse("")).as(path)
                .startsWith("/log-in");
            assertThat(stage.site().get(path, "Cookie", cookie).headers().firstValue("Location").orElse("")).as(path)
                .startsWith("/log-in");
        }
    }

}
