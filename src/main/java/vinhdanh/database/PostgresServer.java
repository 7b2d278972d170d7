package vinhdanh.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Bilingual;

/**
 * A PostgreSQL server that belongs to this process: it listens on the loopback address
 * only, asks for a password, and ends with the process.
 */
final class PostgresServer implements AutoCloseable {

    private static final int TRIES = 5;

    private static final int SECONDS_TO_START = 120;

    private final Cluster cluster;

    private final Process process;

    private final int port;

    private PostgresServer(Cluster cluster, Process process, int port) {
        this.cluster = cluster;
        this.process = process;
        this.port = port;
    }

    /**
     * Starts the server on a cluster.
     * @throws DatabaseFault when it doesn't start, with the last words of its log
     */
    static PostgresServer start(Cluster cluster) throws IOException {
        Orphan.awaitEnd(cluster);
        for (int attempt = 1;; attempt++) {
            Attempt outcome = tryToStart(cluster, freePort());
            if (outcome.server != null) {
                return outcome.server;
            }
            if (attempt == TRIES || !outcome.portWasTaken()) {
                String said = outcome.lastWords();
                throw new DatabaseFault(ChildOfThisProcess.refusal(said)
                    .orElse(new Bilingual("Không khởi động được cơ sở dữ liệu trong " + cluster.folder() + ": " + said,
                            "The database in " + cluster.folder() + " does not start: " + said)));
            }
        }
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + database;
    }

    String password() throws IOException {
        return this.cluster.password();
    }

    /**
     * Stops the server as one stops it by hand: no new work, what is confirmed is kept.
     */
    @Override
    public void close() throws IOException {
        if (this.process.isAlive()) {
            this.cluster.stop();
        }
        try {
            this.process.waitFor();
        }
        catch (InterruptedException interrupted) {
            this.process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static Attempt tryToStart(Cluster cluster, int port) {
        CompletableFuture<Process> started = new CompletableFuture<>();
        CompletableFuture<Boolean> ready = new CompletableFuture<>();
        Deque<String> lastWords = new ArrayDeque<>();
        // The kernel ends the server when this thread ends, so the thread stays with it.
        Thread.ofPlatform()
            .daemon()
            .name("postgres-" + port)
            .start(() -> attend(cluster, port, started, ready, lastWords));
        try {
            Process process = started.get();
            boolean serves = ready.get(SECONDS_TO_START, TimeUnit.SECONDS);
            return new Attempt(serves ? new PostgresServer(cluster, process, port) : null, lastWords);
        }
        catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Attempt(null, lastWords);
        }
        catch (ExecutionException | TimeoutException fault) {
            lastWords.add(String.valueOf(fault.getMessage()));
            return new Attempt(null, lastWords);
        }
    }

    private static void attend(Cluster cluster, int port, CompletableFuture<Process> started,
            CompletableFuture<Boolean> ready, Deque<String> lastWords) {
        try {
            Process process = new ProcessBuilder(ChildOfThisProcess.server(cluster.serverCommand(port)))
                .redirectErrorStream(true)
                .start();
            started.complete(process);
            try (BufferedReader log = process.inputReader(StandardCharsets.UTF_8);
                    PrintWriter kept = new PrintWriter(cluster.log().toFile(), StandardCharsets.UTF_8)) {
                log.lines().forEach(line -> {
                    kept.println(line);
                    kept.flush();
                    remember(line, lastWords);
                    if (line.contains("database system is ready to accept connections")) {
                        ready.complete(true);
                    }
                });
            }
            process.waitFor();
        }
        catch (IOException | UncheckedIOException | InterruptedException fault) {
            started.completeExceptionally(fault);
        }
        finally {
            ready.complete(false);
        }
    }

    private static void remember(String line, Deque<String> lastWords) {
        synchronized (lastWords) {
            lastWords.addLast(line);
            if (lastWords.size() > 5) {
                lastWords.removeFirst();
            }
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private record Attempt(@Nullable PostgresServer server, Deque<String> words) {

        boolean portWasTaken() {
            return lastWords().contains("Address already in use");
        }

        String lastWords() {
            synchronized (this.words) {
                List<String> lines = new ArrayList<>(this.words);
                return String.join(" | ", lines);
            }
        }

    }

}
