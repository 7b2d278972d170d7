package vinhdanh.cli.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.DoubleStream;

/**
 * How long each of many requests took.
 *
 * @param seconds of each
 * @param elapsed from the first to the last, in seconds
 */
record Lap(double[] seconds, double elapsed) {

    static final Lap NONE = new Lap(new double[0], 0);

    /** One of many requests, told apart by its number. */
    @FunctionalInterface
    interface Request {

        void send(int number) throws Exception;

    }

    /** Sends requests {@code first} and on, so many at once. */
    static Lap run(int clients, int first, int requests, Request request) throws Exception {
        double[] seconds = new double[requests];
        AtomicInteger next = new AtomicInteger();
        long start = System.nanoTime();
        try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
            List<Future<?>> all = new ArrayList<>();
            for (int client = 0; client < clients; client++) {
                all.add(threads.submit(() -> {
                    for (int i = next.getAndIncrement(); i < requests; i = next.getAndIncrement()) {
                        long sent = System.nanoTime();
                        request.send(first + i);
                        seconds[i] = (System.nanoTime() - sent) / 1e9;
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        }
        return new Lap(seconds, (System.nanoTime() - start) / 1e9);
    }

    Lap and(Lap more) {
        return new Lap(DoubleStream.concat(Arrays.stream(this.seconds), Arrays.stream(more.seconds)).toArray(),
                this.elapsed + more.elapsed);
    }

    /** The time within which so many of a hundred requests were answered. */
    double percentile(int percent) {
        double[] sorted = this.seconds.clone();
        Arrays.sort(sorted);
        return sorted[Math.max(0, Math.ceilDiv(sorted.length * percent, 100) - 1)];
    }

    double perSecond() {
        return this.seconds.length / this.elapsed;
    }

}
