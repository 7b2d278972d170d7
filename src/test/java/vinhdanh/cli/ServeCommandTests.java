package vinhdanh.cli;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.database.Database;
import vinhdanh.database.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;

/** The first start makes one administrator; a start in earnest knows no default. */
@Tag("database")
class ServeCommandTests {

    private static final String SERVES = "Press Ctrl+C";

    @TempDir
    Path folder;

    @Test
    void theFirstStartPrintsALinkForTheOneAdministrator() throws Exception {
        try (Database database = TestDatabases.empty()) {
            String first = link(database);
            String second = link(database);
            assertThat(second).as("while nobody accepted, each start makes a new link").isNotEqualTo(first);
            JdbcClient sql = JdbcClient.create(database.dataSource());
            assertThat(sql.sql("select login from account").query(String.class).list()).containsExactly("admin");
            sql.sql("update account set password_hash = 'x'").update();
            assertThat(serve(database)).doesNotContain("/welcome/");
            sql.sql("update post set valid_to = valid_from, ended_at = valid_from").update();
            assertThat(serve(database)).as("nobody administers any more").contains("“admin”", "/welcome/");
        }
    }

    private String link(Database database) throws Exception {
        String said = serve(database);
        assertThat(said).contains("/welcome/");
        return said.replaceAll("(?s).*/welcome/([\\w-]{43}).*", "$1");
    }

    /** Starts, follows the link that was printed, and stops. */
    private String serve(Database database) throws Exception {
        int port = Shell.freePort();
        try (Program program = Program.start(this.folder.resolve("data"), variables(database), "serve", "--port",
                port)) {
            assertThat(program.says(SERVES)).as(program.said()).isTrue();
            String path = program.said().contains("/welcome/")
                    ? program.said().replaceAll("(?s).*(/welcome/[\\w-]{43}).*", "$1") : "/log-in";
            HttpResponse<String> page = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
                        HttpResponse.BodyHandlers.ofString());
            assertThat(page.statusCode()).isEqualTo(200);
            program.stop();
            return program.said();
        }
    }

    @Test
    void inventedAccountsAreNotServedInEarnest() {
        try (Database database = TestDatabases.migrated()) {
            JdbcClient.create(database.dataSource()).sql("""
                    insert into account (id, login, name, created_at, sample)
                    values (gen_random_uuid(), 'chair-1', 'Người Mẫu', '2021-01-01', true)
                    """).update();
            Shell shell = new Shell(this.folder.resolve("data"));
            variables(database).forEach(shell::with);
            assertThat(shell.run("serve", "--port", Shell.freePort())).as(shell.said()).isEqualTo(3);
            assertThat(shell.said()).contains("tài khoản giả định", "invented accounts").hasLineCount(2);
        }
    }

    @Test
    void aKeyThatAnyoneCanGuessOrReadStopsTheStart() throws Exception {
        Path key = this.folder.resolve("data/keys/second-factors");
        Files.createDirectories(key.getParent());
        Files.write(key, new byte[32]);
        Shell shell = new Shell(this.folder.resolve("data"));
        assertThat(shell.run("serve", "--port", Shell.freePort())).isEqualTo(3);
        assertThat(shell.said()).contains("mặc định", "a default");
        Files.writeString(key, "a key that others may read, 32 b");
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-r--r--"));
        assertThat(shell.run("serve", "--port", Shell.freePort())).isEqualTo(3);
        assertThat(shell.said()).contains("chmod 600");
    }

    @Test
    void aDefaultPasswordOfTheDatabaseIsTold() {
        Map<String, String> named = Map.of("VINHDANH_DB_URL", "jdbc:postgresql://db.invalid/vinhdanh");
        assertThat(new Surroundings(named).weakDatabasePassword()).isPresent();
        assertThat(new Surroundings(with(named, "postgres")).weakDatabasePassword()).isPresent();
        assertThat(new Surroundings(with(named, "bốn mùa hoa nở")).weakDatabasePassword()).isEmpty();
        assertThat(new Surroundings(Map.of()).weakDatabasePassword()).isEmpty();
    }

    private static Map<String, String> with(Map<String, String> named, String password) {
        return Map.of("VINHDANH_DB_URL", named.getOrDefault("VINHDANH_DB_URL", ""), "VINHDANH_DB_PASSWORD", password);
    }

    private static Map<String, String> variables(Database database) {
        HikariDataSource source = (HikariDataSource) database.dataSource();
        return Map.of("VINHDANH_DB_URL", source.getJdbcUrl(), "VINHDANH_DB_USER", String.valueOf(source.getUsername()),
                "VINHDANH_DB_PASSWORD", String.valueOf(source.getPassword()));
    }

}
