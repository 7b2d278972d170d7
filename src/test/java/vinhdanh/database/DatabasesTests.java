package vinhdanh.database;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.shared.DataFolder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DatabasesTests {

    @TempDir
    Path folder;

    @Test
    void whatWasConfirmedIsThereAtTheNextStart() {
        try (Database database = own().open()) {
            JdbcClient sql = JdbcClient.create(database.dataSource());
            sql.sql("create table kept (word text)").update();
            sql.sql("insert into kept values ('vinh danh')").update();
        }
        try (Database database = own().open()) {
            assertThat(
                    JdbcClient.create(database.dataSource()).sql("select word from kept").query(String.class).single())
                .isEqualTo("vinh danh");
        }
    }

    @Test
    void aFolderInUseIsRefusedWithASentence() {
        try (Database database = own().open()) {
            assertThat(database.dataSource()).isNotNull();
            assertThatThrownBy(() -> own().open()).isInstanceOfSatisfying(DatabaseFault.class,
                    fault -> assertThat(fault.reason().en()).contains("in use by another program"));
        }
    }

    @Test
    void aJobLeavesNothingBehind() throws Exception {
        try (Database database = own().openForOneJob()) {
            JdbcClient.create(database.dataSource()).sql("create table gone (word text)").update();
        }
        assertThat(Files.list(this.folder.resolve("jobs"))).isEmpty();
    }

    @Test
    void theServerIsReachedByNobodyWithoutThePassword() {
        try (Database database = own().open()) {
            JdbcClient sql = JdbcClient.create(database.dataSource());
            assertThat(sql.sql("show listen_addresses").query(String.class).single()).isEqualTo("127.0.0.1");
            assertThat(sql.sql("select count(*) from pg_hba_file_rules where auth_method <> 'scram-sha-256'")
                .query(Long.class)
                .single()).isZero();
            assertThat(sql.sql("show fsync").query(String.class).single()).isEqualTo("on");
        }
    }

    private Databases own() {
        return Databases.of(new DataFolder(this.folder), Map.of());
    }

}
