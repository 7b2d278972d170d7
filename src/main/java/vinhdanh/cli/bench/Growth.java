package vinhdanh.cli.bench;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How a cost grows: the time of each size divided by n log n, as a multiple of what the
 * smallest size has. A cost that grows just as n log n stays at 1, but for the machine:
 * what fits into its caches at 10³ doesn't at 10⁶.
 */
final class Growth {

    /** What the machine and the measuring may add. */
    static final double LIMIT = 2;

    private static final String UNIT = "× n log n";

    private final Map<Integer, Double> seconds = new LinkedHashMap<>();

    /** The sizes from the smallest, ten times as many each. */
    static int[] sizes(int smallest, int largest) {
        return IntStream.iterate(smallest, size -> size <= largest, size -> size * 10).toArray();
    }

    void add(int size, double took) {
        this.seconds.put(size, took);
    }

    /** The largest multiple, with every size's own beside it. */
    Figure figure(String name) {
        return Figure.value(name, last(), UNIT, largest().getValue(), LIMIT, details(""));
    }

    /**
     * The largest multiple beside that of the peer at the same size. The peer needs n log
     * n for sure, so what it shows is the machine's share.
     */
    Figure figure(String name, Growth peer, String what) {
        Map.Entry<Integer, Double> largest = largest();
        Map<String, Object> details = details("");
        details.putAll(peer.details("Peer"));
        details.put("peer", what);
        return new Figure(name, last(), UNIT, largest.getValue(), peer.multiples().get(largest.getKey()), LIMIT,
                details);
    }

    private Map<Integer, Double> multiples() {
        Map<Integer, Double> multiples = new LinkedHashMap<>();
        double[] first = new double[1];
        this.seconds.forEach((size, took) -> {
            double each = took / (size * Math.log(size));
            first[0] = multiples.isEmpty() ? each : first[0];
            multiples.put(size, each / first[0]);
        });
        return multiples;
    }

    private Map.Entry<Integer, Double> largest() {
        return Collections.max(multiples().entrySet(), Map.Entry.comparingByValue());
    }

    private int last() {
        return Collections.max(this.seconds.keySet());
    }

    private Map<String, Object> details(String whose) {
        Map<String, Object> details = new LinkedHashMap<>();
        this.seconds.forEach((size, took) -> details.put("seconds" + whose + size, took));
        multiples().forEach((size, multiple) -> details.put("multiple" + whose + size, multiple));
        return details;
    }

}
