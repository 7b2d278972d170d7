package vinhdanh.desk.history;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Table;

/**
 * A page of the history.
 *
 * @param day what the field of the day holds, or empty
 * @param next the address of the page with older acts, or null
 */
public record HistoryView(List<Choice> kinds, String thing, String who, String day, boolean filtered,
        @Nullable Table acts, @Nullable Empty empty, @Nullable String next) {

    /** A kind that can be chosen. */
    public record Choice(String value, String label, boolean chosen) {
    }

}
