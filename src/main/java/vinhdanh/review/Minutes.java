package vinhdanh.review;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.shared.Digest;

/** The minutes of meetings, as they are stored. */
@Repository
public class Minutes {

    private final JdbcClient sql;

    Minutes(JdbcClient sql) {
        this.sql = sql;
    }

    /** What stands in the minutes of a meeting so far. */
    public Proceedings of(UUID meeting) {
        List<Proceedings.Signature> signatures = listSignatures(meeting);
        return this.sql.sql("""
                select number, ended, opinions, conclusion, version, pdf_sha256, docx_sha256 from council_minutes
                 where meeting_id = :meeting
                """)
            .param("meeting", meeting)
            .query((row, n) -> new Proceedings(row.getString("number"), row.getObject("ended", LocalTime.class),
                    row.getString("opinions"), row.getString("conclusion"), row.getInt("version"),
                    digest(row.getBytes("pdf_sha256")), digest(row.getBytes("docx_sha256")), signatures))
            .optional()
            .orElse(Proceedings.NONE);
    }

    private static @Nullable Digest digest(byte @Nullable [] bytes) {
        return bytes == null ? null : Digest.of(bytes);
    }

    private List<Proceedings.Signature> listSignatures(UUID meeting) {
        return this.sql
            .sql("select role, name, at from council_signature where meeting_id = :meeting order by at, role desc")
            .param("meeting", meeting)
            .query((row, n) -> new Proceedings.Signature(Role.ofCode(row.getString("role")), row.getString("name"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
            .list();
    }

    /** Writes what the secretary typed. */
    void write(UUID meeting, String number, @Nullable LocalTime ended, String opinions, String conclusion) {
        this.sql.sql("""
                insert into council_minutes (meeting_id, number, ended, opinions, conclusion, version)
                values (:meeting, :number, :ended, :opinions, :conclusion, 1)
                on conflict (meeting_id) do update
                   set number = :number, ended = :ended, opinions = :opinions, conclusion = :conclusion,
                       version = council_minutes.version + 1
                """)
            .param("meeting", meeting)
            .param("number", number)
            .param("ended", ended, Types.TIME)
            .param("opinions", opinions)
            .param("conclusion", conclusion)
            .update();
    }

    void setFiles(UUID meeting, Digest pdf, Digest docx) {
        this.sql.sql("update council_minutes set pdf_sha256 = :pdf, docx_sha256 = :docx where meeting_id = :meeting")
            .param("pdf", pdf.bytes())
            .param("docx", docx.bytes())
            .param("meeting", meeting)
            .update();
    }

    /**
     * Signs.
     * @return false when this role signed before, or this person in another role
     */
    boolean sign(UUID meeting, Role role, Actor by, Instant at) {
        return this.sql.sql("""
                insert into council_signature (meeting_id, role, account_id, name, at)
                values (:meeting, :role, :account, :name, :at) on conflict do nothing
                """)
            .param("meeting", meeting)
            .param("role", role.code())
            .param("account", by.id().value())
            .param("name", by.name())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update() == 1;
    }

}
