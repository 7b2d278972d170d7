package vinhdanh.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a unit put into one cell. */
sealed interface Cell {

    Cell BLANK = new Text("");

    /** Text as typed, however odd. */
    record Text(String text) implements Cell {
    }

    /** A number that the spreadsheet knows as one. */
    record Number(long value) implements Cell {
    }

    /** A date that the spreadsheet knows as one. */
    record Day(LocalDate day) implements Cell {

        private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);

        private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);

        /** The day as the number that a workbook of this epoch holds. */
        long serial(boolean from1904) {
            return ChronoUnit.DAYS.between(from1904 ? EPOCH_1904 : EPOCH_1900, this.day);
        }

    }

    /** A formula, without its {@code =}, and the number that was last computed. */
    record Formula(String formula, long cached) implements Cell {
    }

    static Cell of(String text) {
        return new Text(text);
    }

    static Cell of(long value) {
        return new Number(value);
    }

    default boolean isBlank() {
        return equals(BLANK);
    }

}
