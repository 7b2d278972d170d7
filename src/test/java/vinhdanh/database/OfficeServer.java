package vinhdanh.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import vinhdanh.database.Cluster.Durability;
import vinhdanh.shared.Folders;

/**
 * A PostgreSQL server as an office may have one: the newest that is installed on the
 * machine, else another of the kind that comes with the program. Its locale is C and its
 * encoding none; its user may create databases, owns one, and may do no more.
 */
final class OfficeServer {

    private static final String SUPERUSER = "postgres";

    private static final String PASSWORD = "four seasons of the office";

    private OfficeServer() {
    }

    /**
     * Starts it, to end with this process.
     * @return what stands in the environment of a program that is to use it
     */
    static Map<String, String> start(Path folder) throws IOException, SQLException {
        Path programs = programs(folder.resolve("runtime"));
        Path data = folder.resolve("office-server").toAbsolutePath();
        Cluster cluster = new Cluster(data, programs, Durability.THROW_AWAY);
        Orphan.awaitEnd(cluster);
        Folders.delete(data);
        create(data, programs);
        PostgresServer server = PostgresServer.start(cluster);
        for (String statement : List.of("create role office login createdb password '" + PASSWORD + "'",
                "create database office owner office encoding 'UTF8' template template0")) {
            execute(server.url("postgres"), statement);
        }
        return Map.of("VINHDANH_DB_URL", server.url("office"), "VINHDANH_DB_USER", "office", "VINHDANH_DB_PASSWORD",
                PASSWORD);
    }

    private static Path programs(Path runtime) throws IOException {
        Path installed = Path.of("/usr/lib/postgresql");
        if (Files.isDirectory(installed)) {
            try (Stream<Path> releases = Files.list(installed)) {
                return releases.filter(home -> Files.isExecutable(home.resolve("bin/initdb")))
                    .filter(home -> release(home) >= ServerRefusals.OLDEST)
                    .max(Comparator.comparingInt(OfficeServer::release))
                    .orElse(PostgresBinaries.unpackedIn(runtime).toAbsolutePath());
            }
        }
        return PostgresBinaries.unpackedIn(runtime).toAbsolutePath();
    }

    private static int release(Path home) {
        String name = home.getFileName().toString();
        return name.matches("\\d{1,3}") ? Integer.parseInt(name) : 0;
    }

    private static void create(Path data, Path programs) throws IOException {
        Files.createDirectories(data.getParent());
        Path password = Files.writeString(data.resolveSibling("office-password"), PASSWORD);
        List<String> initdb = new ArrayList<>(List.of(programs.resolve("bin/initdb").toString(), "-D", data.toString(),
                "-U", SUPERUSER, "-A", "scram-sha-256", "--pwfile=" + password, "--locale=C", "--no-sync"));
        Process process = new ProcessBuilder(ChildOfThisProcess.command(initdb)).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            throw new IllegalStateException(said);
        }
    }

    private static void execute(String url, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, SUPERUSER, PASSWORD);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

}
