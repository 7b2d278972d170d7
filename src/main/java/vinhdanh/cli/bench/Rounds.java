package vinhdanh.cli.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.function.ToDoubleFunction;

/** Ours and its peer in turn, several times; the medians count. */
final class Rounds {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private Rounds() {
    }

    /** Something to be timed. */
    @FunctionalInterface
    interface Work {

        void run() throws Exception;

    }

    /**
     * Medians in seconds.
     *
     * @param ours by the clock on the wall
     * @param oursBusy for which a processor worked on it, whatever else ran on the
     * machine; without the clearing of memory, for which another thread works
     */
    record Times(double ours, double peer, double oursBusy, double peerBusy) {

        Times(double ours, double peer) {
            this(ours, peer, ours, peer);
        }

    }

    /** What a piece of work took once, in seconds. */
    record Took(double seconds, double busy) {

        static double median(Took[] all, ToDoubleFunction<Took> of) {
            return Rounds.median(Arrays.stream(all).mapToDouble(of).toArray());
        }

    }

    /**
     * Times both, one after the other, with the one that goes first changing from round
     * to round; a round before them warms both up and isn't counted.
     */
    static Times interleaved(int rounds, Work ours, Work peer) throws Exception {
        Took[] oursTook = new Took[rounds];
        Took[] peerTook = new Took[rounds];
        for (int round = -1; round < rounds; round++) {
            boolean oursFirst = (round & 1) == 0;
            Took first = time(oursFirst ? ours : peer);
            Took second = time(oursFirst ? peer : ours);
            if (round >= 0) {
                oursTook[round] = oursFirst ? first : second;
                peerTook[round] = oursFirst ? second : first;
            }
        }
        return new Times(Took.median(oursTook, Took::seconds), Took.median(peerTook, Took::seconds),
                Took.median(oursTook, Took::busy), Took.median(peerTook, Took::busy));
    }

    static double seconds(Work work) throws Exception {
        return time(work).seconds;
    }

    static Took time(Work work) throws Exception {
        // What the last piece of work left behind is not to be cleared away by this one.
        System.gc();
        long start = System.nanoTime();
        long busy = THREADS.getCurrentThreadCpuTime();
        work.run();
        return new Took((System.nanoTime() - start) / 1e9, (THREADS.getCurrentThreadCpuTime() - busy) / 1e9);
    }

    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return (sorted.length % 2 == 1) ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

}
