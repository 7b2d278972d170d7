package vinhdanh.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vinhdanh.shared.YamlFile;
import vinhdanh.shared.YamlNode;

import static java.util.function.Predicate.not;
import static org.assertj.core.api.Assertions.assertThat;

/** What must be true of every file of law data that the program brings. */
class LawFilesTests {

    private static final Path FOLDER = Path.of("src/main/resources/law");

    @Test
    void theShippedDataHasNoFault() {
        assertThat(new LawReader().shipped().faults()).isEmpty();
    }

    @Test
    void everyFileIsInTheIndex() throws IOException {
        List<String> listed = YamlFile.read(FOLDER.resolve("index.yaml")).root().texts("files");
        assertThat(files().map(file -> FOLDER.relativize(file).toString())).containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void everyValueSaysWhereItComesFromAndHowSureItIs() throws IOException {
        List<YamlNode> entries = files().flatMap(file -> YamlFile.read(file).root().entries().values().stream())
            .flatMap(section -> section.elements().stream())
            .flatMap(entry -> Stream.concat(Stream.of(entry), entry.find("instruments").elements().stream()))
            .toList();
        assertThat(entries).hasSizeGreaterThan(100);
        for (YamlNode entry : entries) {
            assertThat(entry.findText("source")).as("line %d", entry.line()).isPresent();
            assertThat(entry.findText("confidence")).as("line %d", entry.line()).isPresent();
        }
    }

    @Test
    void provincesAreSixtyThreeUntilTheMergersAndThirtyFourSince() {
        Set<String> invented = Set.of("viet-nam", "tinh-mau", "an-giang-mau");
        assertThat(LawBook.shipped().places(LocalDate.of(2021, 5, 23)).stream().filter(not(invented::contains)))
            .hasSize(63)
            .contains("thua-thien-hue", "kien-giang");
        assertThat(LawBook.shipped().places(LocalDate.of(2025, 7, 1)).stream().filter(not(invented::contains)))
            .hasSize(34)
            .contains("hue", "an-giang")
            .doesNotContain("kien-giang");
    }

    @Test
    void salariesFollowOneAnotherWithoutAGap() {
        for (LocalDate day = LocalDate.of(2017, 10, 1); day.getYear() < 2030; day = day.plusDays(1)) {
            assertThat(LawBook.shipped().baseSalary(day).from()).isBeforeOrEqualTo(day);
            assertThat(LawBook.shipped().findProcedure(day)).isPresent();
        }
    }

    private static Stream<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(FOLDER)) {
            return all.filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("index.yaml"))
                .toList()
                .stream();
        }
    }

}
