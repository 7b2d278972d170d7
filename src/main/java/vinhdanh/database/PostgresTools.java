package vinhdanh.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vinhdanh.shared.Bilingual;

/** The tools of an existing server, which the program doesn't bring with it. */
final class PostgresTools {

    static final String DUMP = "database.dump";

    private PostgresTools() {
    }

    static void dump(Map<String, String> environment, BackupWriter archive) throws IOException {
        Path file = Files.createTempFile("vinhdanh", ".dump");
        try {
            run(environment, List.of("pg_dump", "--format=custom", "--no-owner", "--no-privileges", "--file=" + file,
                    "--dbname=" + address(environment)));
            archive.file(DUMP, file);
        }
        finally {
            Files.deleteIfExists(file);
        }
    }

    static void restore(Map<String, String> environment, Path dump) throws IOException {
        run(environment, List.of("pg_restore", "--exit-on-error", "--single-transaction", "--no-owner",
                "--no-privileges", "--dbname=" + address(environment), dump.toString()));
    }

    /** The address as PostgreSQL's own tools take it. */
    private static String address(Map<String, String> environment) {
        String url = environment.getOrDefault("VINHDANH_DB_URL", "").replaceFirst("^jdbc:", "");
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    private static void run(Map<String, String> environment, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGUSER", environment.getOrDefault("VINHDANH_DB_USER", Cluster.USER));
        builder.environment().put("PGPASSWORD", environment.getOrDefault("VINHDANH_DB_PASSWORD", ""));
        Process process;
        try {
            process = builder.start();
        }
        catch (IOException missing) {
            String tool = command.getFirst();
            throw new DatabaseFault(new Bilingual(
                    "Máy này không có %s. Với máy chủ PostgreSQL có sẵn, hãy cài bộ công cụ máy khách cùng phiên bản (ví dụ gói postgresql-client), hoặc sao lưu bằng công cụ của máy chủ đó."
                        .formatted(tool),
                    "This machine has no %s. For an existing PostgreSQL server install the client tools of its release (such as the package postgresql-client), or use that server's own backups."
                        .formatted(tool)),
                    missing);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        try {
            if (process.waitFor() != 0) {
                throw new DatabaseFault(new Bilingual("%s báo lỗi: %s".formatted(command.getFirst(), said),
                        "%s reports: %s".formatted(command.getFirst(), said)));
            }
        }
        catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

}
