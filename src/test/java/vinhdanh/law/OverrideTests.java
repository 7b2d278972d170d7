package vinhdanh.law;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vinhdanh.shared.FileFault;

import static org.assertj.core.api.Assertions.assertThat;

class OverrideTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    @TempDir
    private Path folder;

    @Test
    void aUnitGoesBeforeItsProvinceAndThatBeforeTheNation() throws IOException {
        write("provinces/an-giang/rewards.yaml", reward("2.0"));
        write("provinces/an-giang/units/893/money.yaml", reward("3.0"));
        LawBook law = read(this.folder);
        assertThat(multiplier(law, "an-giang/893")).isEqualTo("3.0");
        assertThat(multiplier(law, "an-giang/894")).isEqualTo("2.0");
        assertThat(multiplier(law, "an-giang")).isEqualTo("2.0");
        assertThat(multiplier(law, "ca-mau")).isEqualTo("1.5");
        assertThat(multiplier(law, "")).isEqualTo("1.5");
    }

    @Test
    void anOfficesOwnNationalValueGoesBeforeTheProgramsOnItsDaysOnly() throws IOException {
        write("national/rewards.yaml", reward("2.5"));
        LawBook law = read(this.folder);
        assertThat(multiplier(law, "an-giang")).isEqualTo("2.5");
        assertThat(law.reward("bang-khen-tinh", SubjectKind.INDIVIDUAL, LocalDate.of(2025, 12, 31), "")
            .orElseThrow()
            .multiplier()).isEqualTo("1.5");
    }

    @Test
    void aPlaceMayAddOrLeaveOutABasis() throws IOException {
        write("provinces/an-giang/bases.yaml",
                """
                        bases:
                          - {key: circular, order: 40, by: received, from: 2025-08-05, omit: true, source: Sở Nội vụ, confidence: high}
                          - {key: local, order: 60, by: received, from: 2025-08-05, text: Quyết định số 1, source: Sở Nội vụ, confidence: high}
                        """);
        assertThat(read(this.folder).bases(DAY, DAY, "an-giang")).extracting(Basis::text)
            .noneMatch(text -> text.startsWith("Thông tư"))
            .last()
            .isEqualTo("Quyết định số 1");
    }

    @Test
    void aProvinceMayHaveAnAwardFormOfItsOwn() throws IOException {
        write("provinces/ca-mau/forms.yaml", """
                award-forms:
                  - code: thu-khen
                    name: {vi: Thư khen, en: Letter of praise}
                    authority: chu-tich-ubnd-tinh
                    authority-title: {vi: Chủ tịch Ủy ban nhân dân tỉnh, en: Chairman}
                    subjects: [individual]
                    from: 2026-01-01
                    source: Quy chế của tỉnh
                    confidence: high
                """);
        LawBook law = read(this.folder);
        assertThat(law.awardForm("thu-khen", DAY)).isPresent();
        assertThat(law.awardForm("thu-khen", DAY, "an-giang")).isEmpty();
        assertThat(law.recogniseAwardForm("THƯ KHEN", DAY, "ca-mau")).isPresent();
        assertThat(law.recogniseAwardForm("THƯ KHEN", DAY, "an-giang")).isEmpty();
    }

    @Test
    void everyFaultIsToldWithFileAndLine() throws IOException {
        write("national/wrong.yaml",
                """
                        rewards:
                          - {form: bang-khen-tinh, subject: team, multiplier: 1.0, from: 2026-01-01, source: x, confidence: high}
                          - {form: no-such-form, subject: individual, multiplier: -1, from: 2026-01-01, source: x, confidence: sure}
                          - {form: bang-khen-bo, subject: individual, multiplier: 1, from: 2026-01-01, to: 2025-01-01, note: x}
                        """);
        write("somewhere/else.yaml", "rewards: []\n");
        List<FileFault> faults = refused(this.folder);
        assertThat(faults).filteredOn(fault -> fault.file().endsWith("wrong.yaml"))
            .extracting(FileFault::line)
            .containsExactlyInAnyOrder(2, 3, 3, 3, 4, 4, 4, 4);
        assertThat(faults).filteredOn(fault -> fault.file().endsWith("else.yaml")).hasSize(1);
        assertThat(faults).allSatisfy(fault -> {
            assertThat(fault.reason().vi()).isNotBlank();
            assertThat(fault.reason().en()).isNotBlank();
        });
    }

    @Test
    void twoValuesForOneDayInOnePlaceAreRefused() throws IOException {
        write("national/a.yaml", reward("2.0"));
        write("national/b.yaml", reward("3.0"));
        assertThat(refused(this.folder)).singleElement()
            .satisfies(fault -> assertThat(fault.place()).endsWith("b.yaml:2"));
    }

    @Test
    void aProvinceHasNoBaseSalaryOfItsOwnAndAClassStandsOnce() throws IOException {
        write("provinces/an-giang/salary.yaml",
                "base-salaries:\n  - {from: 2027-01-01, amount: 1, source: x, confidence: high}\n");
        write("national/classes.yaml", """
                statutory-classes:
                  - {code: direct, direct: true, name: {vi: A, en: A}, from: 2026-01-01, source: x, confidence: high}
                  - {code: direct, direct: true, name: {vi: B, en: B}, from: 2026-01-01, source: x, confidence: high}
                """);
        assertThat(refused(this.folder)).extracting(FileFault::place)
            .satisfiesExactlyInAnyOrder(place -> assertThat(place).endsWith("classes.yaml:3"),
                    place -> assertThat(place).endsWith("salary.yaml:1"));
    }

    @Test
    void aFolderOfNoPlaceIsRefusedWithThePlaceThatWasMeant() throws IOException {
        write("provinces/an-gian/units/893/rewards.yaml", reward("2.0"));
        assertThat(refused(this.folder)).singleElement()
            .satisfies(fault -> assertThat(fault.reason().en()).contains("Did you mean \"an-giang\"?"));
    }

    @Test
    void anOfficeMayNameAPlaceAndSayWhatHoldsThere() throws IOException {
        write("national/places.yaml", """
                places:
                  - code: dac-khu
                    name: {vi: Đặc khu, en: Special zone}
                    from: 2026-01-01
                    source: Nghị quyết
                    confidence: high
                """);
        write("provinces/dac-khu/rewards.yaml", reward("2.0"));
        LawBook law = read(this.folder);
        assertThat(multiplier(law, "dac-khu/1")).isEqualTo("2.0");
        assertThat(law.places(DAY)).contains("dac-khu", "an-giang").doesNotContain("kien-giang");
        assertThat(law.places(LocalDate.of(2025, 12, 31))).doesNotContain("dac-khu");
    }

    @Test
    void aFolderWithoutAFileIsRefused() {
        assertThat(refused(this.folder)).singleElement()
            .satisfies(fault -> assertThat(fault.reason().en()).contains("no .yaml file"));
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThat(refused(this.folder.resolve("nowhere"))).hasSize(1);
    }

    static LawBook read(Path folder) {
        return switch (LawBook.with(folder)) {
            case LawBook.Reading.Read read -> read.law();
            case LawBook.Reading.Refused refused -> throw new AssertionError(refused.faults());
        };
    }

    private static List<FileFault> refused(Path folder) {
        return switch (LawBook.with(folder)) {
            case LawBook.Reading.Read read -> List.of();
            case LawBook.Reading.Refused refused -> refused.faults();
        };
    }

    private static String multiplier(LawBook law, String place) {
        return law.reward("bang-khen-tinh", SubjectKind.INDIVIDUAL, DAY, place).orElseThrow().multiplier();
    }

    private static String reward(String multiplier) {
        return """
                rewards:
                  - form: bang-khen-tinh
                    subject: individual
                    multiplier: %s
                    from: 2026-01-01
                    source: Nghị quyết của tỉnh
                    confidence: high
                """.formatted(multiplier);
    }

    private void write(String name, String text) throws IOException {
        Path file = this.folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

}
