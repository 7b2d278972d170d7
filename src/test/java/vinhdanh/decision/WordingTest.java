package vinhdanh.decision;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.law.SubjectKind;
import vinhdanh.shared.Bilingual;

import static org.assertj.core.api.Assertions.assertThat;

/** Every sentence that a candidate can get. */
class WordingTest {

    private static final String SEED = "An Giang 2021";

    private final Caps caps = new Caps();

    private final Cap campaign = this.caps.outermost("individual",
            new Bilingual("cá nhân của phong trào", "individuals of the campaign"), 9);

    private final Cap line = this.caps.list(this.campaign, "district/individual",
            new Bilingual("cá nhân của tuyến “Cấp huyện”", "individuals of the line “District level”"), 2);

    private final Cap unit = this.caps.within(this.line, "district/individual/chau-phu",
            new Bilingual("cá nhân của Huyện Châu Phú thuộc tuyến “Cấp huyện”",
                    "individuals of Huyện Châu Phú on the line “District level”"),
            1);

    private final Candidates binh = Candidates.in(this.unit).named("Bình");

    private final Candidates an = Candidates.in(this.unit).named("An");

    @Test
    void chosenIsToldItsPlaceAndWhatPutItAhead() {
        List<Bilingual> told = tell(this.binh.votes(45, 50), this.an.votes(44, 50));
        assertThat(told.getFirst()).isEqualTo(new Bilingual(
                "Được chọn, thứ 1 trong 1 cá nhân của tuyến “Cấp huyện”, với 45/50 phiếu; "
                        + "hồ sơ đầu tiên không được chọn là An (44/50 phiếu).",
                "Chosen, number 1 of 1 individuals of the line “District level”, with 45/50 votes; "
                        + "the first one not chosen is An (44/50 votes)."));
    }

    @Test
    void chosenAlongWithEverybodyElseIsToldItsPlace() {
        assertThat(tell(this.an).getFirst().vi()).isEqualTo("Được chọn, thứ 1 trong 1 cá nhân của tuyến “Cấp huyện”.");
    }

    @Test
    void fewerVotesAreToldWithTheCapThatWasFullAndTheLastIn() {
        assertThat(tell(this.binh.votes(45, 50), this.an.votes(44, 50)).getLast()).isEqualTo(new Bilingual(
                "Không được chọn: hết 1 suất cá nhân của Huyện Châu Phú thuộc tuyến “Cấp huyện”; "
                        + "người cuối cùng được chọn là Bình (45/50 phiếu); hồ sơ này 44/50 phiếu.",
                "Not chosen: the one seat for individuals of Huyện Châu Phú on the line “District level” is taken; "
                        + "the last person in is Bình (45/50 votes); this nomination has 44/50 votes."));
    }

    @Test
    void lastInOfAnotherUnitIsToldWithItsUnit() {
        Candidates other = Candidates.in(this.line).from(Candidates.TRI_TON).named("Cúc").votes(49, 50);
        List<Bilingual> told = tell(other, other.named("Dung"), this.an);
        assertThat(told.getLast().vi())
            .startsWith("Không được chọn: hết 2 suất cá nhân của tuyến “Cấp huyện”; " + "người cuối cùng được chọn là ")
            .endsWith(" (Huyện Tri Tôn, 49/50 phiếu); hồ sơ này 45/50 phiếu.");
        assertThat(told.getLast().en()).startsWith("Not chosen: all 2 seats for individuals of the line");
    }

    @Test
    void noPriorityIsToldBesideTheVotes() {
        assertThat(last(this.binh.votes(30, 50).direct(Candidates.priority(Priority.Kind.FIRST, 0)), this.an).vi())
            .endsWith("Bình (30/50 phiếu, thuộc diện ưu tiên); hồ sơ này 45/50 phiếu, không thuộc diện ưu tiên.");
    }

    @Test
    void bonusIsToldBesideTheVotes() {
        assertThat(last(this.binh.votes(44, 50).direct(Candidates.priority(Priority.Kind.BONUS, 5)), this.an).vi())
            .endsWith("Bình (44/50 phiếu cộng 5 điểm ưu tiên); hồ sơ này 45/50 phiếu.");
    }

    @Test
    void pointsAreWrittenWithADecimalComma() {
        Bilingual told = last(this.binh.merit(Merit.points(new BigDecimal("87.50"))),
                this.an.merit(Merit.points(new BigDecimal("87.25"))));
        assertThat(told.vi()).endsWith("Bình (87,5 điểm); hồ sơ này 87,25 điểm.");
        assertThat(told.en()).endsWith("Bình (87.5 points); this nomination has 87.25 points.");
    }

    @Test
    void lowerPreferenceIsTold() {
        assertThat(last(this.binh, this.an.preferred(2)).vi())
            .endsWith("hồ sơ này 45/50 phiếu, thứ 2 theo đề nghị của đơn vị.");
    }

    @Test
    void womensRuleIsTold() {
        assertThat(last(this.binh.woman(true), this.an).vi())
            .endsWith("Bình (45/50 phiếu, là nữ); hồ sơ này 45/50 phiếu, là nam.");
        assertThat(last(this.binh.subject(SubjectKind.COLLECTIVE).woman(true), this.an.subject(SubjectKind.COLLECTIVE))
            .vi())
            .endsWith("tập thể cuối cùng được chọn là Bình (45/50 phiếu, có từ 70% là nữ trở lên); "
                    + "hồ sơ này 45/50 phiếu, có dưới 70% là nữ.");
    }

    @Test
    void drawIsToldWithBothNumbers() {
        List<String> numbers = List.of(NaiveOrder.sha256(SEED + "\n0"), NaiveOrder.sha256(SEED + "\n1"));
        String lowest = numbers.stream().min(Comparator.naturalOrder()).orElseThrow();
        String highest = numbers.stream().max(Comparator.naturalOrder()).orElseThrow();
        assertThat(last(this.binh, this.binh).vi())
            .endsWith("Bình (45/50 phiếu, số bốc thăm %s…); hồ sơ này 45/50 phiếu, số bốc thăm %s…."
                .formatted(lowest.substring(0, 16), highest.substring(0, 16)));
    }

    @Test
    void heldAndIneligibleAreToldWhy() {
        Selection selection = Selection.select(List.of(), this.caps, Candidates.usual(SEED))
            .including(List.of(
                    new Outcome(this.an.ticket("b"), 0, new Reason.NotEligible(new Bilingual("quá hạn.", "too late."))),
                    new Outcome(this.an.ticket("a"), 0, new Reason.Held(new Bilingual("trùng.", "twice.")))));
        assertThat(selection.outcomes().stream().map(selection::explain)).containsExactly(
                new Bilingual("Tạm dừng xét: trùng.", "Held: twice."),
                new Bilingual("Không đủ điều kiện: quá hạn.", "Not eligible: too late."));
    }

    private Bilingual last(Candidates... candidates) {
        return tell(candidates).getLast();
    }

    /** The sentences for these candidates, by their standing. */
    private List<Bilingual> tell(Candidates... candidates) {
        List<Candidate> ticketed = IntStream.range(0, candidates.length)
            .mapToObj(i -> candidates[i].ticket(Integer.toString(i)))
            .toList();
        Selection selection = Selection.select(ticketed, this.caps, Candidates.usual(SEED));
        return selection.outcomes().stream().map(selection::explain).toList();
    }

}
