package vinhdanh.cli;

import java.nio.file.Path;
import java.util.List;

import com.zaxxer.hikari.HikariDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.database.Database;
import vinhdanh.database.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;

/** With VINHDANH_DB_URL the same job runs on a server that is there already. */
@Tag("database")
class ExistingServerTests {

    @TempDir
    Path folder;

    @Test
    void theJobRunsOnAnExistingServerAndLeavesNothingThere() {
        try (Database server = TestDatabases.migrated()) {
            JdbcClient sql = JdbcClient.create(server.dataSource());
            List<@Nullable String> before = databases(sql);
            Path result = this.folder.resolve("result");
            Shell shell = on(server);
            assertThat(shell.run("award", "plans/an-giang-2021.yaml", "samples/an-giang-2021", "--out", result))
                .as(shell.said())
                .isZero();
            assertThat(shell.said()).contains("320.350.000");
            assertThat(shell.run("verify", result)).isZero();
            assertThat(databases(sql)).isEqualTo(before);
            assertThat(this.folder.resolve("data/jobs")).isEmptyDirectory();
        }
    }

    @Test
    void whatAKilledJobLeftIsSweptUpByTheNextOne() {
        try (Database server = TestDatabases.migrated()) {
            JdbcClient sql = JdbcClient.create(server.dataSource());
            List<@Nullable String> before = databases(sql);
            sql.sql("create database vinhdanh_job_killed").update();
            Shell shell = on(server);
            assertThat(shell.run("award", "plans/an-giang-2021.yaml", "samples/an-giang-2021/so-noi-vu.xlsx", "--out",
                    this.folder.resolve("result")))
                .as(shell.said())
                .isZero();
            assertThat(databases(sql)).isEqualTo(before);
        }
    }

    @Test
    void aServerThatIsNotThereIsOneSentence() {
        Shell shell = shell().with("VINHDANH_DB_URL", "jdbc:postgresql://127.0.0.1:1/nothing");
        assertThat(shell.run("award", "plans/an-giang-2021.yaml", "samples/an-giang-2021", "--out",
                this.folder.resolve("result")))
            .isEqualTo(1);
        assertThat(shell.said()).contains("VINHDANH_DB_URL");
        assertThat(this.folder.resolve("result")).doesNotExist();
        assertThat(shell.run("serve", "--port", Shell.freePort())).isEqualTo(1);
        assertThat(shell.said()).contains("VINHDANH_DB_URL").hasLineCount(2);
    }

    @Test
    void aDatabaseThatIsNotInUnicodeIsOneSentence() {
        try (Database server = TestDatabases.migrated()) {
            JdbcClient sql = JdbcClient.create(server.dataSource());
            String name = "not_unicode_" + ProcessHandle.current().pid();
            sql.sql("create database " + name + " encoding 'SQL_ASCII' lc_collate 'C' lc_ctype 'C'"
                    + " locale_provider libc template template0")
                .update();
            try {
                Shell shell = on(server);
                HikariDataSource source = (HikariDataSource) server.dataSource();
                shell.with("VINHDANH_DB_URL", source.getJdbcUrl().replaceAll("/[^/?]+(\\?.*)?$", "/" + name));
                assertThat(shell.run("serve", "--port", Shell.freePort())).as(shell.said()).isEqualTo(1);
                assertThat(shell.said()).contains("SQL_ASCII", "encoding 'UTF8'").hasLineCount(2);
            }
            finally {
                sql.sql("drop database " + name).update();
            }
        }
    }

    private Shell on(Database server) {
        HikariDataSource source = (HikariDataSource) server.dataSource();
        return shell().with("VINHDANH_DB_URL", source.getJdbcUrl())
            .with("VINHDANH_DB_USER", String.valueOf(source.getUsername()))
            .with("VINHDANH_DB_PASSWORD", String.valueOf(source.getPassword()));
    }

    private Shell shell() {
        return new Shell(this.folder.resolve("data"));
    }

    private static List<@Nullable String> databases(JdbcClient sql) {
        return sql.sql("select datname from pg_database where datname like 'vinhdanh_job_%' order by 1")
            .query(String.class)
            .list();
    }

}
