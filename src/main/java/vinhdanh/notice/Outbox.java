package vinhdanh.notice;

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

import vinhdanh.access.AccountId;

/** The mails, as they are stored. */
@Repository
class Outbox {

    static final int PAGE = 50;

    private static final String COLUMNS = """
            select mail.id, account_id, account.name, recipient, kind, state, attempts, next_try, reason,
                   mail.created_at, sent_at
              from mail join account on account.id = account_id
            """;

    private final JdbcClient sql;

    Outbox(JdbcClient sql) {
        this.sql = sql;
    }

    /** Puts a mail with a link in; what waited with an older link is of no use now. */
    void addLink(AccountId account, Mail.Kind kind, byte[] secret, Instant at) {
        this.sql
            .sql("""
                    update mail set state = 'dropped', secret = null
                     where account_id = :account and kind in ('invitation', 'reset') and state in ('waiting', 'held', 'failed')
                    """)
            .param("account", account.value())
            .update();
        this.sql.sql("""
                insert into mail (id, account_id, recipient, kind, secret, next_try, created_at)
                select :id, id, email, :kind, :secret, :at, :at from account where id = :account and email is not null
                """)
            .param("id", UUID.randomUUID())
            .param("kind", kind.code())
            .param("secret", secret)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("account", account.value())
            .update();
    }

    /**
     * Tells who had an address that the account has another; links to it are of no use.
     */
    void addNews(AccountId account, String recipient, Instant at) {
        this.sql
            .sql("""
                    update mail set state = 'dropped', secret = null
                     where account_id = :account and kind in ('invitation', 'reset') and state in ('waiting', 'held', 'failed')
                    """)
            .param("account", account.value())
            .update();
        this.sql.sql("""
                insert into mail (id, account_id, recipient, kind, next_try, created_at)
                values (:id, :account, :recipient, 'address', :at, :at)
                """)
            .param("id", UUID.randomUUID())
            .param("account", account.value())
            .param("recipient", recipient)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    /** One page, the latest first, from after a mail. */
    List<Mail> list(@Nullable Instant before, @Nullable UUID beforeId) {
        return this.sql.sql(COLUMNS + """
                 where cast(:before as timestamptz) is null or (mail.created_at, mail.id) < (:before, :beforeId)
                 order by mail.created_at desc, mail.id desc limit
                """ + (PAGE + 1))
            .param("before", before == null ? null : before.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE)
            .param("beforeId", beforeId, Types.OTHER)
            .query(Outbox::mail)
            .list();
    }

    Optional<Mail> find(UUID id) {
        return this.sql.sql(COLUMNS + " where mail.id = :id").param("id", id).query(Outbox::mail).optional();
    }

    /**
     * Takes the next mail that is due, one for each caller. From now on it counts as
     * tried; should the program end before it is sent it is tried again later.
     */
    Optional<Mail> claim(Instant now) {
        return this.sql.sql("""
                update mail
                   set attempts = attempts + 1,
                       next_try = cast(:now as timestamptz)
                                  + make_interval(mins => least(240, (3 ^ least(attempts, 8))::int))
                 where id = (select id from mail where state = 'waiting' and next_try <= :now
                              order by next_try, id limit 1 for update skip locked)
                returning id
                """).param("now", now.atOffset(ZoneOffset.UTC)).query(UUID.class).optional().flatMap(this::find);
    }

    Optional<byte[]> secretOf(UUID id) {
        return this.sql.sql("select secret from mail where id = :id and secret is not null")
            .param("id", id)
            .query((row, n) -> row.getBytes(1))
            .optional();
    }

    void sent(UUID id, Instant at) {
        this.sql.sql("""
                update mail set state = 'sent', sent_at = :at, secret = null, reason = ''
                 where id = :id and state in ('waiting', 'held')
                """).param("at", at.atOffset(ZoneOffset.UTC)).param("id", id).update();
    }

    /** It didn't go: it waits for its next try, or for a person to look. */
    void failed(UUID id, String reason, boolean forGood) {
        this.sql.sql("""
                update mail
                   set reason = :reason,
                       state = case when state = 'waiting' and (:forGood or attempts >= :most) then 'failed'
                                    else state end
                 where id = :id and state in ('waiting', 'held')
                """)
            .param("reason", reason)
            .param("forGood", forGood)
            .param("most", Mail.MOST_ATTEMPTS)
            .param("id", id)
            .update();
    }

    void drop(UUID id, String reason) {
        this.sql.sql("update mail set state = 'dropped', secret = null, reason = :reason where id = :id")
            .param("reason", reason)
            .param("id", id)
            .update();
    }

    /**
     * @return false when it isn't in that state any more
     */
    boolean set(UUID id, List<Mail.State> from, Mail.State to, Instant nextTry, AccountId by) {
        return this.sql.sql("""
                update mail
                   set state = :to, changed_by = :by, next_try = greatest(next_try, :next),
                       attempts = case when state = 'failed' then 1 else attempts end
                 where id = :id and state = any (:from)
                """)
            .param("to", to.code())
            .param("by", by.value())
            .param("next", nextTry.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .param("from", from.stream().map(Mail.State::code).toArray(String[]::new))
            .update() == 1;
    }

    private static Mail mail(ResultSet row, int n) throws SQLException {
        return new Mail(row.getObject("id", UUID.class), row.getObject("account_id", UUID.class), row.getString("name"),
                row.getString("recipient"), Mail.Kind.ofCode(row.getString("kind")),
                Mail.State.ofCode(row.getString("state")), row.getInt("attempts"), at(row, "next_try"),
                row.getString("reason"), at(row, "created_at"),
                row.getObject("sent_at") == null ? null : at(row, "sent_at"));
    }

    private static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

}
