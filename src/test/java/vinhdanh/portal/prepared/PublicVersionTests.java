package vinhdanh.portal.prepared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.function.BooleanSupplier;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.database.Database;
import vinhdanh.database.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The line that tells of public changes. */
@DatabaseTest
class PublicVersionTests {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-07-01T03:13:00Z"), ZoneOffset.UTC);

    @Test
    void aLineThatIsCutIsTakenUpAgain(Database database, JdbcClient sql) {
        PublicVersion version = new PublicVersion(database.dataSource(), sql, CLOCK);
        version.start();
        await(version::isListening);
        sql.sql("""
                select pg_terminate_backend(pid) from pg_stat_activity
                 where datname = current_database() and pid <> pg_backend_pid()
                """).query(Boolean.class).list();
        await(() -> !version.isListening());
        await(version::isListening);
        long before = version.now().version();
        sql.sql("update public_version set version = version + 1").update();
        sql.sql("notify public_version").update();
        await(() -> version.now().version() == before + 1);
        version.stop();
        assertThat(version.isRunning()).isFalse();
        await(() -> !version.isListening());
    }

    private static void await(BooleanSupplier condition) {
        long limit = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < limit) {
            Thread.onSpinWait();
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }

}
