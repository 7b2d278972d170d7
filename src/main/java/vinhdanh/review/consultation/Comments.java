package vinhdanh.review.consultation;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.shared.Digest;

/** What people said of published lists. */
@Repository
public class Comments {

    private static final String COLUMNS = """
            select comment.id, year, serial, coalesce(entry.name, '') as about, comment.name, contact, text, received_at,
                   due, version, answer, outcome, answered_at
              from public_comment comment
              left join consultation_entry entry using (consultation_id, nomination_id)
            """;

    private final JdbcClient sql;

    Comments(JdbcClient sql) {
        this.sql = sql;
    }

    /** All comments on a list; those that wait come first, by their due day. */
    public List<Comment> list(UUID consultation) {
        return this.sql
            .sql(COLUMNS + " where consultation_id = :id order by answered_at is not null, due, year, serial")
            .param("id", consultation)
            .query(Comments::comment)
            .list();
    }

    /** How many on the lists of those before a council wait for their answer. */
    public int countOpen(UUID meeting) {
        return this.sql.sql("""
                select count(*) from public_comment
                 where answer is null
                   and consultation_id in (select consultation_id from council_item
                                             join consultation_entry using (nomination_id)
                                            where meeting_id = :meeting)
                """).param("meeting", meeting).query(Integer.class).single();
    }

    public Optional<Comment> find(UUID consultation, UUID id) {
        return this.sql.sql(COLUMNS + " where consultation_id = :consultation and comment.id = :id")
            .param("consultation", consultation)
            .param("id", id)
            .query(Comments::comment)
            .optional();
    }

    /** The comment of a secret link. */
    public Optional<Comment> findByToken(String token) {
        return this.sql.sql(COLUMNS + " where token_hash = :hash")
            .param("hash", hash(token))
            .query(Comments::comment)
            .optional();
    }

    /** The next number of a year; whoever asks at the same time waits. */
    int nextSerial(int year) {
        return this.sql.sql("""
                insert into comment_number (year, last) values (:year, 1)
                on conflict (year) do update set last = comment_number.last + 1
                returning last
                """).param("year", year).query(Integer.class).single();
    }

    void add(UUID consultation, int year, int serial, SendComment.Said said, Instant at, LocalDate due, String token) {
        this.sql.sql("""
                insert into public_comment (id, consultation_id, year, serial, nomination_id, name, contact, text,
                                            received_at, due, token_hash)
                values (:id, :consultation, :year, :serial, :about, :name, :contact, :text, :at, :due, :hash)
                """)
            .param("id", UUID.randomUUID())
            .param("consultation", consultation)
            .param("year", year)
            .param("serial", serial)
            .param("about", said.about(), Types.OTHER)
            .param("name", said.name())
            .param("contact", said.contact())
            .param("text", said.text())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("due", due)
            .param("hash", hash(token))
            .update();
    }

    /**
     * @return false when it was answered meanwhile
     */
    boolean answer(UUID id, int version, String answer, String outcome, Actor by, Instant at) {
        return this.sql.sql("""
                update public_comment
                   set answer = :answer, outcome = :outcome, answered_by = :by, answered_at = :at, version = version + 1
                 where id = :id and version = :version and answer is null
                """)
            .param("answer", answer)
            .param("outcome", outcome)
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .param("version", version)
            .update() == 1;
    }

    /** How often a source sent something since an instant. */
    int countSince(String source, Instant since) {
        return this.sql.sql("select count(*) from comment_source where source = :source and at > :since")
            .param("source", source)
            .param("since", since.atOffset(ZoneOffset.UTC))
            .query(Integer.class)
            .single();
    }

    void noteSource(String source, Instant at, Instant old) {
        this.sql.sql("delete from comment_source where at < :old").param("old", old.atOffset(ZoneOffset.UTC)).update();
        this.sql.sql("insert into comment_source (source, at) values (:source, :at)")
            .param("source", source)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    private static byte[] hash(String token) {
        return Digest.sha256(token.getBytes(StandardCharsets.UTF_8)).bytes();
    }

    private static Comment comment(ResultSet row, int n) throws SQLException {
        return new Comment(row.getObject("id", UUID.class), Comment.number(row.getInt("year"), row.getInt("serial")),
                row.getString("about"), row.getString("name"), row.getString("contact"), row.getString("text"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(), row.getObject("due", LocalDate.class),
                row.getInt("version"), row.getString("answer"), row.getString("outcome"), answered(row));
    }

    private static @Nullable Instant answered(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("answered_at", OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

}
