package vinhdanh.page;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** Dates, numbers and money as they stand on the pages. */
public final class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT)
        .withZone(Vietnam.ZONE);

    private Formats() {
    }

    /** A day as dd/MM/yyyy, in both languages. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** The day in Vietnam of an instant, as dd/MM/yyyy. */
    public static String day(Instant instant) {
        return day(LocalDate.ofInstant(instant, Vietnam.ZONE));
    }

    /** The time of day in Vietnam of an instant, as HH:mm. */
    public static String time(Instant instant) {
        return TIME.format(instant);
    }

    /** A single day, or its first and last day. */
    public static String period(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " – " + day(last);
    }

    /** A whole number with its thousands apart: 1.490.000, in English 1,490,000. */
    public static String number(long number, Language language) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language == Language.VI ? '.' : ',');
        return new DecimalFormat("#,##0", symbols).format(number);
    }

    /** Money as 1.490.000 đồng. The space doesn't break. */
    public static String money(long dong, Language language) {
        return number(dong, language) + "\u00a0đồng";
    }

    /** The size of a file, rounded to what a person wants to know. */
    public static String size(long bytes, Language language) {
        if (bytes < 1_000_000) {
            return Math.max(1, Math.round(bytes / 1000.0)) + " kB";
        }
        boolean giga = bytes >= 1_000_000_000;
        String text = String.format(Locale.ROOT, "%.1f", bytes / (giga ? 1_000_000_000.0 : 1_000_000.0));
        return (language == Language.VI ? text.replace('.', ',') : text) + (giga ? " GB" : " MB");
    }

}
