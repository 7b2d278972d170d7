package vinhdanh.nomination.appraisal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.nomination.life.Step;
import vinhdanh.shared.Bilingual;

/** Acts on many nominations. Who did one sees it. */
@Repository
public class Batches {

    private final JdbcClient sql;

    Batches(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Batch> find(UUID id, Actor actor) {
        return this.sql.sql("""
                select batch.id, step, account.name, at, undone_at from batch
                  join account on account.id = by_account where batch.id = :id and by_account = :actor
                """)
            .param("id", id)
            .param("actor", actor.id().value())
            .query((row, n) -> new Batch(id, Step.ofCode(row.getString("step")), row.getString("name"),
                    row.getObject("at", OffsetDateTime.class), row.getObject("undone_at") != null, rows(id)))
            .optional();
    }

    private List<Batch.Row> rows(UUID id) {
        return this.sql
            .sql("""
                    select nomination_id, nomination.name, unit.short_name as unit, seen, moved, reason_vi, reason_en, undone
                      from batch_row
                      join nomination on nomination.id = nomination_id
                      join unit on unit.id = nomination.unit_id
                     where batch_id = :id order by moved is not null, unit.short_name, nomination.sort_key, nomination_id
                    """)
            .param("id", id)
            .query(Batches::row)
            .list();
    }

    private static Batch.Row row(ResultSet row, int n) throws SQLException {
        String vi = row.getString("reason_vi");
        return new Batch.Row(row.getObject("nomination_id", UUID.class), row.getString("name"), row.getString("unit"),
                row.getInt("seen"), row.getObject("moved", Integer.class),
                vi == null ? null : new Bilingual(vi, row.getString("reason_en")), row.getBoolean("undone"));
    }

    /**
     * @return false when this very batch was done before
     */
    boolean begin(UUID id, Step step, Actor by, Instant at) {
        return this.sql.sql("""
                insert into batch (id, step, by_account, at) values (:id, :step, :by, :at) on conflict do nothing
                """)
            .param("id", id)
            .param("step", step.code())
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update() == 1;
    }

    void add(UUID batch, UUID nomination, int seen, @Nullable Integer moved, @Nullable Bilingual reason) {
        this.sql.sql("""
                insert into batch_row (batch_id, nomination_id, seen, moved, reason_vi, reason_en)
                values (:batch, :nomination, :seen, :moved, :vi, :en)
                """)
            .param("batch", batch)
            .param("nomination", nomination)
            .param("seen", seen)
            .param("moved", moved, Types.INTEGER)
            .param("vi", reason == null ? null : reason.vi(), Types.VARCHAR)
            .param("en", reason == null ? null : reason.en(), Types.VARCHAR)
            .update();
    }

    /**
     * @return false when it was undone before
     */
    boolean undo(UUID batch, Actor by, Instant at) {
        return this.sql.sql("update batch set undone_by = :by, undone_at = :at where id = :id and undone_at is null")
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", batch)
            .update() == 1;
    }

    void undone(UUID batch, UUID nomination) {
        this.sql.sql("update batch_row set undone = true where batch_id = :batch and nomination_id = :nomination")
            .param("batch", batch)
            .param("nomination", nomination)
            .update();
    }

}
