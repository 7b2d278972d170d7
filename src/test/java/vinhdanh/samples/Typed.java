package vinhdanh.samples;

import java.text.Normalizer;
import java.time.LocalDate;

/** How people type things. */
final class Typed {

    private Typed() {
    }

    /** A day as text, such as {@code 05/03/1981}. */
    static String day(LocalDate day, String between) {
        return two(day.getDayOfMonth()) + between + two(day.getMonthValue()) + between + day.getYear();
    }

    /** A day as text without leading zeros, such as {@code 5/3/1981}. */
    static String shortDay(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear();
    }

    /** A whole number with points between thousands, such as {@code 1.250}. */
    static String thousands(int number) {
        return (number < 1000) ? "" + number
                : thousands(number / 1000) + "." + ("" + (1000 + number % 1000)).substring(1);
    }

    /** The text as someone without a Vietnamese keyboard types it. */
    static String withoutDiacritics(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .replace('đ', 'd')
            .replace('Đ', 'D');
    }

    static String two(int number) {
        return (number < 10) ? "0" + number : "" + number;
    }

}
