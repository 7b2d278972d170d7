package vinhdanh.nomination.appraisal;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;

/** Which subjects were found to be one, and which to be two. */
@Repository
public class SubjectLinks {

    private final JdbcClient sql;

    SubjectLinks(JdbcClient sql) {
        this.sql = sql;
    }

    /** A link, as it was made and perhaps undone. */
    public record Row(UUID id, String kept, String merged, String reason, String who, OffsetDateTime at,
            @Nullable String undoReason, @Nullable String undoneBy, @Nullable OffsetDateTime undoneAt) {
    }

    /** Every link that this subject ever had. */
    public List<Row> history(UUID subject) {
        return this.sql.sql("""
                select link.id, kept.name as kept, merged.name as merged, link.reason, maker.name as who, link.at,
                       link.undo_reason, undoer.name as undone_by, link.undone_at
                  from subject_link link
                  join subject kept on kept.id = link.kept
                  join subject merged on merged.id = link.merged
                  join account maker on maker.id = link.by_account
                  left join account undoer on undoer.id = link.undone_by
                 where :subject in (link.kept, link.merged) order by link.at desc
                """).param("subject", subject).query(Rows.of(Row.class)).list();
    }

    /** Locks both, so that nobody else links them meanwhile. */
    boolean areLinked(UUID one, UUID other) {
        this.sql.sql("select id from subject where id in (:one, :other) order by id for no key update")
            .param("one", one)
            .param("other", other)
            .query()
            .listOfRows();
        return this.sql.sql("select :other in (select subject_family(:one))")
            .param("one", one)
            .param("other", other)
            .query(Boolean.class)
            .single();
    }

    /** Whether a nomination of each is on the list of one campaign. */
    boolean areBothProposed(UUID one, UUID other) {
        return this.sql.sql("""
                select exists (
                    select from nomination a join nomination b using (campaign_id)
                     where a.subject_id in (select subject_family(:one))
                       and b.subject_id in (select subject_family(:other))
                       and a.state in ('proposed', 'chosen', 'decided')
                       and b.state in ('proposed', 'chosen', 'decided'))
                """).param("one", one).param("other", other).query(Boolean.class).single();
    }

    void link(UUID kept, UUID merged, String reason, Actor by, Instant at) {
        this.sql.sql("""
                insert into subject_link (id, kept, merged, reason, by_account, at)
                values (:id, subject_root(:kept), subject_root(:merged), :reason, :by, :at)
                """)
            .param("id", UUID.randomUUID())
            .param("kept", kept)
            .param("merged", merged)
            .param("reason", reason)
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    /**
     * @return false when it was undone before
     */
    boolean undo(UUID link, String reason, Actor by, Instant at) {
        return this.sql.sql("""
                update subject_link set undo_reason = :reason, undone_by = :by, undone_at = :at
                 where id = :id and undone_at is null
                """)
            .param("reason", reason)
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", link)
            .update() == 1;
    }

    /**
     * @return false when somebody said so before
     */
    boolean part(UUID one, UUID other, String reason, Actor by, Instant at) {
        return this.sql.sql("""
                insert into subject_apart (one, other, reason, by_account, at)
                values (least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), :reason, :by, :at)
                on conflict do nothing
                """)
            .param("one", one)
            .param("other", other)
            .param("reason", reason)
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update() == 1;
    }

}
