package vinhdanh.attacks;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.desk.Deciding;
import vinhdanh.site.Stage;
import vinhdanh.site.Statements;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A decision is signed and not published, and lists wait: no count, filter, order or work
 * tells those outside.
 */
@Tag("database")
class HiddenCountsTests {

    private static final String LINE = "/desk/campaigns/an-giang-2021/seats/L1/individual";

    private static Deciding deciding;

    private static List<UUID> chosen = List.of();

    private static String draft = "";

    private static String signed = "";

    @BeforeAll
    static void sign() {
        deciding = new Deciding();
        chosen = deciding.agreed("886", 2);
        deciding.fix();
        draft = deciding.sent(chosen.subList(0, 1));
        signed = deciding.signed(draft, "503/QĐ-UBND");
    }

    @AfterAll
    static void close() {
        deciding.close();
    }

    private static Stage stage() {
        return deciding.stage();
    }

    /** A page without what changes each time. */
    private static String shown(Visitor visitor, String path, String... without) {
        String body = visitor.get(path).body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
        for (String word : without) {
            body = body.replace(word, "?");
        }
        return body;
    }

    private static List<String> row(Visitor visitor, String unit) {
        return List.of(visitor.get(LINE).body().split("<tr"))
            .stream()
            .filter(row -> row.contains(unit))
            .findFirst()
            .map(row -> List.of(row.replaceAll("(?s)<[^>]*>?", " ").strip().split("\\s{2,}")))
            .orElseThrow();
    }

    @Test
    void seatsThatAnUnpublishedDecisionTookAreNotCounted() {
        String unit = stage().site()
            .database()
            .sql("select name from unit where id = :id")
            .param("id", stage().unit("886"))
            .query(String.class)
            .single();
        List<String> known = row(deciding.head(), unit);
        List<String> own = row(stage().as(Role.CLERK, "886"), unit);
        List<String> others = row(stage().as(Role.CLERK, "889"), unit);
        assertThat(known).as("something could leak").contains("1", "2");
        assertThat(own.subList(own.size() - 2, own.size())).isNotEqualTo(known.subList(known.size() - 2, known.size()));
        assertThat(others).doesNotContain("1");
        assertThat(others.toString()).contains("–");
    }

    @Test
    void aUnitOfOneHiddenNameIsAsAUnitOfNone() {
        String path = "/desk/search?unit=";
        String one = stage().unit("886").toString();
        String none = stage().unit("891").toString();
        assertThat(deciding.head().get(path + one).body()).contains("Nguyễn Thị Mẫu 886");
        for (Visitor outside : List.of(stage().as(Role.CLERK, "889"), stage().as(Role.MEMBER, "886", "x"),
                stage().as(Role.ADMINISTRATOR, "snv"))) {
            assertThat(shown(outside, path + one, one)).isEqualTo(shown(outside, path + none, none));
        }
    }

    @Test
    void whatIsHiddenCostsTheSameWorkAsWhatIsNotThere() {
        Visitor outside = stage().as(Role.CLERK, "889");
        String unknown = UUID.randomUUID().toString();
        outside.get("/desk");
        try (Statements statements = new Statements()) {
            assertThat(work(statements, outside, "/desk/search?q=nguyen+thi+mau")).hasSizeGreaterThan(4)
                .isEqualTo(work(statements, outside, "/desk/search?q=khong+co+ten"));
            for (String path : List.of("/desk/nominations/%s", "/desk/nominations/%s/withdraw", "/decisions/%s",
                    "/desk/evidence/%s")) {
                String id = path.startsWith("/decisions") ? signed.substring(signed.lastIndexOf('/') + 1)
                        : chosen.getFirst().toString();
                assertThat(work(statements, outside, path.formatted(id))).as(path)
                    .isEqualTo(work(statements, outside, path.formatted(unknown)));
            }
        }
    }

    private static List<String> work(Statements statements, Visitor visitor, String path) {
        statements.taken();
        HttpResponse<String> answer = visitor.get(path);
        List<String> taken = statements.taken();
        return Stream.concat(taken.stream(), Stream.of("" + answer.statusCode())).toList();
    }

    @Test
    void nothingUnpublishedIsOnAPageOfThoseOutside() {
        assertThat(deciding.head().get(signed).body()).as("something could leak").contains("503/QĐ-UBND");
        for (Visitor outside : List.of(stage().as(Role.HEAD, "886"), stage().as(Role.CLERK, "889"),
                stage().as(Role.STANDING_HEAD, "889"), stage().site().visitor())) {
            for (String path : List.of(draft, draft + "/draft.pdf", signed, signed + "/handing-over.pdf",
                    signed + "/handing-over.xlsx", signed + "/files/payments.xlsx", Deciding.SELECTION)) {
                assertThat(outside.get(path).statusCode()).as(path).isIn(303, 403, 404);
            }
        }
    }

}
