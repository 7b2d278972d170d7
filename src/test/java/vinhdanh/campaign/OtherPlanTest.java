package vinhdanh.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vinhdanh.campaign.Plan.Milestone;
import vinhdanh.campaign.QuotaLine.Allocation;
import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.campaign.QuotaLine.Split;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;
import vinhdanh.shared.FileFault;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Another province with other tiers, lines, contents and awards runs on the same code.
 */
class OtherPlanTest {

    static final Path FILE = Path.of("plans/example-2026-two-tiers.yaml");

    private static final Plan PLAN = ShippedPlanTest.read(FILE);

    @TempDir
    Path folder;

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
    void theFlagIsForMovementsOfThreeYearsAndTheSameAuthorityConfersIt() throws IOException {
        assertThat(PLAN.lines()).extracting(QuotaLine::awardForm)
            .containsExactly("co-thi-dua-tinh", "bang-khen-tinh", "bang-khen-tinh", "bang-khen-tinh");
        String later = Files.readString(FILE).replace("2023-09-05", "2025-09-05").replace("2025-03-", "2025-10-");

        assertThat(faults(later)).singleElement()
            .satisfies(fault -> assertThat(fault.reason().en()).isEqualTo(
                    "The award form \"co-thi-dua-tinh\" is only for movements of 3 years or more (Luật 06/2022/QH15, "
                            + "Điều 26.2); this one was launched on 2025-09-05 and closes on 2026-10-30."));
    }

    @Test
    void theIssuerExistsOnTheDayOfThePlan() throws IOException {
        assertThat(faults(Files.readString(FILE).replace("issued: 2023-09-05", "issued: 1999-09-05"))).singleElement()
            .satisfies(fault -> assertThat(fault.reason().en())
                .isEqualTo("The units file has no unit \"T\" on the day of the plan, 1999-09-05."));
    }

    private List<FileFault> faults(String plan) throws IOException {
        Files.createDirectories(this.folder.resolve("units"));
        Files.createDirectories(this.folder.resolve("plans"));
        Files.copy(Path.of("units/example-2026.csv"), this.folder.resolve("units/example-2026.csv"));
        Path file = Files.writeString(this.folder.resolve("plans/plan.yaml"), plan);
        return switch (PlanFile.read(file, LawBook.shipped())) {
            case PlanFile.Reading.Read read -> List.of();
            case PlanFile.Reading.Refused refused -> refused.faults();
        };
    }

    @Test
    void whatThePlanSettlesItselfIsNoSupplement() {
        assertThat(PLAN.milestones()).noneMatch(Milestone::supplement);
        assertThat(PLAN.proposals().proposable(3)).isEqualTo(6);
        assertThat(PLAN.decision().capacity()).isEqualTo("KT.");
    }

}
