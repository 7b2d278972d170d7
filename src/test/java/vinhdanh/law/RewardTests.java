package vinhdanh.law;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The control figures of the law, the traps of rounding included. */
class RewardTests {

    private static final LocalDate PLAN_174 = LocalDate.of(2021, 7, 15);

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final LawBook law = LawBook.shipped();

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            bang-khen-tinh,   individual, 2021-07-15, 1490000
            bang-khen-tinh,   collective, 2021-07-15, 2980000
            giay-khen-xa,     individual, 2021-07-15,  230000
            giay-khen-xa,     collective, 2021-07-15,  450000
            giay-khen-huyen,  individual, 2021-07-15,  450000
            bang-khen-tinh,   individual, 2023-06-30, 1490000
            bang-khen-tinh,   individual, 2023-07-01, 1800000
            bang-khen-tinh,   individual, 2024-01-01, 2700000
            bang-khen-tinh,   individual, 2024-07-01, 3510000
            giay-khen-xa,     individual, 2025-06-30,  360000
            giay-khen-xa,     individual, 2025-07-01,  710000
            giay-khen-xa,     household,  2025-07-01, 1060000
            giay-khen-xa,     collective, 2025-07-01, 1410000
            bang-khen-tinh,   individual, 2026-06-30, 3510000
            bang-khen-tinh,   individual, 2026-07-01, 3800000
            bang-khen-tinh,   collective, 2026-07-01, 7590000
            giay-khen-so,     individual, 2026-07-01,  760000
            giay-khen-so,     collective, 2026-07-01, 1520000
            giay-khen-so,     household,  2026-07-01, 1140000
            co-thi-dua-tinh,  collective, 2026-07-01, 20240000
            bang-khen-thu-tuong, individual, 2026-07-01, 8860000
            """)
    void anAwardPaysByTheDayOfItsDecision(String form, String subject, LocalDate decided, long dong) {
        assertThat(amount(this.law, form, kind(subject), decided)).isEqualTo(dong);
    }

    @Test
    void allSeatsOfPlan174Earn320350000() {
        assertThat(wholePlan(PLAN_174)).isEqualTo(320_350_000);
    }

    @Test
    void theSameSeatsDecidedTodayEarn816500000() {
        assertThat(wholePlan(TODAY)).isEqualTo(569_500_000 + 247_000_000L).isEqualTo(816_500_000);
    }

    @Test
    void roundingEachStepGivesMoreThanRoundingOnce() {
        LawBook each = OverrideTests.read(Path.of("src/test/resources/law/round-each"));
        assertThat(amount(each, "giay-khen-xa", SubjectKind.COLLECTIVE, LocalDate.of(2025, 7, 1))).isEqualTo(1_420_000);
        assertThat(amount(each, "bang-khen-tinh", SubjectKind.COLLECTIVE, TODAY)).isEqualTo(7_600_000);
        assertThat(amount(each, "giay-khen-xa", SubjectKind.COLLECTIVE, PLAN_174)).isEqualTo(460_000);
    }

    @Test
    void theRewardSaysHowItCameAbout() {
        Reward reward = this.law.reward("bang-khen-tinh", SubjectKind.COLLECTIVE, TODAY, "an-giang").orElseThrow();
        assertThat(reward.multiplier()).isEqualTo("1.5 × 2");
        assertThat(reward.base().amount()).isEqualTo(new Money(2_530_000));
        assertThat(reward.base().source().reference()).isEqualTo("Nghị định 161/2026/NĐ-CP");
        assertThat(reward.source().reference())
            .isEqualTo("Nghị định 152/2025/NĐ-CP, Điều 54.1.b; Nghị định 152/2025/NĐ-CP, Điều 54.2");
    }

    @Test
    void theLessSureSourceCounts() {
        Reward reward = this.law.reward("giay-khen-xa", SubjectKind.COLLECTIVE, LocalDate.of(2024, 5, 1), "an-giang")
            .orElseThrow();
        assertThat(reward.source().confidence()).isEqualTo(Source.Confidence.HIGH);
    }

    @Test
    void moneyFollowsTheDayOfTheDecisionAlone() {
        assertThat(amount(this.law, "giay-khen-xa", SubjectKind.INDIVIDUAL, LocalDate.of(2025, 6, 30)))
            .isEqualTo(360_000);
        assertThat(amount(this.law, "giay-khen-xa", SubjectKind.INDIVIDUAL, LocalDate.of(2025, 7, 1)))
            .isEqualTo(710_000);
    }

    @Test
    void whatTheLawDoesNotSetPaysNothing() {
        assertThat(this.law.reward("bang-khen-tinh", SubjectKind.HOUSEHOLD, PLAN_174, "an-giang")).isEmpty();
        assertThat(this.law.reward("giay-khen-doan-the", SubjectKind.INDIVIDUAL, TODAY, "an-giang")).isEmpty();
        assertThat(this.law.reward("giay-khen-huyen", SubjectKind.INDIVIDUAL, LocalDate.of(2025, 7, 1), "an-giang"))
            .isEmpty();
        assertThat(this.law.reward("no-such-form", SubjectKind.INDIVIDUAL, TODAY, "an-giang")).isEmpty();
    }

    private long wholePlan(LocalDate decided) {
        return 50 * amount(this.law, "bang-khen-tinh", SubjectKind.COLLECTIVE, decided)
                + 115 * amount(this.law, "bang-khen-tinh", SubjectKind.INDIVIDUAL, decided);
    }

    static long amount(LawBook law, String form, SubjectKind kind, LocalDate decided) {
        return law.reward(form, kind, decided, "an-giang").orElseThrow().amount().dong();
    }

    private static SubjectKind kind(String code) {
        return SubjectKind.valueOf(code.toUpperCase(Locale.ROOT));
    }

}
