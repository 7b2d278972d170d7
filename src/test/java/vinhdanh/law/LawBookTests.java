package vinhdanh.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class LawBookTests {

    private final LawBook law = LawBook.shipped();

    @ParameterizedTest
    @CsvSource({ "2017-10-01,R2017,", "2021-06-30,R2017,", "2023-12-31,R2017,", "2024-01-01,R2024,",
            "2025-06-30,R2024,", "2025-07-01,R2025,R2025b", "2025-12-31,R2025,R2025b", "2026-01-01,R2025,",
            "2026-09-30,R2025,", "2026-10-01,R2026,", "2030-01-01,R2026," })
    void theDayReceivedChoosesTheRegime(LocalDate received, String regime, String overlay) {
        Regime found = this.law.procedureOn(received);
        assertThat(found.id()).isEqualTo(regime);
        assertThat(found.overlays()).isEqualTo((overlay == null) ? List.of() : List.of(overlay));
    }

    @Test
    void noRegimeIsMadeUpForEarlierDays() {
        LocalDate day = LocalDate.of(2017, 9, 30);
        assertThat(this.law.findProcedure(day)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> this.law.procedureOn(day));
    }

    @Test
    void thereAreFiveTimeSlicesWithTheirInstruments() {
        assertThat(this.law.regimes()).extracting(Regime::id)
            .containsExactly("R2017", "R2024", "R2025", "R2025b", "R2026");
        assertThat(this.law.procedureOn(LocalDate.of(2021, 4, 6)).instruments()).extracting(Regime.Instrument::number)
            .contains("15/2003/QH11", "91/2017/NĐ-CP", "12/2019/TT-BNV");
        assertThat(this.law.procedureOn(LocalDate.of(2026, 11, 22)).instruments()).extracting(Regime.Instrument::number)
            .contains("06/2022/QH15", "06/2026/QH16", "152/2025/NĐ-CP");
    }

    @Test
    void nobodyConfersTheDistrictsCommendationAfterTheDistrictsEnded() {
        assertThat(this.law.awardForm("giay-khen-huyen", LocalDate.of(2025, 6, 30))).isPresent();
        assertThat(this.law.awardForm("giay-khen-huyen", LocalDate.of(2025, 7, 1))).isEmpty();
        assertThat(this.law.awardForm("giay-khen-xa", LocalDate.of(2025, 7, 1))).isPresent();
    }

    @Test
    void theFlagIsOnlyForMovementsOfThreeYears() {
        assertThat(this.law.awardForm("co-thi-dua-tinh", LocalDate.of(2024, 5, 1)).orElseThrow().minimumYears())
            .isEqualTo(3);
        assertThat(this.law.awardForm("co-thi-dua-tinh", LocalDate.of(2021, 5, 1))).isEmpty();
        assertThat(this.law.awardForm("bang-khen-tinh", LocalDate.of(2024, 5, 1)).orElseThrow().minimumYears())
            .isZero();
    }

    @Test
    void nothingEarnedInAMovementCountsTowardHigherMerit() {
        assertThat(this.law.awardForms(LocalDate.of(2026, 11, 22), "an-giang")).noneMatch(AwardForm::countsTowardMerit);
        assertThat(
                this.law.eligibilityRule("not-toward-higher-merit", LocalDate.of(2026, 11, 22)).orElseThrow().article())
            .isEqualTo("Nghị định 152/2025/NĐ-CP, Điều 4.3");
    }

    @ParameterizedTest
    @ValueSource(strings = { "bang-khen-tinh", "Bằng khen", "BANG KHEN", "bằng khen của chủ tịch UBND tỉnh",
            "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "certificate of merit" })
    void awardFormsAreRecognisedAsPeopleWriteThem(String typed) {
        assertThat(this.law.recogniseAwardForm(typed, LocalDate.of(2021, 6, 1), "an-giang").orElseThrow().code())
            .isEqualTo("bang-khen-tinh");
    }

    @Test
    void whatCouldBeSeveralFormsIsNotGuessed() {
        assertThat(this.law.recogniseAwardForm("Giấy khen", LocalDate.of(2021, 6, 1), "an-giang")).isEmpty();
        assertThat(this.law.recogniseAwardForm("Giấy khen huyện", LocalDate.of(2026, 6, 1), "an-giang")).isEmpty();
        assertThat(this.law.recogniseAwardForm("", LocalDate.of(2021, 6, 1), "an-giang")).isEmpty();
    }

    @Test
    void theBasesOf2021AreFourNationalOnesAndTheProvinces() {
        LocalDate day = LocalDate.of(2021, 7, 15);
        assertThat(this.law.bases(LocalDate.of(2021, 6, 20), day, "an-giang")).extracting(Basis::text)
            .satisfiesExactly(
                    one -> assertThat(one).startsWith("Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;"),
                    two -> assertThat(two).startsWith("Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003;")
                        .contains("ngày 14 tháng 6 năm 2005"),
                    three -> assertThat(three).startsWith("Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017"),
                    four -> assertThat(four).startsWith("Thông tư số 12/2019/TT-BNV ngày 04 tháng 11 năm 2019"),
                    five -> assertThat(five).startsWith("Quyết định số 87/2017/QĐ-UBND ngày 12 tháng 12 năm 2017"));
        assertThat(this.law.bases(day, day, "ca-mau")).hasSize(4);
    }

    @Test
    void theBasesOfTodayNameTheAmendedLaw() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        assertThat(this.law.bases(day, day, "an-giang")).extracting(Basis::text)
            .satisfiesExactly(one -> assertThat(one).endsWith("ngày 16 tháng 6 năm 2025"),
                    two -> assertThat(two).endsWith("ngày 23 tháng 4 năm 2026"),
                    three -> assertThat(three).startsWith("Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025"),
                    four -> assertThat(four).startsWith("Thông tư số 15/2025/TT-BNV"));
    }

    @Test
    void aDossierReceivedBeforeAChangeKeepsItsDecreeAndTakesTheNewLawOnGovernment() {
        assertThat(this.law.bases(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 10), "an-giang"))
            .extracting(Basis::text)
            .anyMatch(text -> text.contains("98/2023/NĐ-CP"))
            .anyMatch(text -> text.endsWith("ngày 16 tháng 6 năm 2025"))
            .noneMatch(text -> text.contains("152/2025"));
    }

    @Test
    void basesCarryNeitherTheWordNorTheClosingMark() {
        for (LocalDate day = LocalDate.of(2018, 1, 1); day.getYear() < 2028; day = day.plusMonths(1)) {
            assertThat(this.law.bases(day, day, "an-giang")).extracting(Basis::text)
                .isNotEmpty()
                .noneMatch(text -> text.startsWith("Căn cứ") || text.endsWith(";") || text.endsWith("."));
        }
    }

    @Test
    void oneOfTheFiveStatutoryClassesIsThatOfDirectWork() {
        assertThat(this.law.statutoryClasses()).hasSize(5);
        assertThat(this.law.statutoryClasses()).filteredOn(StatutoryClass::direct)
            .extracting(StatutoryClass::code)
            .containsExactly("direct");
        assertThat(this.law.recogniseStatutoryClass("nguoi truc tiep cong tac, lao dong, hoc tap, chien dau"))
            .hasValueSatisfying(kind -> assertThat(kind.direct()).isTrue());
        assertThat(this.law.recogniseStatutoryClass("Doanh nhân")).isPresent();
        assertThat(this.law.recogniseStatutoryClass("ai đó")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({ "2021-06-01,Điều 3", "2024-06-01,Điều 4", "2026-11-22,Điều 4.6" })
    void theTieRuleOfGenderHasItsArticleInEveryRegime(LocalDate received, String article) {
        EligibilityRule rule = this.law.eligibilityRule("gender-tie-break", received).orElseThrow();
        assertThat(rule.article()).endsWith(article);
        assertThat(rule.figures()).containsEntry("women-percent", BigDecimal.valueOf(70));
    }

    @ParameterizedTest
    @ValueSource(strings = { "one-award-per-achievement", "hold-while", "maternity", "gender-tie-break",
            "direct-workers", "route", "truth-of-report", "not-toward-higher-merit" })
    void theRulesOfEligibilityHoldInEveryRegime(String key) {
        for (String day : List.of("2021-06-01", "2024-06-01", "2025-08-01", "2026-11-22")) {
            assertThat(this.law.eligibilityRule(key, LocalDate.parse(day))).as(day).isPresent();
        }
    }

    @Test
    void aDossierHoldsSubmissionReportAndMinutesOrIsLight() {
        List<Dossier> dossiers = this.law.dossiers("bang-khen-tinh", LocalDate.of(2021, 6, 15), "an-giang");
        assertThat(dossiers).extracting(Dossier::mode).containsExactly(Dossier.Mode.FULL, Dossier.Mode.SIMPLE);
        assertThat(dossiers.getFirst().documents()).extracting(Dossier.Document::code)
            .containsExactly("submission", "achievement-report", "minutes");
        assertThat(this.law.dossiers("bang-khen-tinh", LocalDate.of(2025, 8, 1), "").getFirst().source().reference())
            .contains("98/2023", "Điều 60.2");
    }

    @Test
    void transitionsAreTold() {
        assertThat(this.law.transitions()).extracting(Transition::key)
            .contains("procedure-by-day-received", "money-by-day-decided", "earlier-awards-stay");
    }

}
