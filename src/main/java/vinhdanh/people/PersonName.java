package vinhdanh.people;

import java.util.Comparator;
import java.util.Set;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.CleanText;
import vinhdanh.shared.Text;
import vinhdanh.shared.VietnameseOrder;

/**
 * A person's name as it is stored and printed: NFC, trimmed, single spaces.
 *
 * @param text the whole name, family name first
 */
public record PersonName(String text) {

    /** The longest name that is taken, in characters. */
    public static final int LONGEST = 100;

    /** By given name, then middle names, then family name, in the Vietnamese alphabet. */
    public static final Comparator<PersonName> BY_GIVEN_NAME = Comparator.comparing(PersonName::sortKey)
        .thenComparing(PersonName::text);

    public PersonName {
        if (text.isBlank() || !CleanText.of(text).text().equals(text)) {
            throw new IllegalArgumentException("A name must be clean; read it with PersonName.read");
        }
    }

    /** Reads a name as somebody typed or pasted it. */
    public static Reading read(String typed) {
        CleanText clean = CleanText.of(typed);
        String text = clean.text();
        if (text.isEmpty()) {
            return new Reading.Refused(new Bilingual("Họ và tên để trống.", "The name is empty."));
        }
        if (text.length() > LONGEST) {
            return new Reading.Refused(new Bilingual("Họ và tên dài quá " + LONGEST + " ký tự.",
                    "The name is longer than " + LONGEST + " characters."));
        }
        if (!text.codePoints().allMatch(PersonName::belongsInName) || Text.fold(text).isEmpty()) {
            return new Reading.Refused(
                    new Bilingual("Họ và tên chỉ được có chữ cái, khoảng trắng, dấu nháy và gạch nối.",
                            "A name has only letters, spaces, apostrophes and hyphens."));
        }
        return new Reading.Read(new PersonName(text), clean.found());
    }

    private static boolean belongsInName(int c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || " '’-.".indexOf(c) >= 0;
    }

    /** What two spellings of one name have in common. */
    public String key() {
        return Text.fold(this.text);
    }

    /** The first word; empty when there is only one. */
    public String family() {
        int end = this.text.indexOf(' ');
        return (end < 0) ? "" : this.text.substring(0, end);
    }

    /** What stands between the first and the last word; often empty. */
    public String middle() {
        int start = this.text.indexOf(' ');
        int end = this.text.lastIndexOf(' ');
        return (start < end) ? this.text.substring(start + 1, end) : "";
    }

    /** The last word, by which people are called and sorted. */
    public String given() {
        return this.text.substring(this.text.lastIndexOf(' ') + 1);
    }

    /** A key whose plain order is that of {@link #BY_GIVEN_NAME}; for sorting many. */
    public String sortKey() {
        return VietnameseOrder.key(given()) + '\0' + VietnameseOrder.key(middle()) + '\0'
                + VietnameseOrder.key(family());
    }

    @Override
    public String toString() {
        return this.text;
    }

    /** What came of reading a name. */
    public sealed interface Reading {

        /**
         * A name.
         *
         * @param found what was mended in it, or stands out
         */
        record Read(PersonName name, Set<CleanText.Finding> found) implements Reading {
        }

        record Refused(Bilingual reason) implements Reading {
        }

    }

}
