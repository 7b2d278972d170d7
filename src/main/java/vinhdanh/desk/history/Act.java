package vinhdanh.desk.history;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One act.
 *
 * @param key tells acts of one moment apart
 * @param act the word for it in the database
 * @param thing what was acted on
 * @param path where that is shown, without language, or null
 * @param who who acted, or null for the program
 * @param unit in which unit, or null
 * @param detail why, or more about it, or null
 */
record Act(Instant at, String key, String kind, String act, String thing, @Nullable String path, @Nullable String who,
        @Nullable String unit, @Nullable String detail) {

}
