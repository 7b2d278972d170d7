package vinhdanh.access;

import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sessions in which somebody is logged in. */
@Repository
public class OpenSessions {

    private final JdbcClient sql;

    OpenSessions(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A session.
     *
     * @param here whether it is the one that asks
     */
    public record Row(Instant since, Instant last, boolean here) {
    }

    /** Those of an account that are still open, the one that asks first. */
    public List<Row> list(AccountId account, String here, Instant at) {
        return this.sql.sql("""
                select creation_time, last_access_time, session_id = :here as here
                  from spring_session
                 where principal_name = :account and expiry_time > :at
                 order by here desc, last_access_time desc, session_id
                """)
            .param("account", account.value().toString())
            .param("here", here)
            .param("at", at.toEpochMilli())
            .query((row, n) -> new Row(Instant.ofEpochMilli(row.getLong("creation_time")),
                    Instant.ofEpochMilli(row.getLong("last_access_time")), row.getBoolean("here")))
            .list();
    }

    /** Ends all of an account but one. */
    public int endOthers(AccountId account, String here) {
        return this.sql.sql("delete from spring_session where principal_name = :account and session_id <> :here")
            .param("account", account.value().toString())
            .param("here", here)
            .update();
    }

}
