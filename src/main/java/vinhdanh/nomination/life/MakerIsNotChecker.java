package vinhdanh.nomination.life;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.shared.Bilingual;

/** Nobody lets pass what one sent, let pass or checked oneself at a step before. */
@Component
class MakerIsNotChecker implements Bar {

    private static final Map<Step, Set<Step>> MADE_BEFORE = new EnumMap<>(
            Map.of(Step.ENDORSE, EnumSet.of(Step.SUBMIT), Step.APPRAISE, EnumSet.of(Step.SUBMIT, Step.ENDORSE),
                    Step.PROPOSE, EnumSet.of(Step.SUBMIT, Step.ENDORSE, Step.APPRAISE)));

    private final PastActs acts;

    MakerIsNotChecker(PastActs acts) {
        this.acts = acts;
    }

    @Override
    public Optional<Bilingual> find(Standing standing, Step step, Actor actor) {
        Set<Step> before = MADE_BEFORE.getOrDefault(step, Set.of());
        if (before.isEmpty() || !this.acts.hasDone(standing.nomination(), actor, before)) {
            return Optional.empty();
        }
        return Optional.of(new Bilingual(
                "Bạn đã tự trình hoặc tự thông qua hồ sơ này ở bước trước; bước này phải do người khác thực hiện.",
                "You sent this dossier or let it pass at a step before; somebody else must do this one."));
    }

}
