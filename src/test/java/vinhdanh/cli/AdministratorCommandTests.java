package vinhdanh.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.database.Database;
import vinhdanh.database.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever has the server lets an administrator in again. */
@Tag("database")
class AdministratorCommandTests {

    @TempDir
    Path folder;

    @Test
    void anAdministratorIsLetInWithoutPhoneAndPassword() throws Exception {
        Files.createDirectories(this.folder.resolve("data"));
        try (Database database = TestDatabases.empty()) {
            JdbcClient sql = JdbcClient.create(database.dataSource());
            String first = link(run(database, 0, "administrator"));
            assertThat(sql.sql("select login from account").query(String.class).list()).containsExactly("admin");
            sql.sql("""
                    update account set password_hash = 'x', totp_secret = '\\x01', totp_confirmed_at = '2021-01-01'
                    """).update();
            assertThat(link(run(database, 0, "administrator", "ADMIN"))).isNotEqualTo(first);
            assertThat(sql.sql("select totp_secret is null from account").query(Boolean.class).single()).isTrue();
            assertThat(sql.sql("select count(*) from access_link where used_at is null").query(Integer.class).single())
                .as("one link works")
                .isOne();
            assertThat(sql.sql("select count(*) from account_event where act = 'let in from the server'")
                .query(Integer.class)
                .single()).isEqualTo(2);
            sql.sql("update post set valid_to = valid_from, ended_at = valid_from").update();
            link(run(database, 0, "administrator"));
            assertThat(sql.sql("select count(*) from post where ended_at is null").query(Integer.class).single())
                .as("the post is held again")
                .isOne();
            assertThat(run(database, 3, "administrator", "nguoi-la")).contains("“nguoi-la”")
                .doesNotContain("/welcome/");
        }
    }

    @Test
    void aFolderThatIsNotThereIsNotMade() {
        Shell shell = new Shell(this.folder.resolve("data"));
        assertThat(shell.run("administrator")).isEqualTo(2);
        assertThat(this.folder.resolve("data")).doesNotExist();
    }

    private String run(Database database, int exit, String... words) {
        Shell shell = new Shell(this.folder.resolve("data"));
        HikariDataSource source = (HikariDataSource) database.dataSource();
        Map.of("VINHDANH_DB_URL", source.getJdbcUrl(), "VINHDANH_DB_USER", String.valueOf(source.getUsername()),
                "VINHDANH_DB_PASSWORD", String.valueOf(source.getPassword()))
            .forEach(shell::with);
        assertThat(shell.run((Object[]) words)).as(shell.said()).isEqualTo(exit);
        return shell.said();
    }

    private static String link(String said) {
        assertThat(said).contains("/welcome/");
        return said.replaceAll("(?s).*/welcome/([\\w-]{43}).*", "$1");
    }

}
