package vinhdanh.shared;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The order of Vietnamese words: syllable by syllable, first by the letters of the
 * alphabet (a ă â b c d đ e ê …), then by the tone (level, huyền, hỏi, ngã, sắc, nặng).
 */
public final class VietnameseOrder implements Comparator<String> {

    public static final VietnameseOrder INSTANCE = new VietnameseOrder();

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /** The marks of the tones, in their order after the level one. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private static final char END_OF_WORD = 1;

    private static final char FIRST_TONE = 2;

    private static final char FIRST_LETTER = 16;

    private static final char FIRST_OTHER = 64;

    /**
     * The letters that were met before, up to the last Latin one; two may find the same.
     */
    private static final @Nullable Letter[] KNOWN = new Letter[0x1F00];

    private VietnameseOrder() {
    }

    @Override
    public int compare(String one, String other) {
        return key(one).compareTo(key(other));
    }

    /**
     * A key whose plain order is that of the texts: for sorting many, or for keeping in a
     * column. Not meant to be read.
     */
    public static String key(String text) {
        StringBuilder key = new StringBuilder(text.length() * 2);
        for (String word : SPACES.split(text.strip().toLowerCase(Locale.ROOT))) {
            addWord(word, key);
        }
        return key.toString();
    }

    private static void addWord(String word, StringBuilder key) {
        int tone = 0;
        String whole = Text.nfc(word);
        for (int i = 0; i < whole.length(); i++) {
            Letter letter = letter(whole.charAt(i));
            tone = (letter.tone != 0) ? letter.tone : tone;
            key.append(letter.weight);
        }
        key.append((char) (FIRST_TONE + tone)).append(END_OF_WORD);
    }

    private static Letter letter(char c) {
        if (c >= KNOWN.length) {
            return Letter.of(c);
        }
        Letter letter = KNOWN[c];
        if (letter == null) {
            letter = Letter.of(c);
            KNOWN[c] = letter;
        }
        return letter;
    }

    private static String weight(String letter) {
        int place = (letter.length() == 1) ? ALPHABET.indexOf(letter.charAt(0)) : -1;
        if (place >= 0) {
            return String.valueOf((char) (FIRST_LETTER + place));
        }
        StringBuilder other = new StringBuilder();
        letter.chars().forEach(c -> other.append((char) Math.min(Character.MAX_VALUE, FIRST_OTHER + c)));
        return other.toString();
    }

    /**
     * What one character adds to the key.
     *
     * @param tone its tone, 0 for the level one
     */
    private record Letter(int tone, String weight) {

        static Letter of(char c) {
            int tone = 0;
            StringBuilder letter = new StringBuilder();
            for (char part : Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).toCharArray()) {
                int mark = TONES.indexOf(part);
                if (mark >= 0) {
                    tone = mark + 1;
                }
                else {
                    letter.append(part);
                }
            }
            return new Letter(tone, VietnameseOrder.weight(Normalizer.normalize(letter, Normalizer.Form.NFC)));
        }

    }

}
