package vinhdanh.notice;

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
import vinhdanh.access.Post;
import vinhdanh.shared.Bilingual;

/** What people are told, as it is stored. */
@Repository
class Notices {

    static final int PAGE = 30;

    private static final String SEEN = """
             where account_id = :account and (unit_id is null or unit_id = any (:units))
            """;

    private final JdbcClient sql;

    Notices(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One thing that somebody is told.
     *
     * @param detail what only the program shows, never a mail; or empty
     */
    record Notice(UUID id, Bilingual text, String detail, String path, Instant at, boolean unread) {
    }

    /**
     * Tells something to all who hold one of these posts in a unit on a day, but to who
     * did it.
     */
    void tell(Told told, UUID unit, List<String> roles, @Nullable UUID except, LocalDate today, Instant at) {
        this.sql.sql("""
                insert into notice (id, account_id, unit_id, kind, vi, en, detail, path, at, to_mail)
                select gen_random_uuid(), account.id, :unit, :kind, :vi, :en, :detail, :path, :at,
                       email is not null and coalesce(choice.mail, true)
                  from account left join notice_choice choice on choice.account_id = account.id
                 where closed_at is null and account.id is distinct from :except
                   and exists (select from post
                                where post.account_id = account.id and post.unit_id = :unit and role = any (:roles)
                                  and ended_at is null
                                  and :today between valid_from and coalesce(valid_to, :today))
                """)
            .param("unit", unit)
            .param("kind", told.kind())
            .param("vi", told.text().vi())
            .param("en", told.text().en())
            .param("detail", told.detail())
            .param("path", told.path())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("roles", roles.toArray(String[]::new))
            .param("today", today)
            .param("except", except, Types.OTHER)
            .update();
    }

    /** One page, the latest first. */
    List<Notice> list(Actor actor, @Nullable Instant before, @Nullable UUID beforeId) {
        return seen("select id, vi, en, detail, path, at, read_at from notice" + SEEN + """
                   and (cast(:before as timestamptz) is null or (at, id) < (:before, :beforeId))
                 order by at desc, id desc limit
                """ + (PAGE + 1), actor)
            .param("before", before == null ? null : before.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("beforeId", beforeId, Types.OTHER)
            .query(Notices::notice)
            .list();
    }

    int countUnread(Actor actor) {
        return seen("select count(*) from (select from notice" + SEEN + " and read_at is null limit 100) unread", actor)
            .query(Integer.class)
            .single();
    }

    /**
     * Marks one as read and tells where it leads; nothing when it isn't this person's.
     */
    Optional<String> open(UUID id, Actor actor, Instant at) {
        return seen("update notice set read_at = coalesce(read_at, :at)" + SEEN + " and id = :id returning path", actor)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .query(String.class)
            .optional();
    }

    void readAll(Actor actor, Instant at) {
        seen("update notice set read_at = :at" + SEEN + " and read_at is null", actor)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    boolean wantsMail(Actor actor) {
        return this.sql.sql("select mail from notice_choice where account_id = :account")
            .param("account", actor.id().value())
            .query(Boolean.class)
            .optional()
            .orElse(true);
    }

    /** Where mail would go, or null where there is no address. */
    @Nullable String addressOf(Actor actor) {
        return this.sql.sql("select email from account where id = :account and email is not null")
            .param("account", actor.id().value())
            .query(String.class)
            .optional()
            .orElse(null);
    }

    void chooseMail(Actor actor, boolean mail) {
        this.sql.sql("""
                insert into notice_choice (account_id, mail) values (:account, :mail)
                on conflict (account_id) do update set mail = excluded.mail
                """).param("account", actor.id().value()).param("mail", mail).update();
    }

    private JdbcClient.StatementSpec seen(String query, Actor actor) {
        return this.sql.sql(query)
            .param("account", actor.id().value())
            .param("units",
                    actor.posts()
                        .stream()
                        .map(Post::unit)
                        .filter(unit -> unit != null)
                        .map(unit -> unit.value())
                        .toArray(UUID[]::new));
    }

    private static Notice notice(ResultSet row, int n) throws SQLException {
        return new Notice(row.getObject("id", UUID.class), new Bilingual(row.getString("vi"), row.getString("en")),
                row.getString("detail"), row.getString("path"), row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at") == null);
    }

}
