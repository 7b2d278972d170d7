package vinhdanh.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A server whose program was killed. It stops by itself within moments, and what it had
 * confirmed is on the disk. Whoever looks for it holds the lock of the data folder, so no
 * live server can be meant.
 */
final class Orphan {

    /** How often it is looked for, each time for a tenth of a second at most. */
    private static final int LOOKS = 100;

    private Orphan() {
    }

    /** Waits until nothing runs on the cluster, and clears away what says otherwise. */
    static void awaitEnd(Cluster cluster) throws IOException {
        Path pidFile = cluster.folder().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        for (int looked = 0; looked < LOOKS && isPostgres(pid); looked++) {
            if (looked == LOOKS / 2) {
                cluster.stop();
            }
            awaitEnd(pid);
        }
        // A dead server that nobody has reaped still has its number, and PostgreSQL would
        // not start.
        Files.deleteIfExists(pidFile);
    }

    private static boolean isPostgres(long pid) {
        if (!Files.isDirectory(Path.of("/proc/self"))) {
            return ProcessHandle.of(pid).flatMap(process -> process.info().command()).orElse("").endsWith("postgres");
        }
        try {
            return Files.readString(Path.of("/proc", String.valueOf(pid), "stat"))
                .matches("(?s)\\d+ \\(postgres\\) [^ZX].*");
        }
        catch (IOException ended) {
            return false;
        }
    }

    private static void awaitEnd(long pid) {
        try {
            ProcessHandle process = ProcessHandle.of(pid).orElse(null);
            if (process != null) {
                process.onExit().get(100, TimeUnit.MILLISECONDS);
            }
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        catch (ExecutionException | TimeoutException notYet) {
            // The caller looks again.
        }
    }

}
