package vinhdanh.nomination.intake;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vinhdanh.campaign.PlanFile;
import vinhdanh.database.DatabaseTest;
import vinhdanh.nomination.report.ImportReport;
import vinhdanh.nomination.report.ImportReport.FileResult;
import vinhdanh.nomination.report.ImportReport.Rows;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the import against what the generator of the samples seeded. The list was never
 * made by an import.
 */
@DatabaseTest
class SampleImportTests {

    private static final Path SAMPLES = Path.of("samples");

    private final JsonNode expected = JsonMapper.shared().readTree(SAMPLES.resolve("expected.json"));

    private TestCampaign campaign;

    @BeforeEach
    void load(DataSource database) {
        PlanFile.Reading plan = PlanFile.read(Path.of("plans", "an-giang-2021.yaml"), TestCampaign.LAW);
        this.campaign = TestCampaign.of(database, (PlanFile.Reading.Read) plan);
    }

    @AfterEach
    void close() {
        this.campaign.close();
    }

    @Test
    void importFindsExactlyTheSeededFaults() {
        ImportReport report = this.campaign.take(SAMPLES.resolve("an-giang-2021")).report();
        List<String> found = new ArrayList<>();
        for (FileResult file : report.files()) {
            file.faults()
                .forEach(fault -> found.add(String.join(" ", file.file(), fault.sheet(), fault.cell(),
                        fault.code().name(), fault.effect().code())));
        }
        List<String> seeded = new ArrayList<>();
        for (JsonNode file : this.expected.get("files")) {
            file.get("faults")
                .forEach(fault -> seeded.add(String.join(" ", text(file, "file"), text(fault, "sheet"),
                        text(fault, "cell"), text(fault, "code"), text(fault, "effect"))));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(seeded);
    }

    @Test
    void importCountsTheRowsOfEverySample() {
        ImportReport report = this.campaign.take(SAMPLES.resolve("an-giang-2021")).report();
        Map<String, Rows> counted = new TreeMap<>();
        report.files().forEach(file -> counted.put(file.file(), file.rows()));
        Map<String, Rows> seeded = new TreeMap<>();
        this.expected.get("files").forEach(file -> seeded.put(text(file, "file"), rows(file.get("rows"))));
        assertThat(counted).isEqualTo(seeded);
        assertThat(report.rows()).isEqualTo(rows(this.expected.get("totals").get("rows")));
    }

    @Test
    void everyFileThatMustBeRefusedIsRefusedForItsReason() {
        Map<String, String> refused = new TreeMap<>();
        Map<String, String> seeded = new TreeMap<>();
        for (JsonNode file : this.expected.get("refused")) {
            seeded.put(text(file, "file"), text(file, "code"));
            Path path = SAMPLES.resolve("refused").resolve(text(file, "file"));
            assertThat(Files.exists(path)).isTrue();
            refused.put(text(file, "file"), switch (this.campaign.take(path)) {
                case ImportWorkbooks.Outcome.Refused(ImportReport report) ->
                    report.files().getFirst().faults().getFirst().code().name();
                case ImportWorkbooks.Outcome.Imported imported -> "taken";
            });
        }
        assertThat(refused).isEqualTo(seeded);
    }

    private static String text(JsonNode node, String key) {
        return node.get(key).asString();
    }

    private static Rows rows(JsonNode node) {
        return new Rows(node.get("read").intValue(), node.get("accepted").intValue(), node.get("held").intValue(),
                node.get("refused").intValue(), node.get("warnings").intValue());
    }

}
