package vinhdanh.shared;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Finds the word that somebody meant among the words that are known. */
public final class Nearest {

    private Nearest() {
    }

    /**
     * The known word that is nearest to the typed one, if it is near at all: without
     * diacritics and case, at most one slip in three letters. The first of several.
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        String key = Text.fold(typed);
        return known.stream()
            .filter(word -> slips(key, Text.fold(word)) <= Math.max(1, key.length() / 3))
            .min(Comparator.comparingInt(word -> slips(key, Text.fold(word))));
    }

    /** How many letters must be added, left out or changed (Levenshtein's distance). */
    private static int slips(String a, String b) {
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + ((a.charAt(i - 1) == b.charAt(j - 1)) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }

}
