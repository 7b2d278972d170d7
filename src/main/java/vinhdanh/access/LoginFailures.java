package vinhdanh.access;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often log-in failed lately, by account and by address. */
@Repository
class LoginFailures {

    /** How long a failure counts. */
    static final Duration WINDOW = Duration.ofMinutes(15);

    /** So many for one account, wherever they come from. */
    static final int PER_ACCOUNT = 10;

    /** So many from one address; an office may share one. */
    static final int PER_ADDRESS = 100;

    private final JdbcClient sql;

    LoginFailures(JdbcClient sql) {
        this.sql = sql;
    }

    boolean tooMany(String login, String address, Instant at) {
        return count("account " + login, at) >= PER_ACCOUNT || count("address " + address, at) >= PER_ADDRESS;
    }

    void add(String login, String address, Instant at) {
        for (String source : new String[] { "account " + login, "address " + address }) {
            this.sql.sql("insert into login_failure (source, at) values (:source, :at)")
                .param("source", source)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        }
    }

    void forget(String login) {
        this.sql.sql("delete from login_failure where source = :source").param("source", "account " + login).update();
    }

    void forgetOld(Instant at) {
        this.sql.sql("delete from login_failure where at < :old")
            .param("old", at.minus(WINDOW).atOffset(ZoneOffset.UTC))
            .update();
    }

    private int count(String source, Instant at) {
        return this.sql.sql("select count(*) from login_failure where source = :source and at > :since")
            .param("source", source)
            .param("since", at.minus(WINDOW).atOffset(ZoneOffset.UTC))
            .query(Integer.class)
            .single();
    }

}
