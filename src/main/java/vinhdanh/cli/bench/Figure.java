package vinhdanh.cli.bench;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One figure that was measured.
 *
 * @param name what was measured, such as {@code import}
 * @param size how many of what
 * @param unit in which both values are: {@code s}, {@code B}, {@code MB}
 * @param ours what our code took
 * @param peer what the peer took in the same run; null where only a limit is set
 * @param limit the most that {@link #compared} may be; null where there is none
 * @param details what else is worth knowing, such as how many a second
 */
record Figure(String name, long size, String unit, double ours, @Nullable Double peer, @Nullable Double limit,
        Map<String, Object> details) {

    /** Against a peer. */
    static Figure ratio(String name, long size, Rounds.Times times, double limit, Map<String, Object> details) {
        return new Figure(name, size, "s", times.ours(), times.peer(), limit, details);
    }

    /** Against a limit alone. */
    static Figure value(String name, long size, String unit, double value, double limit, Map<String, Object> details) {
        return new Figure(name, size, unit, value, null, limit, details);
    }

    /** How many times the peer's; null without a peer. */
    @Nullable Double ratio() {
        return (this.peer != null) ? this.ours / this.peer : null;
    }

    /** What the limit is held against: the ratio, or the value where there is no peer. */
    double compared() {
        Double ratio = ratio();
        return (ratio != null) ? ratio : this.ours;
    }

    boolean within() {
        return this.limit == null || compared() <= this.limit;
    }

}
