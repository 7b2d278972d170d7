package vinhdanh.people;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Workbooks of units between their preview and their storing. */
@Repository
public class UnitImports {

    private final JdbcClient sql;

    UnitImports(JdbcClient sql) {
        this.sql = sql;
    }

    /** A workbook that waits. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Kept(String place, byte[] workbook) {
    }

    UUID keep(String place, byte[] workbook, UUID by, Instant at) {
        this.sql.sql("delete from unit_import where by_account = :by").param("by", by).update();
        UUID id = UUID.randomUUID();
        this.sql
            .sql("insert into unit_import (id, by_account, place, workbook, at) values (:id, :by, :place, :book, :at)")
            .param("id", id)
            .param("by", by)
            .param("place", place)
            .param("book", workbook)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
        return id;
    }

    Optional<Kept> find(UUID id, UUID by) {
        return this.sql.sql("select place, workbook from unit_import where id = :id and by_account = :by")
            .param("id", id)
            .param("by", by)
            .query((row, n) -> new Kept(row.getString("place"), row.getBytes("workbook")))
            .optional();
    }

    /** Takes it; of two who try at once, one gets it. */
    boolean take(UUID id, UUID by) {
        return this.sql.sql("delete from unit_import where id = :id and by_account = :by")
            .param("id", id)
            .param("by", by)
            .update() == 1;
    }

}
