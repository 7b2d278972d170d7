package vinhdanh.samples;

import java.util.HashSet;
import java.util.Set;

import vinhdanh.shared.Text;

/** Names of which none is so near to another that one could be taken for the other. */
final class Names {

    private final Set<String> keys = new HashSet<>();

    /** Takes the name unless it is too near to one that was taken before. */
    boolean add(String name) {
        String key = Text.fold(name);
        return this.keys.stream().noneMatch(other -> near(key, other)) && this.keys.add(key);
    }

    /** Whether at most two letters that stand together make the difference. */
    private static boolean near(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int start = 0;
        while (start < shorter && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return Math.max(one.length(), other.length()) - start - end <= 2;
    }

}
