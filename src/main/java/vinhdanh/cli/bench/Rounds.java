package vinhdanh.cli.bench;

import java.util.Arrays;

/** Ours and its peer in turn, several times; the medians count. */
final class Rounds {

    private Rounds() {
    }

    /** Something to be timed. */
    @FunctionalInterface
    interface Work {

        void run() throws Exception;

    }

    /** Medians in seconds. */
    record Times(double ours, double peer) {
    }

    /**
     * Times both, one after the other, with the one that goes first changing from round
     * to round; a round before them warms both up and isn't counted.
     */
    static Times interleaved(int rounds, Work ours, Work peer) throws Exception {
        double[] oursTook = new double[rounds];
        double[] peerTook = new double[rounds];
        for (int round = -1; round < rounds; round++) {
            boolean oursFirst = (round & 1) == 0;
            double first = seconds(oursFirst ? ours : peer);
            double second = seconds(oursFirst ? peer : ours);
            if (round >= 0) {
                oursTook[round] = oursFirst ? first : second;
                peerTook[round] = oursFirst ? second : first;
            }
        }
        return new Times(median(oursTook), median(peerTook));
    }

    static double seconds(Work work) throws Exception {
        // What the last piece of work left behind is not to be cleared away by this one.
        System.gc();
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

}
