package vinhdanh.shared;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/** Characters that people can't tell apart on paper, and those that they can't see. */
final class LookAlikes {

    private static final Map<Integer, Character> LATIN = latin();

    private LookAlikes() {
    }

    /** The Latin letter that the character looks like, or the character itself. */
    static int latinFor(int c) {
        if (c >= 0xFF01 && c <= 0xFF5E) {
            return c - 0xFF01 + '!';
        }
        if (c < 0xD0) {
            return c;
        }
        if (c >= 0x1D400 && c <= 0x1D7FF) {
            return latinFor(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC).codePointAt(0));
        }
        Character latin = LATIN.get(c);
        return (latin != null) ? latin : c;
    }

    static boolean isLatin(int c) {
        Character.UnicodeScript script = Character.UnicodeScript.of(c);
        return script == Character.UnicodeScript.LATIN || script == Character.UnicodeScript.COMMON
                || script == Character.UnicodeScript.INHERITED;
    }

    /** Whether nothing is seen where the character stands; spaces aren't meant. */
    static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.PRIVATE_USE,
                    Character.UNASSIGNED ->
                true;
            default -> c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF || c == 0x034F || c == 0x115F
                    || c == 0x1160 || c == 0x3164 || c == 0xFFA0 || c == 0x2800;
        };
    }

    /**
     * In decomposed text puts the marks that make a letter (circumflex, breve) before
     * those that make a tone: only in this order do they compose to one Vietnamese
     * letter.
     */
    static String orderMarks(String decomposed) {
        StringBuilder text = new StringBuilder(decomposed);
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            char before = text.charAt(i - 1);
            if ((c == '\u0302' || c == '\u0306') && isTone(before)) {
                text.setCharAt(i - 1, c);
                text.setCharAt(i, before);
            }
        }
        return text.toString();
    }

    private static boolean isTone(char c) {
        return c == '\u0300' || c == '\u0301' || c == '\u0303' || c == '\u0309';
    }

    private static Map<Integer, Character> latin() {
        Map<Integer, Character> map = new HashMap<>();
        pair(map, "АВЕЅІЈКМНОРСТУХԚԜ", "ABESIJKMHOPCTYXQW");
        pair(map, "аеѕіјорсухԁԛԝһ", "aesijopcyxdqwh");
        pair(map, "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ABEZHIKMNOPTYX");
        pair(map, "οανκρϲιυ", "oavkpciu");
        // The Icelandic and African letters have the same shape as Đ but are others.
        pair(map, "ÐðƉɖ", "ĐđĐđ");
        pair(map, "ɑɡı", "agi");
        return map;
    }

    private static void pair(Map<Integer, Character> map, String from, String to) {
        for (int i = 0; i < from.length(); i++) {
            map.put((int) from.charAt(i), to.charAt(i));
        }
    }

}
