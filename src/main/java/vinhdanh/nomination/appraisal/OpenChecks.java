package vinhdanh.nomination.appraisal;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.nomination.life.Bar;
import vinhdanh.nomination.life.Standing;
import vinhdanh.nomination.life.Step;
import vinhdanh.shared.Bilingual;

/**
 * An appraisal is concluded when every check has its answer, and proposed is what passed
 * them all.
 */
@Component
class OpenChecks implements Bar {

    private final CheckLists checks;

    OpenChecks(CheckLists checks) {
        this.checks = checks;
    }

    @Override
    public Optional<Bilingual> find(Standing standing, Step step, Actor actor) {
        if (step != Step.APPRAISE && step != Step.PROPOSE) {
            return Optional.empty();
        }
        List<Check> all = this.checks.list(standing.nomination());
        long open = all.stream().filter(check -> check.result() == Check.Result.OPEN).count();
        long failed = all.stream().filter(check -> check.result() == Check.Result.FAILED).count();
        if (open > 0) {
            return Optional.of(new Bilingual("Còn " + open + " mục kiểm tra chưa có kết quả.",
                    open == 1 ? "One check is still open." : open + " checks are still open."));
        }
        return step == Step.PROPOSE && failed > 0 ? Optional.of(new Bilingual("Có " + failed
                + " mục kiểm tra không đạt. Hãy trả lại để bổ sung, tạm dừng xét hoặc kết luận không đủ điều kiện.",
                failed + " checks failed. Return the dossier, put it on hold or refuse it.")) : Optional.empty();
    }

}
