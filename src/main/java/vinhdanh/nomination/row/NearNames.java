package vinhdanh.nomination.row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * Pairs of names that differ by one letter. Among many they are found by the
 * sorted-neighbourhood method: sorted by name and by the name read backwards, each is
 * compared with a few neighbours only. A slip near the end leaves two names neighbours in
 * the first order, one near the start in the second; the cost is that of sorting, never
 * all with all.
 */
public final class NearNames {

    private static final int WINDOW = 4;

    private static final int SHORTEST = 6;

    /** So many are compared all with all, which costs less than to sort them. */
    private static final int FEW = 32;

    private NearNames() {
    }

    /** Hands each near pair over, at most twice. */
    public static <T> void each(List<T> all, Function<T, String> key, BiConsumer<T, T> pair) {
        if (all.size() <= FEW) {
            everyPair(all, all.stream().map(key).toArray(String[]::new), pair);
            return;
        }
        List<T> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparing(key));
        neighbours(sorted, key, pair);
        sorted.sort(Comparator.comparing(key, (a, b) -> backwards(a, b)));
        neighbours(sorted, key, pair);
    }

    private static <T> void everyPair(List<T> all, String[] keys, BiConsumer<T, T> pair) {
        for (int i = 0; i < keys.length; i++) {
            for (int j = i + 1; j < keys.length; j++) {
                if (areNear(keys[i], keys[j])) {
                    pair.accept(all.get(i), all.get(j));
                }
            }
        }
    }

    private static int backwards(String a, String b) {
        int shared = Math.min(a.length(), b.length());
        for (int i = 1; i <= shared; i++) {
            int order = Character.compare(a.charAt(a.length() - i), b.charAt(b.length() - i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.length(), b.length());
    }

    private static <T> void neighbours(List<T> sorted, Function<T, String> key, BiConsumer<T, T> pair) {
        for (int i = 0; i < sorted.size(); i++) {
            int compared = 0;
            for (int j = i + 1; j < sorted.size() && compared < WINDOW; j++, compared++) {
                if (areNear(key.apply(sorted.get(i)), key.apply(sorted.get(j)))) {
                    pair.accept(sorted.get(i), sorted.get(j));
                }
            }
        }
    }

    /**
     * Whether one letter was typed wrongly, left out, added, or swapped with the next.
     * Names that differ in a digit are different: "Tổ 1" isn't "Tổ 2".
     */
    static boolean areNear(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1 || Math.min(a.length(), b.length()) < SHORTEST || a.equals(b)) {
            return false;
        }
        if (a.charAt(0) != b.charAt(0) && a.charAt(a.length() - 1) != b.charAt(b.length() - 1)) {
            return false;
        }
        int start = 0;
        while (start < Math.min(a.length(), b.length()) && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < Math.min(a.length(), b.length()) - start
                && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
            end++;
        }
        String left = a.substring(start, a.length() - end);
        String right = b.substring(start, b.length() - end);
        boolean swapped = left.length() == 2 && right.length() == 2 && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
        return (swapped || left.length() <= 1 && right.length() <= 1)
                && (left + right).chars().allMatch(Character::isLetter);
    }

}
