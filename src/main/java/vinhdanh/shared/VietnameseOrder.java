package vinhdanh.shared;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;

/**
 * The order of Vietnamese words: syllable by syllable, first by the letters of the
 * alphabet (a ă â b c d đ e ê …), then by the tone (level, huyền, hỏi, ngã, sắc, nặng).
 */
public final class VietnameseOrder implements Comparator<String> {

    public static final VietnameseOrder INSTANCE = new VietnameseOrder();

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /** The marks of the tones, in their order after the level one. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private static final char END_OF_WORD = 1;

    private static final char FIRST_TONE = 2;

    private static final char FIRST_LETTER = 16;

    private static final char FIRST_OTHER = 64;

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
        String[] words = text.strip().toLowerCase(Locale.ROOT).split("\\s+");
        for (String word : words) {
            addWord(word, key);
        }
        return key.toString();
    }

    private static void addWord(String word, StringBuilder key) {
        int tone = 0;
        String whole = Text.nfc(word);
        for (int i = 0; i < whole.length(); i++) {
            String parts = Normalizer.normalize(whole.substring(i, i + 1), Normalizer.Form.NFD);
            StringBuilder letter = new StringBuilder();
            for (int j = 0; j < parts.length(); j++) {
                int mark = TONES.indexOf(parts.charAt(j));
                if (mark >= 0) {
                    tone = mark + 1;
                }
                else {
                    letter.append(parts.charAt(j));
                }
            }
            key.append(weight(Normalizer.normalize(letter, Normalizer.Form.NFC)));
        }
        key.append((char) (FIRST_TONE + tone)).append(END_OF_WORD);
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

}
