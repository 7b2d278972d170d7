package vinhdanh.certificate;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The honour roll (sổ vàng): every certificate that was issued. */
@Repository
class Certificates {

    private static final int BATCH = 1000;

    private final JdbcClient sql;

    private final JdbcTemplate batch;

    Certificates(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /**
     * The next free number; who asks at the same time waits until this transaction ends.
     */
    int nextNumber(String place, int year) {
        this.sql.sql("select pg_advisory_xact_lock(hashtextextended('honour roll ' || :place || ' ' || :year, 0))")
            .param("place", place)
            .param("year", year)
            .query(row -> {
            });
        return this.sql.sql("""
                select coalesce(max(honour_number), 0) + 1 from certificate where place = :place and year = :year
                """).param("place", place).param("year", year).query(Integer.class).single();
    }

    void addAll(String place, int year, Instant at, List<IssuedCertificate> certificates) {
        this.batch.batchUpdate("""
                insert into certificate (id, award_id, place, honour_number, year, issued_at, file_name, sha256,
                                         receipt_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, certificates, BATCH, (statement, certificate) -> {
            Object[] values = { certificate.id().value(), certificate.award().id().value(), place,
                    certificate.honourNumber(), year, at.atOffset(ZoneOffset.UTC), certificate.file(),
                    certificate.receipt().content().bytes(), certificate.receipt().id() };
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
        });
    }

    /** The certificates of the awards that a decision takes back. */
    List<UUID> listRevokedBy(UUID decision) {
        return this.sql.sql("""
                select certificate.id from certificate join award on award.id = award_id
                 where revoked_by = :decision order by certificate.id
                """).param("decision", decision).query((row, n) -> row.getObject(1, UUID.class)).list();
    }

}
