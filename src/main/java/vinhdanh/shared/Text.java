package vinhdanh.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese text as it is stored and as it is matched. */
public final class Text {

    private static final char LATIN_ENDS = 0x1F00;

    /** What each letter or digit that folds to one becomes, wherever it stands. */
    private static final char[] FOLDED = folded();

    private Text() {
    }

    /**
     * The text as it is stored: Unicode NFC, because every PDF library draws decomposed
     * Vietnamese wrongly and because two spellings of one name must be one.
     */
    public static String nfc(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC) ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /**
     * The text as it is matched: without diacritics, case, punctuation and extra spaces;
     * {@code đ} becomes {@code d}. "Nguyễn Văn-Đức" and "nguyen van duc" fold to the same
     * key.
     */
    public static String fold(String text) {
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char letter = (c < FOLDED.length) ? FOLDED[c] : 0;
            if (letter != 0) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.append(letter);
            }
            else if (c < 0x80) {
                gap = true;
            }
            else {
                return foldApart(text);
            }
        }
        return key.toString();
    }

    /** The same for any text, letters apart from their marks. */
    private static String foldApart(String text) {
        StringBuilder key = new StringBuilder(text.length());
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        boolean gap = false;
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                if (gap && !key.isEmpty()) {
                    key.append(' ');
                }
                gap = false;
                key.append(c == 'đ' || c == 'Đ' ? 'd' : Character.toLowerCase(c));
            }
            else if (Character.getType(c) != Character.NON_SPACING_MARK && Character.getType(c) != Character.FORMAT) {
                gap = true;
            }
        }
        return key.toString();
    }

    /**
     * Upper case by the rules of no particular place: never the Turkish ones of a
     * machine.
     */
    public static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    private static char[] folded() {
        char[] letters = new char[LATIN_ENDS];
        for (char c = 0; c < LATIN_ENDS; c++) {
            String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
            boolean whole = Character.isLetterOrDigit(parts.charAt(0))
                    && parts.chars().skip(1).allMatch(part -> Character.getType(part) == Character.NON_SPACING_MARK);
            letters[c] = whole ? foldApart(parts).charAt(0) : 0;
        }
        return letters;
    }

}
