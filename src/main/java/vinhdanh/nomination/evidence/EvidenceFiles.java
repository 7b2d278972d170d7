package vinhdanh.nomination.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.nomination.SeenNominations;
import vinhdanh.shared.Digest;

/**
 * The files of drafts and nominations. A file is found only by whoever may see the draft
 * or the nomination that it hangs on; nobody finds one by its content.
 */
@Repository
public class EvidenceFiles {

    /** A draft's files are its unit's own; of what went up, of whoever may see it. */
    private static final String SEEN = """
            select evidence.id, draft_id, kind, evidence.name, media_type, size, sha256, account.name as added_by,
                   added_at
              from evidence
              join draft on draft.id = draft_id
              join account on account.id = added_by
              left join nomination on nomination.id = draft.nomination_id
             where (draft.unit_id = any (:mine) or
            """ + SeenNominations.SEEN + ")";

    private static final String ORDER = " order by kind desc, added_at, evidence.id";

    private final JdbcClient sql;

    EvidenceFiles(JdbcClient sql) {
        this.sql = sql;
    }

    /** The files of a nomination; none for whoever may not see it. */
    public List<EvidenceFile> of(UUID nomination, Actor actor) {
        return seen(" and draft.nomination_id = :thing" + ORDER, nomination, actor).list();
    }

    /** The files of a draft; none for whoever may not see it. */
    public List<EvidenceFile> ofDraft(UUID draft, Actor actor) {
        return seen(" and draft.id = :thing" + ORDER, draft, actor).list();
    }

    /** One file by its own random id. */
    public Optional<EvidenceFile> find(UUID id, Actor actor) {
        return seen(" and evidence.id = :thing", id, actor).optional();
    }

    private JdbcClient.MappedQuerySpec<EvidenceFile> seen(String which, UUID thing, Actor actor) {
        return this.sql.sql(SEEN + which)
            .param("thing", thing)
            .params(SeenNominations.by(actor).parameters())
            .query(EvidenceFiles::file);
    }

    int count(UUID draft) {
        return this.sql.sql("select count(*) from evidence where draft_id = :draft")
            .param("draft", draft)
            .query(Integer.class)
            .single();
    }

    /**
     * @return false when the draft has this content already
     */
    boolean add(EvidenceFile file, Actor by, Instant at) {
        return this.sql.sql("""
                insert into evidence (id, draft_id, kind, name, media_type, sha256, size, added_by, added_at)
                values (:id, :draft, :kind, :name, :type, :sha256, :size, :by, :at)
                on conflict (draft_id, sha256) do nothing
                """)
            .param("id", file.id())
            .param("draft", file.draft())
            .param("kind", file.report() ? "report" : "evidence")
            .param("name", file.name())
            .param("type", file.type().mediaType())
            .param("sha256", file.digest().bytes())
            .param("size", file.size())
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update() == 1;
    }

    /** Removes a file of a draft that wasn't sent, of one of these units. */
    boolean remove(UUID id, List<UUID> units) {
        return this.sql.sql("""
                delete from evidence using draft
                 where evidence.id = :id and draft.id = draft_id and unit_id = any (:units) and nomination_id is null
                """).param("id", id).param("units", units.toArray(UUID[]::new)).update() == 1;
    }

    private static EvidenceFile file(ResultSet row, int n) throws SQLException {
        return new EvidenceFile(row.getObject("id", UUID.class), row.getObject("draft_id", UUID.class),
                row.getString("kind").equals("report"), row.getString("name"),
                FileType.ofMediaType(row.getString("media_type")), row.getLong("size"),
                Digest.of(row.getBytes("sha256")), row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

}
