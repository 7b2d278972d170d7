package vinhdanh.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Vietnamese text as it is stored and as it is matched. */
public final class Text {

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
        String decomposed = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
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

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

}
