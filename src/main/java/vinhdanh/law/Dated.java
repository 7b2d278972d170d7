package vinhdanh.law;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One value of the law with the place and the days that it holds for.
 *
 * @param key what it is the value of
 * @param place where it holds, see {@link Places}
 * @param shelf 0 for what the program brings, 1 for what an office put before it
 * @param from its first day
 * @param to its last day, or null while nobody knows of one
 * @param value the value
 */
record Dated<V>(String key, String place, int shelf, LocalDate from, @Nullable LocalDate to, V value) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(this.from) && (this.to == null || !day.isAfter(this.to));
    }

    boolean overlaps(Dated<?> other) {
        return this.shelf == other.shelf && this.place.equals(other.place) && !endsBefore(other)
                && !other.endsBefore(this);
    }

    private boolean endsBefore(Dated<?> other) {
        return this.to != null && this.to.isBefore(other.from);
    }

}
