package vinhdanh.nomination.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as people type them: 6/4/2021, 06-04-2021, 06.04.2021 and 2021-04-06. */
public final class DayText {

    private DayText() {
    }

    /**
     * The day, if the text is one that the calendar has; two-digit years are not read.
     */
    public static Optional<LocalDate> parse(String text) {
        int[] numbers = new int[3];
        int[] digits = new int[3];
        int part = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                numbers[part] = numbers[part] * 10 + (c - '0');
                if (++digits[part] > 4) {
                    return Optional.empty();
                }
            }
            else if ((c != '/' && c != '-' && c != '.') || digits[part] == 0 || ++part > 2) {
                return Optional.empty();
            }
        }
        return (part == 2) ? day(numbers, digits) : Optional.empty();
    }

    private static Optional<LocalDate> day(int[] numbers, int[] digits) {
        boolean yearFirst = digits[0] == 4 && digits[1] <= 2 && digits[2] > 0 && digits[2] <= 2;
        boolean yearLast = digits[2] == 4 && digits[0] <= 2 && digits[1] <= 2;
        if (!yearFirst && !yearLast) {
            return Optional.empty();
        }
        try {
            return Optional.of(yearFirst ? LocalDate.of(numbers[0], numbers[1], numbers[2])
                    : LocalDate.of(numbers[2], numbers[1], numbers[0]));
        }
        catch (DateTimeException ex) {
            return Optional.empty();
        }
    }

}
