package vinhdanh.access;

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

import vinhdanh.shared.Text;

/** The accounts, as they are stored. */
@Repository
class Accounts {

    private static final String COLUMNS = "id, login, name, email, password_hash, totp_confirmed_at, closed_at, sample";

    private final JdbcClient sql;

    Accounts(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Account> find(AccountId id) {
        return this.sql.sql("select " + COLUMNS + " from account where id = :id")
            .param("id", id.value())
            .query(Accounts::account)
            .optional();
    }

    Optional<Account> findByLogin(String login) {
        return this.sql.sql("select " + COLUMNS + " from account where login = :login")
            .param("login", login)
            .query(Accounts::account)
            .optional();
    }

    List<Account> listSamples() {
        return this.sql.sql("select " + COLUMNS + " from account where sample and closed_at is null order by login")
            .query(Accounts::account)
            .list();
    }

    /** The first account, or the one of this name, that administers on a day. */
    Optional<Account> findAdministrator(@Nullable String login, LocalDate day) {
        return this.sql.sql("select " + COLUMNS + """
                  from account
                 where closed_at is null and (cast(:login as text) is null or login = :login)
                   and exists (select from post
                                where account_id = account.id and role = 'administrator' and ended_at is null
                                  and :day between valid_from and coalesce(valid_to, :day))
                 order by created_at, login limit 1
                """).param("login", login, Types.VARCHAR).param("day", day).query(Accounts::account).optional();
    }

    boolean haveAdministrator(LocalDate day) {
        return this.sql.sql("""
                select exists (select from post join account on account.id = account_id
                                where role = 'administrator' and closed_at is null and ended_at is null
                                  and :day between valid_from and coalesce(valid_to, :day))
                """).param("day", day).query(Boolean.class).single();
    }

    /**
     * @return false when the login is somebody's already
     */
    boolean add(AccountId id, String login, String name, @Nullable String email, boolean sample, Instant at) {
        return this.sql.sql("""
                insert into account (id, login, name, email, sample, created_at, folded)
                values (:id, :login, :name, :email, :sample, :at, :folded)
                on conflict (login) do nothing
                """)
            .param("id", id.value())
            .param("login", login)
            .param("name", name)
            .param("email", email)
            .param("sample", sample)
            .param("folded", folded(login, name, email))
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update() == 1;
    }

    /** What an account is searched by. */
    private static String folded(String login, String name, @Nullable String email) {
        return Text.fold(name + " " + login + (email == null ? "" : " " + email));
    }

    /**
     * @return false when the address is that of somebody else in the same council
     */
    boolean setEmail(AccountId id, @Nullable String email) {
        Account account = find(id).orElseThrow();
        return this.sql.sql("update account set email = :email, folded = :folded where id = :id")
            .param("email", email)
            .param("folded", folded(account.login(), account.name(), email))
            .param("id", id.value())
            .update() == 1;
    }

    void setPassword(AccountId id, String hash) {
        this.sql.sql("update account set password_hash = :hash where id = :id")
            .param("hash", hash)
            .param("id", id.value())
            .update();
    }

    void setSecret(AccountId id, byte[] sealed) {
        this.sql.sql("update account set totp_secret = :secret, totp_confirmed_at = null where id = :id")
            .param("secret", sealed)
            .param("id", id.value())
            .update();
    }

    void forgetSecret(AccountId id) {
        this.sql.sql("update account set totp_secret = null, totp_confirmed_at = null where id = :id")
            .param("id", id.value())
            .update();
    }

    Optional<byte[]> secretOf(AccountId id) {
        return this.sql.sql("select totp_secret from account where id = :id and totp_secret is not null")
            .param("id", id.value())
            .query((row, n) -> row.getBytes(1))
            .optional();
    }

    /**
     * @return false when a code of this time step, or of a later one, was taken already
     */
    boolean takeStep(AccountId id, long step) {
        return this.sql.sql("update account set totp_step = :step where id = :id and totp_step < :step")
            .param("step", step)
            .param("id", id.value())
            .update() == 1;
    }

    void confirmSecret(AccountId id, Instant at) {
        this.sql.sql("update account set totp_confirmed_at = coalesce(totp_confirmed_at, :at) where id = :id")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id.value())
            .update();
    }

    void close(AccountId id, Instant at) {
        this.sql.sql("update account set closed_at = :at where id = :id and closed_at is null")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id.value())
            .update();
    }

    /** Ends every session of the account. */
    void endSessions(AccountId id) {
        this.sql.sql("delete from spring_session where principal_name = :name")
            .param("name", id.value().toString())
            .update();
    }

    /** Writes down what was done to an account, and by whom. */
    void note(AccountId id, String act, String detail, @Nullable AccountId by, Instant at) {
        this.sql.sql("""
                insert into account_event (account_id, act, detail, by_account, at)
                values (:id, :act, :detail, :by, :at)
                """)
            .param("id", id.value())
            .param("act", act)
            .param("detail", detail)
            .param("by", by == null ? null : by.value(), Types.OTHER)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    private static Account account(ResultSet row, int n) throws SQLException {
        return new Account(new AccountId(row.getObject("id", UUID.class)), row.getString("login"),
                row.getString("name"), row.getString("email"), row.getString("password_hash"),
                instant(row, "totp_confirmed_at"), instant(row, "closed_at"), row.getBoolean("sample"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

}
