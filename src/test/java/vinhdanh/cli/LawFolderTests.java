package vinhdanh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** An office's own law folder, by its option and by VINHDANH_LAW. */
class LawFolderTests {

    private static final Path PLAN = Path.of("plans/an-giang-2021.yaml");

    private static final Path WORKBOOK = Path.of("samples/an-giang-2021/so-noi-vu.xlsx");

    @TempDir
    Path folder;

    /** One step of the multiplier is 1,490,000 đồng for each individual. */
    @Test
    void theNarrowestPlaceSaysWhatAnAwardPays() throws IOException {
        write("national/rewards.yaml", rewards("2.0"));
        long nation = money("nation", shell().with("VINHDANH_LAW", law().toString()));
        write("provinces/an-giang/rewards.yaml", rewards("3.0"));
        write("provinces/an-giang/units/893/rewards.yaml", rewards("9.0"));
        long province = money("province", shell(), "--law", law());
        write("provinces/an-giang/units/89/rewards.yaml", rewards("4.0"));
        long unit = money("unit", shell().with("VINHDANH_LAW", "elsewhere"), "--law", law());
        assertThat(province - nation).isPositive().isEqualTo(unit - province);
        assertThat((province - nation) % 1_490_000).isZero();
    }

    @Test
    void aPlanMayUseAnAwardFormThatOnlyItsProvinceHas() throws IOException {
        Path plan = copyOfThePlan("award: bang-khen-tinh", "award: thu-khen");
        Path out = this.folder.resolve("template.xlsx");
        Shell shell = shell();
        assertThat(shell.run("template", plan, "--unit", "Sở Nội vụ", "--out", out)).isEqualTo(3);
        assertThat(shell.said()).contains("The law of 2021-06-15 knows no award form \"thu-khen\"");
        write("provinces/an-giang/forms.yaml", """
                award-forms:
                  - code: thu-khen
                    name: {vi: Thư khen, en: Letter of praise}
                    authority: chu-tich-ubnd-tinh
                    authority-title: {vi: Chủ tịch Ủy ban nhân dân tỉnh, en: Chairman}
                    subjects: [collective, individual]
                    from: 2021-01-01
                    source: Quy chế của tỉnh
                    confidence: high
                """);
        assertThat(shell.run("template", plan, "--unit", "Sở Nội vụ", "--out", out, "--law", law())).as(shell.said())
            .isZero();
        assertThat(out).isNotEmptyFile();
    }

    @Test
    void aFaultyFileIsToldWithItsLineInBothLanguages() throws IOException {
        write("national/rewards.yaml", rewards("2.0").replace("individual", "team"));
        for (String command : new String[] { "award", "template", "serve", "demo" }) {
            Shell shell = shell().with("VINHDANH_LAW", law().toString());
            assertThat(run(shell, command)).as(shell.said()).isEqualTo(3);
            assertThat(shell.said().lines()).hasSize(4)
                .anyMatch(line -> line.matches(".*national/rewards\\.yaml, dòng 3: .*loại đối tượng.*"))
                .anyMatch(line -> line.matches(".*national/rewards\\.yaml, line 3: .*kind of subject.*"));
            assertThat(this.folder.resolve("out")).doesNotExist();
        }
    }

    @Test
    void aFolderThatIsNotThereIsWrongUsage() {
        for (String command : new String[] { "award", "template", "serve", "demo" }) {
            Shell shell = shell().with("VINHDANH_LAW", law().toString());
            assertThat(run(shell, command)).as(shell.said()).isEqualTo(2);
            assertThat(shell.said().lines()).hasSize(2).allMatch(line -> line.contains(law().toString()));
        }
    }

    private int run(Shell shell, String command) {
        return switch (command) {
            case "award" -> shell.run("award", PLAN, WORKBOOK, "--out", this.folder.resolve("out"));
            case "template" -> shell.run("template", PLAN, "--unit", "Sở Nội vụ", "--out", this.folder.resolve("out"));
            default -> shell.run(command, "--port", Shell.freePort());
        };
    }

    private long money(String name, Shell shell, Object... options) {
        Path result = this.folder.resolve(name);
        Object[] command = Stream.concat(Stream.of("award", PLAN, WORKBOOK, "--out", result), Stream.of(options))
            .toArray();
        assertThat(shell.run(command)).as(shell.said()).isZero();
        return JsonMapper.shared().readTree(result.resolve("summary.json").toFile()).get("rewardMoney").asLong();
    }

    private Path copyOfThePlan(String from, String to) throws IOException {
        Files.createDirectories(this.folder.resolve("units"));
        Files.createDirectories(this.folder.resolve("plans"));
        Files.copy(Path.of("units/an-giang-2021.csv"), this.folder.resolve("units/an-giang-2021.csv"));
        return Files.writeString(this.folder.resolve("plans/plan.yaml"), Files.readString(PLAN).replace(from, to));
    }

    private static String rewards(String multiplier) {
        return """
                rewards:
                  - form: bang-khen-tinh
                    subject: individual
                    multiplier: %s
                    from: 2021-01-01
                    source: Nghị quyết của tỉnh
                    confidence: high
                """.formatted(multiplier);
    }

    private void write(String name, String text) throws IOException {
        Path file = law().resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path law() {
        return this.folder.resolve("law");
    }

    private Shell shell() {
        return new Shell(this.folder.resolve("data"));
    }

}
