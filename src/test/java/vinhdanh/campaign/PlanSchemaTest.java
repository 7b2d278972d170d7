package vinhdanh.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vinhdanh.campaign.allocation.Method;
import vinhdanh.law.LawBook;

import static org.assertj.core.api.Assertions.assertThat;

/** The schema that editors use and the reader of the program know the same. */
class PlanSchemaTest {

    private static final Path FILE = Path.of("plans/plan.schema.json");

    private static final JsonNode SCHEMA = JsonMapper.shared().readTree(FILE);

    @ParameterizedTest
    @ValueSource(strings = { "an-giang-2021", "example-2026-two-tiers" })
    void shippedPlanFitsTheSchema(String name) throws IOException {
        assertThat(faults(Files.readString(Path.of("plans", name + ".yaml")))).isEmpty();
    }

    @Test
    void schemaRefusesWhatThePlanMustNotSay() throws IOException {
        String good = Files.readString(ShippedPlanTest.FILE);

        assertThat(faults(good.replace("headline:", "headlne:"))).isNotEmpty();
        assertThat(faults(good.replace("of: total", "of: all"))).isNotEmpty();
        assertThat(faults(good.replace("collective: 50", "collective: -1"))).isNotEmpty();
    }

    @Test
    void schemaAndReaderKnowTheSameKeys() {
        Map<String, ?> parts = PlanKeys.PARTS;

        assertThat(parts).allSatisfy(
                (part, keys) -> assertThat(keysOf(part)).as(part).isEqualTo(new HashSet<>(PlanKeys.PARTS.get(part))));
        assertThat(parts.keySet()).isEqualTo(partsWithKeys());
    }

    @Test
    void schemaAndProgramKnowTheSameWords() {
        assertThat(words("split", "method")).isEqualTo(words(Method.values(), Method::code));
        assertThat(words("split", "subject")).isEqualTo(new TreeSet<>(PlanKeys.SUBJECTS));
        assertThat(wordsOfItems("priority", "classes"))
            .isEqualTo(new TreeSet<>(LawBook.shipped().statutoryClasses().stream().map(one -> one.code()).toList()));
        assertThat(words("priority", "kind")).isEqualTo(Choice.of(QuotaLine.Priority.Kind.class).words().keySet());
        assertThat(words("selection", "merit")).isEqualTo(Choice.of(Plan.SelectionRules.Merit.class).words().keySet());
        assertThat(wordsOfItems("selection", "order"))
            .isEqualTo(Choice.of(Plan.SelectionRules.Criterion.class).words().keySet());
        assertThat(words("threshold", "of")).isEqualTo(Choice.of(Plan.Threshold.Denominator.class).words().keySet());
    }

    @Test
    void documentationExplainsEveryKey() throws IOException {
        String page = Files.readString(Path.of("docs/plan.md"));

        assertThat(PlanKeys.PARTS.values())
            .allSatisfy(keys -> assertThat(keys).allSatisfy(key -> assertThat(page).contains("`" + key + "`")));
    }

    private static List<Error> faults(String yaml) throws IOException {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Files.readString(FILE), InputFormat.JSON);
        return schema.validate(yaml, InputFormat.YAML);
    }

    private static JsonNode definition(String part) {
        return SCHEMA.path("$defs").path(part);
    }

    private static Set<String> keysOf(String part) {
        return new HashSet<>(definition(part).path("properties").propertyNames());
    }

    /**
     * Every part of the schema that has keys of its own, but the text in two languages.
     */
    private static Set<String> partsWithKeys() {
        Set<String> parts = new HashSet<>();
        SCHEMA.path("$defs").forEachEntry((name, part) -> {
            if (part.has("properties") && !name.equals("text")) {
                parts.add(name);
            }
        });
        return parts;
    }

    private static Set<String> words(String part, String key) {
        return texts(definition(part).path("properties").path(key).path("enum"));
    }

    private static Set<String> wordsOfItems(String part, String key) {
        return texts(definition(part).path("properties").path(key).path("items").path("enum"));
    }

    private static Set<String> texts(JsonNode list) {
        Set<String> words = new TreeSet<>();
        list.forEach(word -> words.add(word.asString()));
        return words;
    }

    private static <T> Set<String> words(T[] values, Function<T, String> word) {
        Set<String> words = new TreeSet<>();
        for (T value : values) {
            words.add(word.apply(value));
        }
        return words;
    }

}
