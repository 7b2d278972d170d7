package vinhdanh.nomination.life;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One act of a nomination's history.
 *
 * @param version the version that it made
 * @param level the position of the level where it was done, or null
 * @param who the name of who did it, or null for the program
 * @param unit the name of the unit in which it was done, or null
 */
public record PastAct(int version, Step step, State to, @Nullable Integer level, @Nullable String who,
        @Nullable String unit, Instant at, Why why) {
}
