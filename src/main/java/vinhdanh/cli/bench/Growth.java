package vinhdanh.cli.bench;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How a cost grows: the time of each size divided by n log n, as a multiple of what the
 * smallest size has. A cost that grows just as n log n stays at 1.
 */
final class Growth {

    /** Above 1 for caches: what fits into them at 10³ doesn't at 10⁶. */
    static final double LIMIT = 2;

    private final Map<Integer, Double> seconds = new LinkedHashMap<>();

    /** The sizes from the smallest, ten times as many each. */
    static int[] sizes(int smallest, int largest) {
        return java.util.stream.IntStream.iterate(smallest, size -> size <= largest, size -> size * 10).toArray();
    }

    void add(int size, double took) {
        this.seconds.put(size, took);
    }

    /** The largest multiple, with every size's own beside it. */
    Figure figure(String name) {
        double first = 0;
        double largest = 0;
        int last = 0;
        Map<String, Object> details = new LinkedHashMap<>();
        for (Map.Entry<Integer, Double> point : this.seconds.entrySet()) {
            int size = point.getKey();
            double each = point.getValue() / (size * Math.log(size));
            first = (first == 0) ? each : first;
            largest = Math.max(largest, each / first);
            last = Math.max(last, size);
            details.put("seconds" + size, point.getValue());
            details.put("multiple" + size, each / first);
        }
        return Figure.value(name, last, "× n log n", largest, LIMIT, details);
    }

}
