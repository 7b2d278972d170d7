package vinhdanh.nomination.life;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.Level;
import vinhdanh.campaign.Route;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.ledger.Receipt;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Digest;
import vinhdanh.shared.Vietnam;

/**
 * A move as it is written: the state, its row of history, its row of the ledger and the
 * announcement together, or nothing.
 */
@Component
class WriteMove {

    private final Lives lives;

    private final PastActs acts;

    private final Ledger ledger;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    WriteMove(Lives lives, PastActs acts, Ledger ledger, Clock clock, ApplicationEventPublisher events) {
        this.lives = lives;
        this.acts = acts;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param actor null for the program itself, which does what the plan says
     * @return false when somebody moved it meanwhile
     */
    boolean write(Standing from, Route route, Step step, @Nullable Actor actor, Why why) {
        Instant at = this.clock.instant();
        LocalDate today = LocalDate.ofInstant(at, Vietnam.ZONE);
        State to = from.state().after(step).orElseThrow();
        Place place = placeAfter(from, route, step);
        LocalDate due = dueAfter(to, place, why, today);
        if (!this.lives.move(from, to, place.position(), place.unit(), today, due)) {
            return false;
        }
        if (step == Step.HOLD || from.state() == State.HELD) {
            this.lives.setHold(from.nomination(), step == Step.HOLD ? why.reason() : null);
        }
        Receipt receipt = record(from, step, to, why);
        this.acts.note(from, step, to, actor, actor == null ? null : unitOf(actor, from), at, why, receipt);
        this.events.publishEvent(
                new NominationMoved(from.nomination(), from.campaign(), from.unit(), step, to, place.unit(), why));
        return true;
    }

    /** What the ledger keeps is a hash of these words; the words stay in the history. */
    private @Nullable Receipt record(Standing from, Step step, State to, Why why) {
        Act act = step.act();
        if (act == null) {
            return null;
        }
        String words = String.join("\n", from.nomination().toString(), String.valueOf(from.version() + 1), step.code(),
                to.code(), why.reason(), why.basis());
        return this.ledger.record(act, from.nomination(), Digest.sha256(words.getBytes(StandardCharsets.UTF_8)));
    }

    /** Where it is after a step; up one level, back to its unit, or where it was. */
    private Place placeAfter(Standing from, Route route, Step step) {
        Integer now = from.level();
        if (now == null) {
            return new Place(null, from.actingUnit());
        }
        return switch (step) {
            case SUBMIT, ENDORSE, PROPOSE, SKIP -> Way.above(this.lives, from.unit(), route, route.at(now));
            case RETURN -> new Place(Way.start(this.lives, from.unit(), route), from.unit());
            case UNENDORSE -> Way.endorsing(this.lives, from, route);
            // What was on the list waits where it is cleared, taken up again or refused.
            case UNPROPOSE, HOLD, CLEAR ->
                Way.at(this.lives, from.unit(), route.first(Level.Kind.APPRAISE).orElse(route.at(now)));
            case REFUSE, WITHDRAW -> new Place(route.at(now), null);
            default -> new Place(route.at(now), from.actingUnit());
        };
    }

    /**
     * What its unit corrects is due when it was told; what is held on the day when it
     * should be clear, if that is known.
     */
    private static @Nullable LocalDate dueAfter(State to, Place place, Why why, LocalDate today) {
        if (to.isOpenToItsUnit() || (to == State.HELD && why.until() != null)) {
            return why.until();
        }
        return Way.due(place.level(), today);
    }

    private static @Nullable UnitId unitOf(Actor actor, Standing standing) {
        UnitId acting = Objects.requireNonNullElse(standing.actingUnit(), standing.unit());
        return actor.holdsIn(acting, Role.values()) ? acting
                : actor.posts().stream().map(post -> post.unit()).filter(Objects::nonNull).findFirst().orElse(null);
    }

}
