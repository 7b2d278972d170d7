package vinhdanh.access;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How often somebody tried lately, by what was tried, by account and by address. A try
 * counts before it is looked at, so that of many at once no more get through; one that
 * was right is taken out again.
 */
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

    /** What is tried; each is counted for itself. */
    enum What {

        /** Name and password. */
        LOGIN,

        /** A code of the second factor. */
        CODE,

        /** The password of who is logged in. */
        AGAIN,

        /** A link for a new password: asked for, never wrong. */
        RESET;

        String by(String who) {
            return name().toLowerCase(Locale.ROOT) + " " + who;
        }

        /**
         * Asking for links is counted apart: it must not keep an office from logging in.
         */
        String from(String address) {
            return (this == RESET ? "reset-address " : "address ") + address;
        }

    }

    /** A try that counts as failed until it is known to be right. */
    record Try(String source, long address) {
    }

    /**
     * Counts a try.
     * @param who the account, by a name that none of the others has
     * @return nothing when there were too many already: this one isn't to be looked at
     */
    Optional<Try> begin(What what, String who, String address, Instant at) {
        String source = what.by(who);
        // Where a transaction is under way, those of one account wait for one another.
        this.sql.sql("select pg_advisory_xact_lock(hashtext(:source))").param("source", source).query().listOfRows();
        long one = add(source, at);
        long other = add(what.from(address), at);
        if (count(source, at) > PER_ACCOUNT || count(what.from(address), at) > PER_ADDRESS) {
            remove(one);
            remove(other);
            return Optional.empty();
        }
        return Optional.of(new Try(source, other));
    }

    /** It was right: neither it nor what failed before it counts. */
    void right(Try one) {
        forget(one.source());
        remove(one.address());
    }

    /** Nothing that failed for an account counts any more. */
    void forget(What what, String who) {
        forget(what.by(who));
    }

    void forgetOld(Instant at) {
        this.sql.sql("delete from login_failure where at < :old")
            .param("old", at.minus(WINDOW).atOffset(ZoneOffset.UTC))
            .update();
    }

    private void forget(String source) {
        this.sql.sql("delete from login_failure where source = :source").param("source", source).update();
    }

    private long add(String source, Instant at) {
        return this.sql.sql("insert into login_failure (source, at) values (:source, :at) returning id")
            .param("source", source)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .query(Long.class)
            .single();
    }

    private void remove(long id) {
        this.sql.sql("delete from login_failure where id = :id").param("id", id).update();
    }

    private int count(String source, Instant at) {
        return this.sql.sql("select count(*) from login_failure where source = :source and at > :since")
            .param("source", source)
            .param("since", at.minus(WINDOW).atOffset(ZoneOffset.UTC))
            .query(Integer.class)
            .single();
    }

}
