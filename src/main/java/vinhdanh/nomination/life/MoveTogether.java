package vinhdanh.nomination.life;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.people.UnitId;
import vinhdanh.shared.UseCase;

/**
 * The same gate for what is done to many nominations at once: chosen or passed over,
 * decided, revoked. Who may do it is the business of the act that they belong to; its one
 * row of the ledger and its announcement, when it is published, are as well.
 */
@UseCase
public class MoveTogether {

    private static final Set<Step> TOGETHER = EnumSet.of(Step.CHOOSE, Step.PASS_OVER, Step.RECONSIDER, Step.DECIDE,
            Step.REVOKE);

    private final Lives lives;

    private final Clock clock;

    MoveTogether(Lives lives, Clock clock) {
        this.lives = lives;
        this.clock = clock;
    }

    /**
     * One of the moves.
     *
     * @param version the version that was read
     */
    public record Moving(UUID nomination, int version, Step step, Why why) {
    }

    /**
     * Moves all of them, or none.
     * @return false when one was moved meanwhile; what was done until then must not stay
     */
    public boolean move(List<Moving> all, Actor actor, UnitId inUnit) {
        if (!all.stream().allMatch(moving -> TOGETHER.contains(moving.step()))) {
            throw new IllegalArgumentException("That is done to one nomination at a time");
        }
        return this.lives.moveTogether(all, actor, inUnit, this.clock.instant());
    }

    /** The nominations of a campaign that stand in a state, at their versions. */
    public List<Moving> from(List<UUID> nominations, Step step, Why why) {
        return this.lives.versions(nominations)
            .stream()
            .map(standing -> new Moving(standing.nomination(), standing.version(), step, why))
            .toList();
    }

}
