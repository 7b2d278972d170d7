package vinhdanh.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** That everything is measured, in tiny sizes; never how long it took. */
class BenchCommandTests {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({ "import, import import-heap import-growth", "selection, selection selection-growth",
            "certificates, certificates certificates-heap certificates-growth certificates-single",
            "proofs, proofs proofs-growth", "pages, pages-1 pages-8" })
    void eachMeasurementGivesItsFiguresWithTheirLimits(String name, String figures) throws Exception {
        Path out = this.folder.resolve("bench.json");
        assertThat(bench("--quick", "--only", name, "--out", out.toString())).isZero();
        JsonNode report = JsonMapper.builder().build().readTree(Files.readString(out));
        assertThat(report.path("quick").asBoolean()).isTrue();
        assertThat(report.path("machine").path("processors").asInt()).isPositive();
        List<String> names = new ArrayList<>();
        report.path("figures").forEach(figure -> {
            names.add(figure.path("name").asString());
            assertIsWhole(figure);
        });
        assertThat(names).containsExactly(figures.split(" "));
    }

    @Test
    void anUnknownMeasurementIsWrongUsage() {
        assertThat(bench("--only", "weather")).isEqualTo(ExitCode.USAGE.number());
    }

    private static void assertIsWhole(JsonNode figure) {
        assertThat(figure.path("size").asLong()).isPositive();
        assertThat(figure.path("unit").asString()).isNotEmpty();
        assertThat(figure.path("ours").isNumber()).isTrue();
        if (figure.has("peer")) {
            assertThat(figure.path("ratio").asDouble())
                .isEqualTo(figure.path("ours").asDouble() / figure.path("peer").asDouble());
            assertThat(figure.path("details").path("peer").asString()).isNotEmpty();
        }
        if (figure.has("limit")) {
            JsonNode compared = figure.has("ratio") ? figure.path("ratio") : figure.path("ours");
            assertThat(figure.path("within").asBoolean())
                .isEqualTo(compared.asDouble() <= figure.path("limit").asDouble());
        }
    }

    private int bench(String... options) {
        List<Object> arguments = new ArrayList<>(List.of("bench"));
        arguments.addAll(List.of(options));
        return new Shell(Path.of("target", "test-data").toAbsolutePath()).run(arguments.toArray());
    }

}
