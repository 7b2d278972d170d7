package vinhdanh.desk.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.nomination.draft.Draft;
import vinhdanh.nomination.life.Lives;
import vinhdanh.nomination.life.PastAct;
import vinhdanh.nomination.life.PastActs;
import vinhdanh.nomination.life.Standing;
import vinhdanh.nomination.life.State;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.Moment;
import vinhdanh.page.Parts.Step;
import vinhdanh.shared.Language;

/** What a unit is shown of a nomination that came back. */
@Component
class ReturnedPages {

    private final Lives lives;

    private final PastActs acts;

    ReturnedPages(Lives lives, PastActs acts) {
        this.lives = lives;
        this.acts = acts;
    }

    /** Whether a row went up and isn't back. */
    boolean isGone(Draft draft) {
        UUID nomination = draft.nomination();
        return nomination != null && this.lives.find(nomination).orElseThrow().state() != State.RETURNED;
    }

    /** What is to be corrected; null for a row that never went up. */
    UnitView.@Nullable Back back(Draft draft, Actor actor, Language language) {
        UUID nomination = draft.nomination();
        if (nomination == null) {
            return null;
        }
        Standing standing = this.lives.find(nomination).orElseThrow();
        List<PastAct> events = this.acts.history(nomination, false);
        PastAct last = events.getLast();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(t(language, "unit.back.who"), whoDid(last)));
        facts.add(Fact.of(t(language, "unit.back.when"), Formats.day(last.at())));
        if (standing.due() != null) {
            facts.add(Fact.of(t(language, "unit.back.due"), Formats.day(standing.due())));
        }
        return new UnitView.Back(last.why().reason(), facts, standing.version(), actor.holdsIn(draft.unit(), Role.HEAD),
                history(events, language));
    }

    List<Step> history(UUID nomination, Language language) {
        return history(this.acts.history(nomination, false), language);
    }

    private static List<Step> history(List<PastAct> events, Language language) {
        return events.stream()
            .map(event -> new Step(event.step().title().in(language),
                    whoDid(event) + (event.why().reason().isEmpty() ? "" : ": " + event.why().reason()),
                    Formats.day(event.at()) + " " + Formats.time(event.at()), Moment.DONE,
                    event.to().title().in(language)))
            .toList();
    }

    private static String whoDid(PastAct event) {
        String who = event.who() == null ? "" : event.who();
        return event.unit() == null ? who : who + " · " + event.unit();
    }

    private static String t(Language language, String key) {
        return UnitPages.t(language, key);
    }

}
