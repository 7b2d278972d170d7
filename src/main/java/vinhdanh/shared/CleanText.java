package vinhdanh.shared;

import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A typed or pasted text made safe to store, compare and print: one line, NFC, single
 * spaces, no characters that nobody can see, no letters of other alphabets that look like
 * Latin ones.
 *
 * @param text what is left
 * @param found what was mended or stands out; trimming and joining ordinary spaces and
 * line breaks is not worth a word and isn't told
 */
public record CleanText(String text, Set<Finding> found) {

    /** One bit for each character of the basic plane that is ordinary as it stands. */
    private static final long[] ORDINARY = ordinary();

    /** What was found in a text. */
    public enum Finding {

        /** Control characters; removed. */
        CONTROL,
        /** Zero-width, direction and filler characters; removed. */
        INVISIBLE,
        /** Non-breaking and other unusual spaces; now ordinary ones. */
        SPACE,
        /** Letters composed of parts (NFD) or with stray marks; now whole letters. */
        DECOMPOSED,
        /** Letters that only look like Latin ones, such as Cyrillic "а"; replaced. */
        LOOKALIKE,
        /** Letters of another alphabet that look like no Latin one; left as they are. */
        FOREIGN

    }

    /** Whether {@link #of} would give the same text and find nothing. */
    public static boolean isClean(String text) {
        return isOrdinary(text) || of(text).equals(new CleanText(text, Set.of()));
    }

    /**
     * Whether a text is clean at first sight, as nearly all are; allocates nothing, so
     * that the hundred thousand good cells of a workbook cost next to nothing. What lies
     * beyond the basic plane takes the longer look.
     */
    private static boolean isOrdinary(String text) {
        boolean space = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ') {
                if (space) {
                    return false;
                }
                space = true;
            }
            else if ((ORDINARY[c >> 6] & (1L << c)) == 0) {
                return false;
            }
            else {
                space = false;
            }
        }
        return !space || text.isEmpty();
    }

    /** Cleans a text and tells what was found in it. */
    public static CleanText of(String text) {
        if (isOrdinary(text)) {
            return new CleanText(text, Set.of());
        }
        EnumSet<Finding> found = EnumSet.noneOf(Finding.class);
        if (!Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
            found.add(Finding.DECOMPOSED);
        }
        String apart = LookAlikes.orderMarks(Normalizer.normalize(text, Normalizer.Form.NFD));
        StringBuilder mended = new StringBuilder(apart.length());
        apart.codePoints().forEach(c -> append(c, mended, found));
        String whole = Normalizer.normalize(mended, Normalizer.Form.NFC);
        return new CleanText(withoutStrayMarks(whole, found).strip(), Collections.unmodifiableSet(found));
    }

    /**
     * Whether a spreadsheet could take the text for a formula: it begins with {@code =}
     * or {@code @}, or with a sign that neither a number nor a space follows.
     */
    public static boolean looksLikeFormula(String text) {
        String start = text.strip();
        if (start.length() < 2) {
            return false;
        }
        return switch (start.charAt(0)) {
            case '=', '@' -> true;
            case '+', '-' -> start.charAt(1) != ' ' && !start.matches("[+-][\\d .,()]+");
            default -> false;
        };
    }

    private static void append(int c, StringBuilder to, Set<Finding> found) {
        int alike = LookAlikes.latinFor(c);
        if (alike != c) {
            found.add(Finding.LOOKALIKE);
            to.append((char) alike);
        }
        else if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
            if (c != ' ' && Character.isSpaceChar(c)) {
                found.add(Finding.SPACE);
            }
            if (!endsWithSpace(to)) {
                to.append(' ');
            }
        }
        else if (Character.getType(c) == Character.NON_SPACING_MARK && endsWithSpace(to)) {
            found.add(Finding.DECOMPOSED);
        }
        else if (LookAlikes.isInvisible(c)) {
            found.add((Character.getType(c) == Character.CONTROL) ? Finding.CONTROL : Finding.INVISIBLE);
        }
        else {
            if (Character.isLetter(c) && !LookAlikes.isLatin(c)) {
                found.add(Finding.FOREIGN);
            }
            to.appendCodePoint(c);
        }
    }

    private static boolean endsWithSpace(StringBuilder text) {
        return text.isEmpty() || text.charAt(text.length() - 1) == ' ';
    }

    /** Marks that compose with no Latin letter are pasted rubbish, not spelling. */
    private static String withoutStrayMarks(String text, Set<Finding> found) {
        StringBuilder kept = new StringBuilder(text.length());
        int base = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
            if (mark && (LookAlikes.isLatin(base) || !Character.isLetter(base))) {
                found.add(Finding.DECOMPOSED);
                continue;
            }
            base = mark ? base : c;
            kept.append(c);
        }
        return kept.toString();
    }

    private static long[] ordinary() {
        long[] bits = new long[1 << 10];
        for (int c = '!'; c < 0xD800; c++) {
            int type = Character.getType(c);
            boolean mark = type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
            boolean foreign = Character.isLetter(c) && !LookAlikes.isLatin(c);
            if (!mark && !foreign && !Character.isWhitespace(c) && !Character.isSpaceChar(c)
                    && !LookAlikes.isInvisible(c) && LookAlikes.latinFor(c) == c
                    && Normalizer.isNormalized(Character.toString(c), Normalizer.Form.NFC)) {
                bits[c >> 6] |= 1L << c;
            }
        }
        return bits;
    }

}
