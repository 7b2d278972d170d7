package vinhdanh.page;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * What the parts of a page show: one record for each fragment in
 * {@code src/main/jte/parts}. They are all drawn together at {@code /parts} in the demo.
 */
public final class Parts {

    private Parts() {
    }

    /** What a mark means; never told by its colour alone. */
    public enum Tone {

        PLAIN, GOOD, OPEN, BAD, GOLD;

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    /** Where something stands in the course of time. */
    public enum Moment {

        DONE, NOW, COMING;

        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    /** A few words that say in what state something is. */
    public record Chip(Tone tone, String text) {
    }

    /** A link that reads as what it does. */
    public record Action(String label, String url) {
    }

    /**
     * Seats as cells, taken and free.
     *
     * @param figure taken and all, as it stands beside the bar
     * @param sentence the same for those who don't see the bar
     * @param chip why the bar is gold, where it is
     */
    public record SeatBar(String label, int taken, int seats, String figure, String sentence, @Nullable Chip chip) {

        /** Cells can be told apart up to so many; above, the bar shows the share. */
        public boolean countable() {
            return this.seats <= 120;
        }

        public @Nullable String gold() {
            return this.chip == null ? null : "gold";
        }

    }

    /**
     * A stop on a timeline.
     *
     * @param when its day or days
     * @param moment where it stands
     * @param word the same in words
     * @param note what else is to be known, such as the time left
     */
    public record Stop(String title, String when, Moment moment, String word, @Nullable String note) {
    }

    /** A step of a process: who does it and when. */
    public record Step(String title, String who, String when, Moment moment, String word) {
    }

    /** Something checked, with its result in words and the article that asks for it. */
    public record Check(Tone tone, String word, String text, String article) {

        public String mark() {
            return switch (this.tone) {
                case GOOD -> "✓";
                case BAD -> "✕";
                default -> "?";
            };
        }

    }

    /** A name and its value; a value may lead on to a page. */
    public record Fact(String label, String value, @Nullable String url, @Nullable Chip chip) {

        public static Fact of(String label, String value) {
            return new Fact(label, value, null, null);
        }

    }

    /** Something to be known before reading on, with at most one thing to do. */
    public record Notice(Tone tone, String title, String text, @Nullable Action action) {
    }

    /** What is wrong with a field; the link leads to it. */
    public record FieldError(String field, String message) {
    }

    /** A column of a table. */
    public record Column(String label, boolean figures, @Nullable String sortUrl, @Nullable String sorted) {

        public static Column text(String label) {
            return new Column(label, false, null, null);
        }

        public static Column figures(String label) {
            return new Column(label, true, null, null);
        }

        public @Nullable String css() {
            return this.figures ? "figures" : null;
        }

    }

    /** A cell of a table: text that may lead on, and a mark. */
    public record Cell(String text, @Nullable String small, @Nullable String url, @Nullable Chip chip) {

        public static Cell of(String text) {
            return new Cell(text, null, null, null);
        }

    }

    /** A table; on a phone each row becomes a card. The first cell of a row heads it. */
    public record Table(String caption, List<Column> columns, List<List<Cell>> rows, List<String> sums) {
    }

    /** A person: title, name, post and unit. */
    public record Person(@Nullable String title, String name, String post, String unit) {
    }

    /** Two dossiers side by side. */
    public record Comparison(String caption, String left, String right, List<Pair> pairs) {
    }

    /** One thing in both dossiers; the mark is empty where they agree. */
    public record Pair(String label, String left, String right, @Nullable String mark) {
    }

    /** Nothing here yet, and what to do next. */
    public record Empty(String title, String text, @Nullable Action action) {
    }

    /** Long work: how much is done, of how much, and the time left. */
    public record Progress(String label, int done, int total, String words) {
    }

}
