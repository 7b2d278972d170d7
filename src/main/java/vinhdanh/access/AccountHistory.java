package vinhdanh.access;

import java.time.Instant;
import java.time.ZoneOffset;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done to accounts, asked for one act. */
@Repository
class AccountHistory {

    private final JdbcClient sql;

    AccountHistory(JdbcClient sql) {
        this.sql = sql;
    }

    /** Whether somebody did this to an account since then. */
    boolean did(AccountId account, String act, AccountId by, Instant since) {
        return this.sql.sql("""
                select exists (select from account_event
                                where account_id = :account and act = :act and by_account = :by and at > :since)
                """)
            .param("account", account.value())
            .param("act", act)
            .param("by", by.value())
            .param("since", since.atOffset(ZoneOffset.UTC))
            .query(Boolean.class)
            .single();
    }

}
