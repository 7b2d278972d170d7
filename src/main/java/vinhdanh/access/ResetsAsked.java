package vinhdanh.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The names for which somebody asked for a reset, whether they are of accounts or not.
 */
@Repository
class ResetsAsked {

    private final JdbcClient sql;

    ResetsAsked(JdbcClient sql) {
        this.sql = sql;
    }

    void add(String login, Instant at) {
        this.sql.sql("""
                insert into reset_asked (login, at) values (:login, :at)
                on conflict (login) do update set at = excluded.at
                """).param("login", login).param("at", at.atOffset(ZoneOffset.UTC)).update();
    }

    /** Takes all out; those asked since then are to be answered. */
    List<String> take(Instant since) {
        return this.sql.sql("""
                with taken as (delete from reset_asked returning login, at)
                select login from taken where at > :since order by at, login
                """).param("since", since.atOffset(ZoneOffset.UTC)).query((row, n) -> row.getString("login")).list();
    }

}
