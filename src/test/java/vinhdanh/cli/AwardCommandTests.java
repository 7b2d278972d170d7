package vinhdanh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** The whole campaign of plan 174, from its plan to its certificates. */
@Tag("database")
class AwardCommandTests {

    private static final Path PLAN = Path.of("plans/an-giang-2021.yaml");

    private static final Path SAMPLES = Path.of("samples/an-giang-2021");

    @TempDir
    static Path folder;

    private static Path result;

    private static int exit;

    private static String said;

    @BeforeAll
    static void runTheCampaign() {
        result = folder.resolve("result");
        Shell shell = new Shell(folder.resolve("data"));
        exit = shell.run("award", PLAN, SAMPLES, "--out", result);
        said = shell.said();
    }

    @Test
    void theResultIsWhole() throws IOException {
        assertThat(exit).as(said).isZero();
        assertThat(result).isDirectoryContaining(path -> path.endsWith("summary.json"));
        for (String name : List.of("summary.json", "import-report.xlsx", "import-report.json", "selection.xlsx",
                "selection.json", "decision.pdf", "decision.docx", "certificates.pdf", "payments.xlsx",
                "ledger/checkpoint", "ledger/key")) {
            assertThat(result.resolve(name)).isNotEmptyFile();
        }
        try (Stream<Path> certificates = Files.list(result.resolve("certificates"))) {
            assertThat(certificates).hasSize(165);
        }
    }

    @Test
    void theTerminalPointsToWhatWasWrongAndSaysMoneyAsEachLanguageDoes() {
        assertThat(said).contains("Tiền thưởng: 320.350.000 đồng.", "Reward money: 320,350,000 đồng.",
                "What was wrong, cell by cell, is in " + result.resolve("import-report.xlsx"),
                "To check it: ./vinhdanh verify " + result);
    }

    @Test
    void allSeatsAreFilledAndPaidByTheLawOfTheDay() {
        JsonNode summary = json(result.resolve("summary.json"));
        assertThat(summary.get("plan").asString()).isEqualTo("174/KH-UBND");
        assertThat(summary.get("regime").asString()).isEqualTo("R2017");
        assertThat(summary.get("rewardMoney").asLong()).isEqualTo(320_350_000);
        int seats = 0;
        for (JsonNode line : summary.get("lines")) {
            assertThat(line.get("chosen").asInt()).as(line.toString()).isEqualTo(line.get("seats").asInt());
            seats += line.get("seats").asInt();
        }
        assertThat(seats).isEqualTo(165);
    }

    @Test
    void theJobLeavesNoCopiesOfItsDocuments() {
        Path data = folder.resolve("data");
        assertThat(data.resolve("files")).doesNotExist();
        assertThat(data.resolve("jobs")).isEmptyDirectory();
    }

    @Test
    void whatCountsOnRowsAddsUp() {
        JsonNode rows = json(result.resolve("summary.json")).get("rows");
        assertThat(rows.get("read").asInt())
            .isEqualTo(rows.get("accepted").asInt() + rows.get("held").asInt() + rows.get("refused").asInt());
    }

    @Test
    void everyoneWhoWasProposedIsToldWhyOrWhyNot() {
        JsonNode summary = json(result.resolve("summary.json"));
        List<JsonNode> candidates = json(result.resolve("selection.json")).get("candidates").valueStream().toList();
        List<JsonNode> refused = candidates.stream()
            .filter(one -> one.get("reason").asString().equals("refused"))
            .toList();
        assertThat(candidates).hasSize(summary.get("rows").get("read").asInt());
        assertThat(refused).hasSize(summary.get("rows").get("refused").asInt())
            .allSatisfy(one -> assertThat(one.get("standing").isNull()).isTrue());
        for (JsonNode line : summary.get("lines")) {
            long proposed = candidates.stream()
                .filter(one -> one.get("line").asString().equals(line.get("code").asString())
                        && one.get("subject").asString().equals(line.get("subject").asString()))
                .count();
            assertThat(proposed).as(line.toString()).isEqualTo(line.get("proposed").asInt());
        }
        assertThat(
                refused.stream().flatMap(one -> one.get("faults").valueStream()).map(one -> one.get("code").asString()))
            .contains("R01", "R02", "R05", "R06", "R10", "S01");
        JsonNode tooFew = refused.stream()
            .filter(one -> one.get("faults").get(0).get("code").asString().equals("R10"))
            .findFirst()
            .orElseThrow();
        assertThat(tooFew.get("reasonVi").asString()).matches(
                "Bị từ chối: Chỉ có \\d+ phiếu đồng ý, cần ít nhất \\d+ \\(R10, ô (Cá nhân|Tập thể)![A-Z]+\\d+\\)\\.");
    }

    @Test
    void theSameInputInAnotherOrderGivesTheSameSelection() throws IOException {
        List<Object> command = new ArrayList<>(List.of("award", PLAN));
        try (Stream<Path> files = Files.list(SAMPLES)) {
            command.addAll(files.sorted(Comparator.reverseOrder()).toList());
        }
        Path again = folder.resolve("again");
        command.addAll(List.of("--out", again));
        Shell shell = new Shell(folder.resolve("data"));
        assertThat(shell.run(command.toArray())).as(shell.said()).isZero();
        assertThat(again.resolve("selection.json")).hasSameTextualContentAs(result.resolve("selection.json"));
    }

    @Test
    void theMoneyFollowsTheDayOfTheDecision() {
        Path today = folder.resolve("today");
        Shell shell = new Shell(folder.resolve("data"));
        assertThat(shell.run("award", PLAN, SAMPLES, "--out", today, "--decide", "2026-11-22")).as(shell.said())
            .isZero();
        JsonNode summary = json(today.resolve("summary.json"));
        assertThat(summary.get("rewardMoney").asLong()).isEqualTo(816_500_000);
        assertThat(summary.get("regime").asString()).isEqualTo("R2017");
    }

    @Test
    void aResultThatExistsIsLeftAlone() throws IOException {
        byte[] before = Files.readAllBytes(result.resolve("summary.json"));
        Shell shell = new Shell(folder.resolve("data"));
        assertThat(shell.run("award", PLAN, SAMPLES, "--out", result)).isEqualTo(2);
        assertThat(shell.said()).contains("--force");
        assertThat(Files.readAllBytes(result.resolve("summary.json"))).isEqualTo(before);
    }

    @Test
    void verifyAcceptsTheResultAndRefusesItWithOneByteChanged() throws IOException {
        Shell shell = new Shell(folder.resolve("data"));
        assertThat(shell.run("verify", result)).as(shell.said()).isZero();
        assertThat(shell.said()).contains("trong đó 165 bằng", "165 of them certificates");
        for (String name : List.of("decision.pdf", "decision.docx", "selection.xlsx", "payments.xlsx",
                "certificates.pdf", firstCertificate(), "summary.json")) {
            Path file = result.resolve(name);
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
            assertThat(shell.run("verify", result)).as(name).isEqualTo(3);
            assertThat(shell.said()).contains(name);
            bytes[bytes.length / 2] ^= 1;
            Files.write(file, bytes);
        }
        assertThat(shell.run("verify", result)).isZero();
    }

    @Test
    void noPersonalNumberLeavesTheOffice() throws IOException {
        for (String name : List.of("selection.json", "import-report.json", "summary.json", "ledger/receipts.json")) {
            assertThat(Files.readString(result.resolve(name))).as(name)
                .doesNotContainPattern("(?<![0-9a-f])0\\d{11}(?![0-9a-f])");
        }
        assertThat(Files.readString(result.resolve("selection.json"))).doesNotContainPattern("\\d{2}/\\d{2}/\\d{4}");
    }

    private static String firstCertificate() throws IOException {
        try (Stream<Path> certificates = Files.list(result.resolve("certificates"))) {
            return "certificates/" + certificates.sorted().findFirst().orElseThrow().getFileName();
        }
    }

    private static JsonNode json(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }

}
