package vinhdanh.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import vinhdanh.shared.Text;

/** Money, numbers and days as a Vietnamese office writes them. */
public final class VietnameseFormat {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final String[] ROMAN = { "M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I" };

    private static final int[] ROMAN_VALUES = { 1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1 };

    private VietnameseFormat() {
    }

    /** Thousands apart by dots: 1.490.000. */
    public static String number(long number) {
        String digits = Long.toString(number);
        StringBuilder text = new StringBuilder(digits);
        int first = digits.startsWith("-") ? 1 : 0;
        for (int i = digits.length() - 3; i > first; i -= 3) {
            text.insert(i, '.');
        }
        return text.toString();
    }

    /** 1.490.000 đồng. */
    public static String money(long dong) {
        return number(dong) + " đồng";
    }

    /** Ba trăm hai mươi triệu ba trăm năm mươi nghìn đồng. */
    public static String moneyInWords(long dong) {
        String words = VietnameseNumber.words(dong);
        return Text.upper(words.substring(0, 1)) + words.substring(1) + " đồng";
    }

    /** 06/04/2021. */
    public static String date(LocalDate day) {
        return SHORT.format(day);
    }

    /**
     * The day as documents write it, "ngày 06 tháng 4 năm 2021": days below 10 and the
     * months 1 and 2 get a zero before them, so that nobody can make 12 of 2 (decree
     * 30/2020, annex I).
     */
    public static String longDate(LocalDate day) {
        int month = day.getMonthValue();
        return "ngày " + twoDigits(day.getDayOfMonth()) + " tháng " + (month <= 2 ? twoDigits(month) : month) + " năm "
                + day.getYear();
    }

    /** A number of a document or an office: below 10 with a zero before it. */
    public static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /**
     * A Roman numeral, for the numbers of annexes and parts.
     * @param number from 1 to 3999
     */
    public static String roman(int number) {
        if (number < 1 || number > 3999) {
            throw new IllegalArgumentException("No Roman numeral for " + number);
        }
        StringBuilder text = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                text.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return text.toString();
    }

}
