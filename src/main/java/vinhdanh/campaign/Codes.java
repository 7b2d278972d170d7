package vinhdanh.campaign;

import java.util.regex.Pattern;

import vinhdanh.shared.DocumentNumber;
import vinhdanh.shared.YamlNode;

/** Codes and numbers as they must be written in a plan. */
final class Codes {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Pattern LINE = Pattern.compile("[A-Z0-9]{1,8}");

    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("\\d{1,6}/\\p{L}[\\p{L}0-9.&]*(-[\\p{L}0-9.&]+)*");

    private static final int MOST_SEATS = 100_000;

    private Codes() {
    }

    /** Lower-case words with hyphens, such as {@code an-giang-2021}. */
    static String slug(YamlNode parent, String key) {
        return matching(parent, key, SLUG, "chữ thường không dấu, chữ số và dấu nối, ví dụ an-giang-2021",
                "lower-case letters without diacritics, digits and hyphens, such as an-giang-2021");
    }

    static boolean isSlug(String text) {
        return SLUG.matcher(text).matches();
    }

    /** The code of a line, short enough to be typed into a cell. */
    static String line(YamlNode parent, String key) {
        return matching(parent, key, LINE, "1 đến 8 chữ in hoa không dấu hoặc chữ số, ví dụ L1",
                "1 to 8 capital letters without diacritics or digits, such as L1");
    }

    /** Number and symbol of a document. */
    static String documentNumber(YamlNode parent, String key) {
        return DocumentNumber.written(matching(parent, key, DOCUMENT_NUMBER,
                "số, gạch chéo và ký hiệu, ví dụ 174/KH-UBND", "a number, a slash and a symbol, such as 174/KH-UBND"));
    }

    /** A number of seats from the least to {@value #MOST_SEATS}. */
    static int seats(YamlNode parent, String key, int least) {
        int seats = parent.integer(key);
        boolean read = seats != 0 || parent.find(key).text().equals("0");
        if (read && (seats < least || seats > MOST_SEATS)) {
            parent.get(key)
                .fault("Số suất phải từ %d đến %d, không thể là %d.".formatted(least, MOST_SEATS, seats),
                        "A number of seats lies between %d and %d; it cannot be %d.".formatted(least, MOST_SEATS,
                                seats));
        }
        return seats;
    }

    /**
     * Whether a number of seats is one that a line can have; the others are told already.
     */
    static boolean isNumberOfSeats(int seats) {
        return seats >= 0 && seats <= MOST_SEATS;
    }

    private static String matching(YamlNode parent, String key, Pattern pattern, String vi, String en) {
        String text = parent.text(key);
        if (!text.isEmpty() && !pattern.matcher(text).matches()) {
            parent.get(key)
                .fault("\"%s\" phải gồm %s.".formatted(text, vi), "\"%s\" must be made of %s.".formatted(text, en));
        }
        return text;
    }

}
