package vinhdanh.campaign;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vinhdanh.campaign.Plan.Allocation;
import vinhdanh.campaign.Plan.Milestone;
import vinhdanh.campaign.Plan.Priority;
import vinhdanh.campaign.Plan.QuotaLine;
import vinhdanh.campaign.Plan.Split;
import vinhdanh.law.SubjectKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another province with other tiers, lines, contents and awards runs on the same code.
 */
class OtherPlanTest {

    static final Path FILE = Path.of("plans/example-2026-two-tiers.yaml");

    private static final Plan PLAN = ShippedPlanTest.read(FILE);

    @Test
    void householdsAreSplitOverCommunesBetweenFloorAndCeiling() {
        QuotaLine line = PLAN.line("HO").orElseThrow();

        assertThat(line.splits())
            .containsExactly(new Split(SubjectKind.HOUSEHOLD, "huntington-hill", "households", 1, 5));
        assertThat(line.allocations()).extracting(Allocation::seats).containsExactly(5, 4, 3, 3, 2, 2, 1);
    }

    @Test
    void oneSubjectIsSplitByHandAndTheOtherHasALimit() {
        QuotaLine line = PLAN.line("XA").orElseThrow();

        assertThat(line.splits()).extracting(Split::method).containsExactly(Split.BY_HAND);
        assertThat(line.share(SubjectKind.INDIVIDUAL, "X01")).isEqualTo(2);
        assertThat(line.share(SubjectKind.COLLECTIVE, "X01")).isEqualTo(1);
        assertThat(line.perUnit()).isEqualTo(Map.of(SubjectKind.COLLECTIVE, 1));
    }

    @Test
    void priorityMayBeABonusOrATieBreak() {
        assertThat(PLAN.line("XA").orElseThrow().priority())
            .contains(new Priority(Priority.Kind.BONUS, List.of("direct"), 5));
        assertThat(PLAN.line("SO").orElseThrow().priority())
            .contains(new Priority(Priority.Kind.TIE_BREAK, List.of("direct", "leader-other"), 0));
    }

    @Test
    void whatThePlanSettlesItselfIsNoSupplement() {
        assertThat(PLAN.milestones()).noneMatch(Milestone::supplement);
        assertThat(PLAN.proposals().proposable(3)).isEqualTo(6);
        assertThat(PLAN.decision().capacity()).isEqualTo("KT.");
    }

}
