package vinhdanh.desk.appraisal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts.Action;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.FieldError;

/** What the queue and its acts on many show. */
public final class QueueView {

    private QueueView() {
    }

    /**
     * The queue.
     *
     * @param all whether everything is shown, not only what waits
     * @param other the address of the other of these two, or null where there is one
     * @param totals how many, and how many of them are overdue
     * @param steps what can be done to many of them at once
     * @param workbook the address of all of them as a workbook, or null
     */
    public record Queue(boolean all, @Nullable String other, String q, List<Filter> filters, boolean filtered,
            String clear, List<Total> totals, List<Row> rows, List<Step> steps, @Nullable String workbook,
            @Nullable String next, @Nullable Empty empty) {
    }

    /** A choice of the search. */
    public record Filter(String name, String label, String all, List<Choice> choices) {
    }

    public record Choice(String value, String label, boolean chosen) {
    }

    public record Total(String label, String figure) {
    }

    /** A step for those that are picked. */
    public record Step(String code, String label) {
    }

    /**
     * A nomination.
     *
     * @param pick its id with the version that is seen
     */
    public record Row(String url, String pick, String name, @Nullable String about, String unit, String line,
            String day, @Nullable Chip due, Chip state, Chip sight) {
    }

    /**
     * Those that were picked, before they are moved.
     *
     * @param ready those that can be moved now
     * @param not those that can't, each with the reason
     */
    public record Confirm(String step, String title, String count, String batch, List<Picked> ready, List<Picked> not,
            String back, List<FieldError> faults) {
    }

    /** One that was picked. */
    public record Picked(String pick, String url, String name, String about, String version, @Nullable String reason) {
    }

    /**
     * What became of them.
     *
     * @param undo whether it can still be undone
     */
    public record Outcome(String path, String title, String when, Chip chip, List<Picked> moved, List<Picked> not,
            boolean undo, Action back, List<FieldError> faults) {
    }

}
