package vinhdanh.access;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Second factors that are to take the place of another, until their first code. */
@Repository
class PendingSecrets {

    private final JdbcClient sql;

    PendingSecrets(JdbcClient sql) {
        this.sql = sql;
    }

    void set(AccountId account, byte[] sealed, Instant at) {
        this.sql.sql("update account set totp_pending = :secret, totp_pending_at = :at where id = :id")
            .param("secret", sealed)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", account.value())
            .update();
    }

    Optional<byte[]> find(AccountId account, Instant since) {
        return this.sql.sql("select totp_pending from account where id = :id and totp_pending_at > :since")
            .param("id", account.value())
            .param("since", since.atOffset(ZoneOffset.UTC))
            .query((row, n) -> row.getBytes(1))
            .optional();
    }

    void confirm(AccountId account, long step, Instant at) {
        this.sql.sql("""
                update account
                   set totp_secret = totp_pending, totp_confirmed_at = :at, totp_step = :step, totp_pending = null,
                       totp_pending_at = null
                 where id = :id and totp_pending is not null
                """).param("at", at.atOffset(ZoneOffset.UTC)).param("step", step).param("id", account.value()).update();
    }

}
