package vinhdanh.decision;

import java.util.Arrays;
import java.util.List;

/**
 * Post and workplace of a person, as one reads them in a decision: nothing is said twice.
 */
final class Description {

    private Description() {
    }

    /**
     * "Chủ tịch Ủy ban nhân dân" at "Ủy ban nhân dân xã Phú Thạnh" is "Chủ tịch Ủy ban
     * nhân dân xã Phú Thạnh"; "Trưởng phòng" at "Phòng Nội vụ" is "Trưởng phòng, Phòng
     * Nội vụ".
     */
    static String of(String post, String workplace) {
        if (post.isEmpty() || workplace.isEmpty()) {
            return post + workplace;
        }
        if (post.contains(workplace)) {
            return post;
        }
        List<String> first = Arrays.asList(post.split(" "));
        List<String> second = Arrays.asList(workplace.split(" "));
        for (int shared = Math.min(first.size() - 1, second.size()); shared >= 2; shared--) {
            if (first.subList(first.size() - shared, first.size()).equals(second.subList(0, shared))) {
                return post + " " + String.join(" ", second.subList(shared, second.size()));
            }
        }
        return post + ", " + workplace;
    }

}
