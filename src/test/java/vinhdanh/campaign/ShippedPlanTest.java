package vinhdanh.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vinhdanh.campaign.Plan.Milestone;
import vinhdanh.campaign.Plan.SelectionRules.Criterion;
import vinhdanh.campaign.Plan.Threshold;
import vinhdanh.campaign.QuotaLine.Allocation;
import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Unit;
import vinhdanh.shared.Text;

import static org.assertj.core.api.Assertions.assertThat;

/** Plan 174 as it is shipped. */
class ShippedPlanTest {

    static final Path FILE = Path.of("plans/an-giang-2021.yaml");

    private static final Plan PLAN = read(FILE);

    static Plan read(Path file) {
        return switch (PlanFile.read(file, LawBook.shipped())) {
            case PlanFile.Reading.Read read -> read.plan();
            case PlanFile.Reading.Refused refused -> throw new AssertionError(refused.faults());
        };
    }

    @Test
    void plan174IsStatedWhole() {
        assertThat(PLAN.number()).isEqualTo("174/KH-UBND");
        assertThat(PLAN.issued()).isEqualTo("2021-04-06");
        assertThat(PLAN.contents()).hasSize(8);
        assertThat(PLAN.totals()).isEqualTo(Map.of(SubjectKind.COLLECTIVE, 50, SubjectKind.INDIVIDUAL, 115));
        assertThat(PLAN.lines()).extracting(QuotaLine::code).containsExactly("L1", "L2", "L3", "L4");
        assertThat(PLAN.lines()).extracting(line -> line.seats(SubjectKind.COLLECTIVE)).containsExactly(40, 10, 0, 0);
        assertThat(PLAN.lines()).extracting(line -> line.seats(SubjectKind.INDIVIDUAL)).containsExactly(70, 15, 10, 20);
    }

    @Test
    void fourthLineTakesDirectWorkersFirst() {
        assertThat(PLAN.line("L4").orElseThrow().priority())
            .contains(new Priority(Priority.Kind.FIRST, List.of("direct"), 0));
        assertThat(PLAN.line("L1").orElseThrow().priority()).isEmpty();
    }

    @Test
    void firstLineIsSplitOverTheElevenDistrictsByTheirCommunes() {
        QuotaLine line = PLAN.line("L1").orElseThrow();
        List<Allocation> collectives = line.allocations()
            .stream()
            .filter(share -> share.subject() == SubjectKind.COLLECTIVE)
            .toList();

        assertThat(collectives).hasSize(11).allSatisfy(share -> assertThat(share.seats()).isGreaterThanOrEqualTo(2));
        assertThat(collectives.stream().mapToInt(Allocation::seats).sum()).isEqualTo(40);
        assertThat(line.allocations().stream().mapToInt(Allocation::seats).sum()).isEqualTo(110);
        assertThat(line.share(SubjectKind.COLLECTIVE, "893")).isGreaterThan(line.share(SubjectKind.COLLECTIVE, "884"));
        assertThat(line.share(SubjectKind.COLLECTIVE, "snv")).isZero();
    }

    @Test
    void lineThatIsNotSplitHasALimitForEachUnit() {
        QuotaLine line = PLAN.line("L2").orElseThrow();

        assertThat(line.isSplit(SubjectKind.INDIVIDUAL)).isFalse();
        assertThat(line.share(SubjectKind.INDIVIDUAL, "snv")).isEqualTo(3);
    }

    @Test
    void districtMayProposeOnTheLinesOfItsOwnPeople() {
        Unit district = PLAN.units().find("893", PLAN.proposals().closing()).orElseThrow();

        assertThat(PLAN.lines().stream().filter(line -> line.proposers().admit(district))).extracting(QuotaLine::code)
            .containsExactly("L1", "L3", "L4");
    }

    @Test
    void everyLineCanBeProposedOnBySomeUnit() {
        assertThat(PLAN.lines())
            .allSatisfy(line -> assertThat(PLAN.units().all()).anyMatch(unit -> line.proposers().admit(unit)));
    }

    @Test
    void whatThePlanLeavesOpenIsMarkedAsASupplement() {
        assertThat(PLAN.milestones().stream().filter(Milestone::supplement)).extracting(Milestone::code)
            .containsExactly("peer-review", "closing", "appraisal", "consultation", "council", "decision", "award");
        assertThat(PLAN.milestones().stream().filter(one -> !one.supplement())).extracting(Milestone::code)
            .contains("launch", "election-day");
        assertThat(PLAN.milestones()).isSortedAccordingTo(Comparator.comparing(Milestone::from));
    }

    @Test
    void threeMayBeProposedForTwoSeatsAndHalfOfAllVotesAreNeeded() {
        assertThat(PLAN.proposals().closing()).isEqualTo("2021-06-15");
        assertThat(PLAN.proposals().proposable(3)).isEqualTo(5);
        assertThat(PLAN.proposals().threshold()).isEqualTo(new Threshold(50, Threshold.Denominator.TOTAL));
        assertThat(PLAN.proposals().threshold().met(10, 20, 12)).isTrue();
        assertThat(PLAN.proposals().threshold().met(9, 20, 12)).isFalse();
    }

    @Test
    void drawComesLast() {
        assertThat(PLAN.selection().order()).containsExactly(Criterion.PRIORITY, Criterion.MERIT, Criterion.UNIT_ORDER,
                Criterion.WOMEN, Criterion.DRAW);
    }

    @Test
    void decisionFallsOnItsMilestone() {
        assertThat(PLAN.decision().day()).isEqualTo(LocalDate.of(2021, 7, 9));
        assertThat(PLAN.decision().capacity()).isNull();
    }

    @Test
    void fileIsInNfc() throws IOException {
        String text = Files.readString(FILE, StandardCharsets.UTF_8);

        assertThat(Text.nfc(text)).isEqualTo(text);
    }

}
