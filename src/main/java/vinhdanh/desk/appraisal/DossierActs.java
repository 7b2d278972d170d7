package vinhdanh.desk.appraisal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.nomination.life.Bars;
import vinhdanh.nomination.life.Possible;
import vinhdanh.nomination.life.Standing;
import vinhdanh.nomination.life.Step;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/** What can be done on the page of a dossier, here and now, and what is in its way. */
@Component
class DossierActs {

    /** Those that stand as a button of their own, the others behind one. */
    private static final Set<Step> FORWARD = EnumSet.of(Step.ENDORSE, Step.APPRAISE, Step.PROPOSE);

    private final Bars bars;

    DossierActs(Bars bars) {
        this.bars = bars;
    }

    /** What is offered and why something else isn't. */
    record Offered(List<DossierView.Act> acts, List<String> barred) {
    }

    /**
     * @param tried the step that was refused just now, or null
     * @param typed what was typed for it
     */
    Offered offer(Possible possible, Standing standing, Actor actor, @Nullable Step tried, Typed typed,
            Language language) {
        List<DossierView.Act> acts = new ArrayList<>();
        List<String> barred = new ArrayList<>();
        for (Step step : possible.steps()) {
            // What its unit sends again is checked anew with its whole list.
            if (step == Step.SUBMIT) {
                continue;
            }
            Optional<Bilingual> bar = this.bars.find(standing, step, actor);
            if (bar.isEmpty()) {
                acts.add(act(step, step == tried, step == tried ? typed : Typed.NOTHING, language));
            }
            else {
                barred.add(Marks.word(language, "dossier.barred", step.title().in(language), bar.get().in(language)));
            }
        }
        return new Offered(acts, barred);
    }

    private static DossierView.Act act(Step step, boolean tried, Typed typed, Language language) {
        String until = step == Step.HOLD ? Marks.word(language, "dossier.until.hold")
                : step == Step.RETURN ? Marks.word(language, "dossier.until.return") : null;
        String reason = step == Step.RETURN ? "dossier.reason.return" : "dossier.reason";
        return new DossierView.Act(step.code(), step.title().in(language), FORWARD.contains(step), step.needsReason(),
                step.needsBasis(), until, Marks.word(language, reason), typed.text("reason"), typed.line("basis"),
                typed.line("until"), tried);
    }

}
