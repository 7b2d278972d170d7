package vinhdanh.nomination.life;

import java.util.Optional;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.campaign.Route;
import vinhdanh.campaign.Routes;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.UseCase;

/**
 * The one gate through which people move a nomination: here stands who may do what, and
 * what is in the way.
 */
@UseCase
public class MoveNomination {

    private final Lives lives;

    private final Routes routes;

    private final Bars bars;

    private final WriteMove write;

    MoveNomination(Lives lives, Routes routes, Bars bars, WriteMove write) {
        this.lives = lives;
        this.routes = routes;
        this.bars = bars;
        this.write = write;
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

    private Outcome go(Standing standing, Route route, Step step, Actor actor, Why why) {
        return this.write.write(standing, route, step, actor, why)
                ? new Outcome.Moved(standing.state().after(step).orElseThrow(), standing.version() + 1)
                : new Outcome.TooLate(this.lives.find(standing.nomination()).orElseThrow().state());
    }

}
