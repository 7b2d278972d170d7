package vinhdanh.desk;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * One kind of thing that waits for a person.
 *
 * @param position its place on the first page
 * @param word the key of its name
 * @param path where it is worked on, without language
 * @param count how many wait; none above {@link #MOST} is counted
 * @param late how many of them are past their due day
 * @param next the first of them by their due day
 */
public record Waiting(int position, String word, String path, int count, int late, List<Item> next) {

    /** So many are counted, so that a first page is quick whatever waits. */
    public static final int MOST = 1000;

    /** So many are shown. */
    public static final int SHOWN = 4;

    public Waiting {
        next = List.copyOf(next);
    }

    /**
     * One thing.
     *
     * @param text what it is
     * @param small more about it, or null
     * @param path where it is worked on, without language
     * @param due until when, or null
     */
    public record Item(String text, @Nullable String small, String path, @Nullable LocalDate due) {
    }

}
