package vinhdanh.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.campaign.QuotaLine.Allocation;
import vinhdanh.campaign.QuotaLine.Proposers;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Unit;
import vinhdanh.people.Units;
import vinhdanh.shared.Bilingual;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PlanCapsTest {

    private static final Unit OTHER = Candidates.unit("other", "Huyện Khác");

    private final PlanCaps caps = new PlanCaps(plan());

    @Test
    void allocationLiesWithinItsLineWithinTheCampaign() {
        Cap share = this.caps.innermost("district", SubjectKind.INDIVIDUAL, Candidates.CHAU_PHU);
        assertThat(chain(share)).containsExactly("district/individual/chau-phu (8)", "district/individual (70)",
                "individual (85)");
        assertThat(share.numbering().code()).isEqualTo("district/individual");
        assertThat(share.name().vi()).isEqualTo("cá nhân của Huyện Châu Phú thuộc tuyến “Cấp huyện”");
        assertThat(share.name().en()).isEqualTo("individuals of Huyện Châu Phú on the line “District level”");
    }

    @Test
    void unitWithoutAShareOfASplitLineHasNoSeat() {
        Cap none = this.caps.innermost("district", SubjectKind.INDIVIDUAL, OTHER);
        assertThat(none.seats()).isZero();
        Candidate candidate = Candidates.in(none).from(OTHER).ticket("1");
        Selection selection = Selection.select(List.of(candidate), this.caps.caps(), Candidates.usual("s"));
        assertThat(selection.explain(selection.outcomes().getFirst()).vi()).isEqualTo(
                "Không được chọn: không có suất nào cho cá nhân của đơn vị không được phân bổ thuộc tuyến “Cấp huyện”.");
    }

    @Test
    void unitOnAnUnsplitLineIsHeldToTheLimitForOneUnit() {
        assertThat(chain(this.caps.innermost("province", SubjectKind.INDIVIDUAL, OTHER)))
            .containsExactly("province/individual/other (2)", "province/individual (15)", "individual (85)");
    }

    @Test
    void unitOnAnUnsplitLineWithoutALimitFallsUnderTheLine() {
        assertThat(chain(this.caps.innermost("province", SubjectKind.COLLECTIVE, OTHER)))
            .containsExactly("province/collective (10)", "collective (10)");
    }

    @Test
    void lineThatDoesNotTakeTheSubjectIsRefused() {
        assertThatThrownBy(() -> this.caps.innermost("district", SubjectKind.HOUSEHOLD, OTHER))
            .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> chain(Cap innermost) {
        return Stream.iterate(Optional.of(innermost), Optional::isPresent, cap -> cap.map(Cap::within))
            .map(cap -> cap.orElseThrow().toString())
            .toList();
    }

    private static Plan plan() {
        Bilingual text = new Bilingual("", "");
        Proposers districts = new Proposers(List.of("district"), List.of(), List.of());
        QuotaLine district = new QuotaLine("district", new Bilingual("Cấp huyện", "District level"), "bang-khen",
                Map.of(SubjectKind.INDIVIDUAL, 70), districts, Optional.empty(), Map.of(), List.of(),
                List.of(new Allocation(SubjectKind.INDIVIDUAL, "chau-phu", 8),
                        new Allocation(SubjectKind.INDIVIDUAL, "tri-ton", 5)));
        QuotaLine province = new QuotaLine("province", new Bilingual("Cấp tỉnh", "Provincial level"), "bang-khen",
                Map.of(SubjectKind.COLLECTIVE, 10, SubjectKind.INDIVIDUAL, 15), districts, Optional.empty(),
                Map.of(SubjectKind.INDIVIDUAL, 2), List.of(), List.of());
        LocalDate day = LocalDate.of(2021, 4, 6);
        return new Plan("test", "1/KH", day, "province", "an-giang", text, text, List.of(), List.of(), List.of(),
                List.of(), List.of(district, province), Map.of(SubjectKind.COLLECTIVE, 10, SubjectKind.INDIVIDUAL, 85),
                List.of(), new Plan.ProposalRules(day, 3, 2, new Plan.Threshold(50, Plan.Threshold.Denominator.TOTAL)),
                new Plan.SelectionRules(Plan.SelectionRules.Merit.VOTES, Candidates.USUAL, "s"),
                new Plan.DecisionTerms(day, "1/QĐ", "Nguyễn Văn A", text, null, "CHỦ TỊCH", "An Giang", "1/TTr", day,
                        "province", text),
                new Units(List.of(Candidates.CHAU_PHU, Candidates.TRI_TON, OTHER)));
    }

}
