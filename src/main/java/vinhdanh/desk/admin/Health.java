package vinhdanh.desk.admin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.shared.DataFolder;

/** How the system is, as its database and its disk tell. */
@Repository
class Health {

    /** As the {@code backup} command leaves it. */
    private static final String LAST_BACKUP = "last-backup";

    private final JdbcClient sql;

    private final DataFolder folder;

    Health(JdbcClient sql, DataFolder folder) {
        this.sql = sql;
        this.folder = folder;
    }

    /** The database. */
    record Database(String version, long bytes, int schema) {
    }

    /**
     * The ledger.
     *
     * @param waiting rows that were recorded and aren't in the public log yet
     */
    record Log(long rows, long signed, Optional<Instant> signedAt, long waiting) {
    }

    Database database() {
        return this.sql.sql("""
                select current_setting('server_version') as version, pg_database_size(current_database()) as bytes,
                       (select count(*) from flyway_schema_history where success) as migrations
                """)
            .query((row, n) -> new Database(row.getString("version"), row.getLong("bytes"), row.getInt("migrations")))
            .single();
    }

    /** Free bytes where the data folder lies. */
    long freeBytes() {
        try {
            Path there = Files.exists(this.folder.path()) ? this.folder.path() : Path.of("");
            return Files.getFileStore(there.toAbsolutePath()).getUsableSpace();
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    Log log() {
        return this.sql.sql("""
                select (select count(*) from ledger_row) as rows,
                       (select coalesce(max(size), 0) from ledger_checkpoint) as signed,
                       (select max(at) from ledger_checkpoint) as at,
                       (select count(*) from ledger_row where not exists
                               (select from ledger_leaf where row_seq = seq)) as waiting
                """).query((row, n) -> {
            OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
            return new Log(row.getLong("rows"), row.getLong("signed"),
                    Optional.ofNullable(at).map(OffsetDateTime::toInstant), row.getLong("waiting"));
        }).single();
    }

    /** When the last backup was made, if one ever was. */
    Optional<Instant> lastBackup() {
        Path file = this.folder.path().resolve(LAST_BACKUP);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.getLastModifiedTime(file).toInstant())
                    : Optional.empty();
        }
        catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Administrators who can log in: with one alone, a lost phone locks everybody out.
     */
    int administrators(LocalDate day) {
        return this.sql.sql("""
                select count(distinct account.id) from account join post on account_id = account.id
                 where role = 'administrator' and closed_at is null and password_hash is not null and ended_at is null
                   and :day between valid_from and coalesce(valid_to, :day)
                """).param("day", day).query(Integer.class).single();
    }

    static boolean isOld(Optional<Instant> backup, Instant now) {
        return backup.map(at -> at.isBefore(now.minus(Duration.ofDays(7)))).orElse(true);
    }

}
