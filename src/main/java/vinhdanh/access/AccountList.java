package vinhdanh.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.shared.Text;

/**
 * The accounts as an administrator reads them: searched, by pages, with their history.
 */
@Repository
public class AccountList {

    /** So many on a page. */
    public static final int PAGE = 50;

    private static final String ROWS = """
            select account.id, login, name, email, password_hash is not null as accepted,
                   totp_confirmed_at is not null as second_factor, closed_at,
                   (select count(*) from login_failure
                     where source in ('login ' || login, 'code ' || id, 'again ' || id)
                       and at > :since) as failures
              from account
            """;

    private final JdbcClient sql;

    private final Clock clock;

    AccountList(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** In what state an account is. */
    public enum State {

        ALL, OPEN, INVITED, CLOSED;

        /** The state of a word, or all of them where the word is none. */
        public static State of(String word) {
            return Arrays.stream(values()).filter(state -> state.code().equals(word)).findFirst().orElse(ALL);
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

    /**
     * An account.
     *
     * @param accepted whether a password was chosen
     * @param locked whether too many tries failed lately
     */
    public record Row(AccountId id, String login, String name, @Nullable String email, boolean accepted,
            boolean secondFactor, @Nullable Instant closedAt, boolean locked) {

        public State state() {
            return this.closedAt != null ? State.CLOSED : this.accepted ? State.OPEN : State.INVITED;
        }

    }

    /** What was done to an account; the program itself is by nobody. */
    public record Event(String act, String detail, @Nullable String by, Instant at) {
    }

    /**
     * At most one page and one more, which says that there is another page.
     * @param typed words of name, login or address, with or without diacritics
     * @param after the last account of the page before, or null
     */
    public List<Row> list(String typed, State state, @Nullable UUID after) {
        return this.sql.sql(ROWS + """
                 where folded like all (:words)
                   and (:state = 'all' or :state = case when closed_at is not null then 'closed'
                                                        when password_hash is null then 'invited' else 'open' end)
                   and (cast(:after as uuid) is null
                        or (folded, id) > (select folded, id from account where id = cast(:after as uuid)))
                 order by folded, id
                 limit :limit
                """)
            .param("since", since())
            .param("words", words(typed), Types.ARRAY)
            .param("state", state.code())
            .param("after", after, Types.OTHER)
            .param("limit", PAGE + 1)
            .query(AccountList::row)
            .list();
    }

    private static String[] words(String typed) {
        return Arrays.stream(Text.fold(typed).split(" ")).map(word -> "%" + word + "%").toArray(String[]::new);
    }

    public Optional<Row> find(AccountId id) {
        return this.sql.sql(ROWS + " where id = :id")
            .param("since", since())
            .param("id", id.value())
            .query(AccountList::row)
            .optional();
    }

    /** Every post that an account has held or will hold, the newest first. */
    public List<Post> posts(AccountId id) {
        return this.sql.sql("""
                select post.id, role, unit_id, coalesce(unit.name, '') as name, coalesce(unit.type, '') as type,
                       signs_as, post.valid_from, post.valid_to, ended_at
                  from post left join unit on unit.id = unit_id
                 where account_id = :account
                 order by coalesce(post.valid_to, 'infinity') desc, post.valid_from desc, role, post.id
                """).param("account", id.value()).query(Posts::post).list();
    }

    /** The newest acts on an account. */
    public List<Event> events(AccountId id, int limit) {
        return this.sql.sql("""
                select act, detail, by.name as by_name, at
                  from account_event left join account by on by.id = by_account
                 where account_id = :account order by account_event.id desc limit :limit
                """)
            .param("account", id.value())
            .param("limit", limit)
            .query((row, n) -> new Event(row.getString("act"), row.getString("detail"), row.getString("by_name"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
            .list();
    }

    private OffsetDateTime since() {
        return this.clock.instant().minus(LoginFailures.WINDOW).atOffset(ZoneOffset.UTC);
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        OffsetDateTime closed = row.getObject("closed_at", OffsetDateTime.class);
        return new Row(new AccountId(row.getObject("id", UUID.class)), row.getString("login"), row.getString("name"),
                row.getString("email"), row.getBoolean("accepted"), row.getBoolean("second_factor"),
                closed == null ? null : closed.toInstant(), row.getInt("failures") >= LoginFailures.PER_ACCOUNT);
    }

}
