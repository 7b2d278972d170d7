package vinhdanh.nomination.life;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.access.Actor;
import vinhdanh.campaign.Level;
import vinhdanh.campaign.Route;
import vinhdanh.campaign.Routes;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.ledger.Receipt;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vietnam;

/**
 * The one gate through which a nomination moves: the state, its row of history, its row
 * of the ledger and the announcement are written together, or nothing is.
 */
@UseCase
public class MoveNomination {

    private final Lives lives;

    private final PastActs acts;

    private final Routes routes;

    private final Ledger ledger;

    private final Bars bars;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    MoveNomination(Lives lives, PastActs acts, Routes routes, Bars bars, Ledger ledger, Clock clock,
            ApplicationEventPublisher events) {
        this.lives = lives;
        this.acts = acts;
        this.routes = routes;
        this.bars = bars;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /** What became of a move. */
    public sealed interface Outcome {

        /**
         * @param version the version that the move made
         */
        record Moved(State state, int version) implements Outcome {
        }

        /** Somebody moved it meanwhile; it stands there now. */
        record TooLate(State state) implements Outcome {
        }

        record Refused(Bilingual reason) implements Outcome {
        }

        /** No such nomination, or none that this person may see. */
        record Unknown() implements Outcome {
        }

    }

    /**
     * Moves a nomination.
     * @param version the version that the person saw
     */
    public Outcome move(UUID nomination, int version, Step step, Actor actor, Why why) {
        Standing standing = this.lives.lock(nomination).orElse(null);
        if (standing == null) {
            return new Outcome.Unknown();
        }
        if (standing.version() != version) {
            return new Outcome.TooLate(standing.state());
        }
        Route route = this.routes.of(standing.campaign());
        if (!Possible.of(actor, route, standing).steps().contains(step)) {
            return new Outcome.Refused(new Bilingual(
                    "Bạn không thể thực hiện “%s” với đề nghị đang ở trạng thái “%s”.".formatted(step.title().vi(),
                            standing.state().title().vi()),
                    "You can't do “%s” with a nomination that is “%s”.".formatted(step.title().en(),
                            standing.state().title().en())));
        }
        return missing(step, why).or(() -> this.bars.find(standing, step, actor))
            .<Outcome>map(Outcome.Refused::new)
            .orElseGet(() -> go(standing, route, step, actor, why));
    }

    private static Optional<Bilingual> missing(Step step, Why why) {
        if (step.needsReason() && why.reason().isBlank()) {
            return Optional.of(new Bilingual("Hãy ghi rõ lý do: “%s” cần nêu lý do.".formatted(step.title().vi()),
                    "Say why: “%s” needs a reason.".formatted(step.title().en())));
        }
        if (step.needsBasis() && why.basis().isBlank()) {
            return Optional.of(new Bilingual("Hãy ghi văn bản hoặc điều luật làm căn cứ.",
                    "Name the document or the article that it rests on."));
        }
        return Optional.empty();
    }

    private Outcome go(Standing from, Route route, Step step, Actor actor, Why why) {
        Instant at = this.clock.instant();
        LocalDate today = LocalDate.ofInstant(at, Vietnam.ZONE);
        State to = from.state().after(step).orElseThrow();
        Place place = placeAfter(from, route, step);
        LocalDate due = to.isOpenToItsUnit() ? why.until() : Way.due(place.level(), today);
        if (!this.lives.move(from, to, place.position(), place.unit(), today, due)) {
            return new Outcome.TooLate(this.lives.find(from.nomination()).orElseThrow().state());
        }
        if (step == Step.HOLD || from.state() == State.HELD) {
            this.lives.setHold(from.nomination(), step == Step.HOLD ? why.reason() : null);
        }
        Receipt receipt = record(from, step, to, why);
        this.acts.note(from, step, to, actor, unitOf(actor, from), at, why, receipt);
        this.events.publishEvent(
                new NominationMoved(from.nomination(), from.campaign(), from.unit(), step, to, place.unit(), why));
        return new Outcome.Moved(to, from.version() + 1);
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
            case UNPROPOSE -> Way.at(this.lives, from.unit(), route.first(Level.Kind.APPRAISE).orElseThrow());
            // Held at the council as well, it is the standing body that clears or refuses
            // it.
            case HOLD, CLEAR -> Way.at(this.lives, from.unit(), route.first(Level.Kind.APPRAISE).orElse(route.at(now)));
            case REFUSE, WITHDRAW -> new Place(route.at(now), null);
            default -> new Place(route.at(now), from.actingUnit());
        };
    }

    private static @Nullable UnitId unitOf(Actor actor, Standing standing) {
        UnitId acting = Objects.requireNonNullElse(standing.actingUnit(), standing.unit());
        return actor.holdsIn(acting, vinhdanh.access.Role.values()) ? acting
                : actor.posts().stream().map(post -> post.unit()).filter(Objects::nonNull).findFirst().orElse(null);
    }

    /** A level and whose turn it is there. */
    record Place(@Nullable Level level, @Nullable UnitId unit) {

        @Nullable Integer position() {
            return this.level == null ? null : this.level.position();
        }

    }

}
