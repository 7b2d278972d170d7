package vinhdanh.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Folders;

/**
 * The folder that a PostgreSQL server keeps its databases in.
 *
 * @param folder the cluster's folder
 * @param programs the unpacked PostgreSQL
 * @param durability what is promised to outlive a loss of power
 */
record Cluster(Path folder, Path programs, Durability durability) {

    static final String USER = "vinhdanh";

    /** What is promised. */
    enum Durability {

        /** Whatever was confirmed is on the disk. */
        KEEP,
        /**
         * The cluster is thrown away with its job, and nothing is confirmed before the
         * job ends.
         */
        THROW_AWAY

    }

    /** The cluster in this folder, made when it isn't there: whole, or not at all. */
    static Cluster in(Path folder, Path programs, Durability durability) throws IOException {
        Cluster cluster = new Cluster(folder.toAbsolutePath(), programs.toAbsolutePath(), durability);
        if (!Files.isDirectory(folder)) {
            cluster.create();
        }
        return cluster;
    }

    String password() throws IOException {
        return Files.readString(this.folder.resolve("password"), StandardCharsets.US_ASCII);
    }

    Path log() {
        return this.folder.resolveSibling(this.folder.getFileName() + ".log");
    }

    List<String> serverCommand(int port) {
        List<String> command = new ArrayList<>(List.of(program("postgres"), "-D", this.folder.toString()));
        settings(port).forEach(setting -> command.addAll(List.of("-c", setting)));
        return command;
    }

    void stop() throws IOException {
        run(List.of(program("pg_ctl"), "stop", "-D", this.folder.toString(), "-m", "fast", "-w", "-t", "60"));
    }

    private List<String> settings(int port) {
        List<String> settings = new ArrayList<>(List.of("port=" + port, "listen_addresses=127.0.0.1",
                "unix_socket_directories=", "timezone=UTC", "log_timezone=UTC", "lc_messages=C", "max_connections=60",
                "shared_buffers=96MB", "max_wal_size=512MB", "ssl=off"));
        if (this.durability == Durability.THROW_AWAY) {
            settings.addAll(List.of("fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        }
        return settings;
    }

    private void create() throws IOException {
        Files.createDirectories(this.folder.toAbsolutePath().getParent());
        Path aside = Files.createTempDirectory(this.folder.toAbsolutePath().getParent(), ".creating-");
        Path password = Files.createTempFile(this.folder.toAbsolutePath().getParent(), ".password-", "",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            byte[] secret = new byte[32];
            new SecureRandom().nextBytes(secret);
            Files.writeString(password, HexFormat.of().formatHex(secret));
            List<String> initdb = new ArrayList<>(List.of(program("initdb"), "-D", aside.toString(), "-U", USER, "-A",
                    "scram-sha-256", "--pwfile=" + password, "-E", "UTF8", "--locale=C", "--locale-provider=icu",
                    "--icu-locale=vi", "--data-checksums"));
            if (this.durability == Durability.THROW_AWAY) {
                initdb.add("--no-sync");
            }
            run(initdb);
            Files.move(password, aside.resolve("password"));
            Files.move(aside, this.folder, StandardCopyOption.ATOMIC_MOVE);
        }
        finally {
            Files.deleteIfExists(password);
            Folders.delete(aside);
        }
    }

    /** Its programs tell each step; the faults are what matters, or the last word. */
    private static String whatWentWrong(String said) {
        List<String> lines = said.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        List<String> faults = lines.stream()
            .filter(line -> line.matches(".*(FATAL|PANIC|ERROR|error|hint): .*"))
            .toList();
        return String.join(" ", faults.isEmpty() ? lines.subList(Math.max(0, lines.size() - 1), lines.size()) : faults);
    }

    private String program(String name) {
        return this.programs.resolve("bin").resolve(name).toString();
    }

    private void run(List<String> program) throws IOException {
        Process process = new ProcessBuilder(ChildOfThisProcess.command(program)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                String fault = whatWentWrong(said);
                throw new DatabaseFault(ChildOfThisProcess.refusal(said)
                    .orElse(new Bilingual("PostgreSQL báo lỗi: " + fault, "PostgreSQL reports a fault: " + fault)));
            }
        }
        catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

}
