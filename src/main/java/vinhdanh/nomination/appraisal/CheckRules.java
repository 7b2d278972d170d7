package vinhdanh.nomination.appraisal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.Plan.Threshold;
import vinhdanh.law.EligibilityRule;
import vinhdanh.law.LawBook;
import vinhdanh.law.StatutoryClass;
import vinhdanh.nomination.appraisal.Check.Code;
import vinhdanh.nomination.appraisal.Check.Result;
import vinhdanh.shared.Bilingual;

/**
 * What an appraisal checks, each with what asks for it: the plan of the campaign, or the
 * law of the day on which the dossier came.
 */
final class CheckRules {

    private final Dossier dossier;

    private final Around around;

    private final @Nullable Plan plan;

    private final LawBook law;

    private final int alike;

    /**
     * @param plan the plan of the campaign, or null where it isn't kept
     * @param alike with how many others it may be confused, unanswered
     */
    CheckRules(Dossier dossier, Around around, @Nullable Plan plan, LawBook law, int alike) {
        this.dossier = dossier;
        this.around = around;
        this.plan = plan;
        this.law = law;
        this.alike = alike;
    }

    List<Check> list() {
        List<Check> checks = new ArrayList<>(
                List.of(line(), new DossierRule(this.dossier, this.around.report(), this.law).check(), votes()));
        if (this.dossier.isIndividual()) {
            checks.add(statutoryClass());
        }
        checks.add(notCommended());
        checks.add(new Check(Code.NO_DISCIPLINE, Result.OPEN, new Bilingual(
                "Không trong thời gian xem xét kỷ luật, không bị điều tra, thanh tra, kiểm tra có dấu hiệu vi phạm, không có khiếu nại, tố cáo đang được xác minh",
                "Not under discipline, investigation or inspection with signs of violation; no complaint or denunciation being verified"),
                article("hold-while"), null, 0, true));
        checks.add(duplicates());
        if (this.around.asked() > 0) {
            checks.add(opinions());
        }
        return checks;
    }

    private Check line() {
        Integer seats = this.around.split() ? this.around.unitSeats() : this.around.lineSeats();
        int may = seats == null ? 0 : (this.plan == null ? seats : this.plan.proposals().proposable(seats));
        boolean fits = seats != null && seats > 0 && this.around.listed() <= may;
        Bilingual text = fits
                ? new Bilingual(
                        "Đúng tuyến; đơn vị đề nghị %d, được đề nghị tối đa %d cho %d chỉ tiêu"
                            .formatted(this.around.listed(), may, seats),
                        "Right line; the unit proposes %d of at most %d for %d seats".formatted(this.around.listed(),
                                may, seats))
                : new Bilingual(
                        "Không đúng tuyến hoặc vượt số được đề nghị: đơn vị đề nghị %d, tối đa %d"
                            .formatted(this.around.listed(), may),
                        "Wrong line, or more than may be proposed: %d, at most %d".formatted(this.around.listed(),
                                may));
        return Check.computed(Code.LINE, fits ? Result.PASSED : Result.FAILED, text, planName());
    }

    private Check votes() {
        Threshold threshold = this.plan == null ? null : this.plan.proposals().threshold();
        Integer votes = this.dossier.votesFor();
        Integer members = this.dossier.members();
        Integer present = this.dossier.present();
        if (threshold == null || votes == null || members == null || present == null) {
            boolean needed = threshold == null || threshold.percent() > 0;
            return new Check(Code.VOTES, needed ? Result.OPEN : Result.PASSED,
                    new Bilingual("Kết quả bình xét của đơn vị chưa ghi đủ số phiếu",
                            "The unit's vote is not stated in full"),
                    planName(), null, 0, needed);
        }
        int of = threshold.of() == Threshold.Denominator.TOTAL ? members : present;
        boolean met = threshold.met(votes, members, present);
        return Check.computed(Code.VOTES, met ? Result.PASSED : Result.FAILED,
                new Bilingual(
                        "Bình xét: %d/%d phiếu đồng ý, cần ít nhất %d%%".formatted(votes, of, threshold.percent()),
                        "Peer review: %d of %d votes, at least %d %% needed".formatted(votes, of, threshold.percent())),
                planName());
    }

    private Check statutoryClass() {
        Optional<StatutoryClass> known = Optional.ofNullable(this.dossier.statutoryClass())
            .flatMap(code -> this.law.statutoryClasses().stream().filter(each -> each.code().equals(code)).findFirst());
        return known
            .map(found -> Check.computed(Code.STATUTORY_CLASS, Result.PASSED,
                    new Bilingual("Nhóm đối tượng: " + found.name().vi(), "Statutory class: " + found.name().en()),
                    found.source().reference()))
            .orElseGet(() -> Check.computed(Code.STATUTORY_CLASS, Result.FAILED,
                    new Bilingual("Chưa ghi nhóm đối tượng theo thống kê", "The statutory class is missing"), ""));
    }

    private Check notCommended() {
        String decision = this.around.commended();
        return decision == null
                ? Check.computed(Code.NOT_COMMENDED, Result.PASSED,
                        new Bilingual("Chưa được khen thưởng về thành tích này",
                                "Not commended for this achievement yet"),
                        article("one-award-per-achievement"))
                : Check.computed(Code.NOT_COMMENDED, Result.FAILED,
                        new Bilingual("Đã được khen thưởng về thành tích này theo Quyết định số " + decision,
                                "Commended for this achievement by decision " + decision),
                        article("one-award-per-achievement"));
    }

    private Check duplicates() {
        String twin = this.around.twin();
        if (twin != null) {
            return Check
                .computed(Code.DUPLICATES, Result.FAILED,
                        new Bilingual("Trùng đối tượng: " + twin + " cũng đang đề nghị",
                                "The same subject is proposed by " + twin + " too"),
                        article("one-award-per-achievement"));
        }
        return this.alike == 0
                ? Check.computed(Code.DUPLICATES, Result.PASSED,
                        new Bilingual("Không trùng đối tượng với hồ sơ khác", "No other dossier of the same subject"),
                        article("one-award-per-achievement"))
                : Check.computed(Code.DUPLICATES, Result.OPEN,
                        new Bilingual("Có thể trùng đối tượng: " + this.alike + " trường hợp cần đối chiếu",
                                "May be the same as others: " + this.alike + " to compare"),
                        article("one-award-per-achievement"));
    }

    private Check opinions() {
        int waiting = this.around.waiting();
        if (waiting > 0) {
            return Check.computed(Code.OPINIONS, Result.OPEN, new Bilingual(
                    "Đang chờ ý kiến của " + waiting + " cơ quan", "Waiting for " + waiting + " opinions"), "");
        }
        return Check.computed(Code.OPINIONS, this.around.against() > 0 ? Result.FAILED : Result.PASSED,
                this.around.against() > 0
                        ? new Bilingual("Có cơ quan được hỏi ý kiến không thống nhất",
                                "A body that was asked disagrees")
                        : new Bilingual("Các cơ quan được hỏi ý kiến đã trả lời", "The bodies asked have answered"),
                "");
    }

    private String planName() {
        return "Kế hoạch " + this.dossier.campaignNumber();
    }

    private String article(String rule) {
        return this.law.eligibilityRule(rule, day(this.dossier), this.dossier.place())
            .map(EligibilityRule::article)
            .orElse("");
    }

    /** The day whose law holds: that on which the dossier came. */
    static LocalDate day(Dossier dossier) {
        LocalDate received = dossier.received() == null ? dossier.letterDay() : dossier.received();
        return Objects.requireNonNullElse(received == null ? dossier.arrived() : received, LocalDate.MAX);
    }

}
