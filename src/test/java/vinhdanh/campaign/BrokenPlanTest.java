package vinhdanh.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

import vinhdanh.law.LawBook;
import vinhdanh.shared.FileFault;

import static org.assertj.core.api.Assertions.assertThat;

/** Plan 174 with one thing wrong: the fault is told, at its line, and nothing else is. */
class BrokenPlanTest {

    static final List<BrokenPlan> PLANS = BrokenPlan.ALL;

    @TempDir
    Path folder;

    private Path file = Path.of("");

    @BeforeEach
    void copyTheUnits() throws IOException {
        Files.createDirectories(this.folder.resolve("units"));
        Files.createDirectories(this.folder.resolve("plans"));
        Files.copy(Path.of("units/an-giang-2021.csv"), this.folder.resolve("units/an-giang-2021.csv"));
        this.file = this.folder.resolve("plans/plan.yaml");
    }

    @ParameterizedTest
    @FieldSource("PLANS")
    void faultIsToldAtItsLine(BrokenPlan broken) throws IOException {
        String good = Files.readString(ShippedPlanTest.FILE);
        assertThat(good).contains(broken.from());
        String plan = good.replaceFirst(Pattern.quote(broken.from()), Matcher.quoteReplacement(broken.to()));

        List<FileFault> faults = faults(plan.getBytes(StandardCharsets.UTF_8));

        assertThat(faults).hasSameSizeAs(broken.expected()).allSatisfy(fault -> {
            assertThat(fault.file()).isEqualTo(this.file);
            assertThat(fault.reason().vi()).isNotBlank();
        });
        assertThat(broken.expected()).allSatisfy(expected -> assertThat(faults).anySatisfy(fault -> {
            assertThat(fault.reason().en()).contains(expected.reason());
            assertThat(fault.line()).isEqualTo(lineOf(plan, expected.at()));
        }));
    }

    @Test
    void aBonusAndATieBreakNeedMeritInTheOrder() throws IOException {
        String good = Files.readString(ShippedPlanTest.FILE).replace("[priority, merit,", "[priority,");
        for (String kind : List.of("bonus\n      bonus: 5", "tie-break")) {
            assertThat(faults(good.replace("kind: first", "kind: " + kind).getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(fault -> assertThat(fault.reason().en()).contains("the order must have \"merit\""));
        }
    }

    @Test
    void everyFaultIsToldAtOnce() throws IOException {
        String plan = Files.readString(ShippedPlanTest.FILE)
            .replace("collective: 50", "collective: 49")
            .replace("percent: 50", "percent: 500")
            .replace("kind: first", "kind: fist")
            .replace("signer: Nguyễn Văn Mẫu", "sign: Nguyễn Văn Mẫu");

        assertThat(faults(plan.getBytes(StandardCharsets.UTF_8))).hasSize(5);
    }

    @Test
    void faultsOfTheUnitsFileAreToldWithThoseOfThePlan() throws IOException {
        Files.writeString(this.folder.resolve("units/an-giang-2021.csv"), "code,name\n1,X\n");
        String plan = Files.readString(ShippedPlanTest.FILE).replace("percent: 50", "percent: 500");

        assertThat(faults(plan.getBytes(StandardCharsets.UTF_8))).extracting(fault -> fault.file().getFileName())
            .contains(Path.of("plan.yaml"), Path.of("an-giang-2021.csv"));
    }

    @Test
    void whatIsNoPlanAtAllIsRefusedInASentence() throws IOException {
        assertThat(reason(this.folder.resolve("nothing.yaml"))).isEqualTo("There is no such file.");
        assertThat(reason(this.folder)).isEqualTo("This is a folder. Name a plan file (.yaml).");
        assertThat(reason("".getBytes(StandardCharsets.UTF_8))).isEqualTo("The file is empty.");
        assertThat(reason("code: Kế hoạch".getBytes(StandardCharsets.UTF_16)))
            .startsWith("The file is not saved as UTF-8");
        assertThat(reason("a: [1".getBytes(StandardCharsets.UTF_8))).contains("is not valid YAML");
        assertThat(reason("- a\n- b\n".getBytes(StandardCharsets.UTF_8))).contains("key: value");
        assertThat(reason("just words".getBytes(StandardCharsets.UTF_8))).contains("key: value");
        assertThat(reason(new byte[5 * 1024 * 1024])).contains("larger than 4 MB");
        assertThat(reason("--- a\n--- b\n".getBytes(StandardCharsets.UTF_8))).contains("is not valid YAML");
        assertThat(reason(new byte[] { 'P', 'K', 3, 4, 20, 0, 0, 0 })).contains("not valid YAML");
    }

    @Test
    void aliasBombIsRefused() throws IOException {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", Collections.nCopies(9, "*a" + (i - 1)))));
        }

        assertThat(faults(bomb.toString().getBytes(StandardCharsets.UTF_8))).isNotEmpty();
        assertThat(faults(("a: " + "[".repeat(5000)).getBytes(StandardCharsets.UTF_8))).isNotEmpty();
    }

    private String reason(byte[] bytes) throws IOException {
        return faults(bytes).getFirst().reason().en();
    }

    private static String reason(Path file) {
        return refused(file).getFirst().reason().en();
    }

    private List<FileFault> faults(byte[] bytes) throws IOException {
        Files.write(this.file, bytes);
        return refused(this.file);
    }

    private static List<FileFault> refused(Path file) {
        return switch (PlanFile.read(file, LawBook.shipped())) {
            case PlanFile.Reading.Read read -> throw new AssertionError("was read: " + read.plan().code());
            case PlanFile.Reading.Refused refused -> refused.faults();
        };
    }

    private static int lineOf(String text, String at) {
        int index = text.indexOf(at);
        assertThat(index).as(at).isNotNegative();
        return (int) text.substring(0, index).lines().count() + (text.charAt(Math.max(0, index - 1)) == '\n' ? 1 : 0);
    }

}
