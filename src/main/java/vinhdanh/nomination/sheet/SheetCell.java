package vinhdanh.nomination.sheet;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What stands in one cell.
 *
 * @param kind what it is
 * @param text its text as it stands; a number in plain digits, a date as
 * {@code dd/MM/yyyy}, empty for an empty cell
 * @param date the day, for a date cell only
 */
public record SheetCell(Kind kind, String text, @Nullable LocalDate date) {

    /** The one empty cell. */
    public static final SheetCell EMPTY = new SheetCell(Kind.EMPTY, "", null);

    /** What a cell can hold. A formula is never evaluated, nor its stored value used. */
    public enum Kind {

        EMPTY, TEXT, NUMBER, DATE, BOOLEAN, FORMULA, ERROR

    }

    static SheetCell text(String text) {
        return text.isBlank() ? EMPTY : new SheetCell(Kind.TEXT, text, null);
    }

    static SheetCell date(LocalDate day) {
        return new SheetCell(Kind.DATE,
                "%02d/%02d/%04d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear()), day);
    }

    public boolean isEmpty() {
        return this.kind == Kind.EMPTY;
    }

}
