package vinhdanh.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.shared.Digest;

/** Links that work once, for a while; the database keeps only their hashes. */
@Repository
class Links {

    private static final int TOKEN_BYTES = 32;

    private final JdbcClient sql;

    private final SecureRandom random = new SecureRandom();

    Links(JdbcClient sql) {
        this.sql = sql;
    }

    /** A new link; an older one for the same purpose stops working. */
    String issue(AccountId account, Purpose purpose, Instant at) {
        this.sql.sql("""
                update access_link set used_at = :at
                 where account_id = :account and purpose = :purpose and used_at is null
                """)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("account", account.value())
            .param("purpose", purpose.code())
            .update();
        byte[] secret = new byte[TOKEN_BYTES];
        this.random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        this.sql.sql("""
                insert into access_link (token_hash, account_id, purpose, issued_at, expires_at)
                values (:hash, :account, :purpose, :at, :until)
                """)
            .param("hash", hash(token))
            .param("account", account.value())
            .param("purpose", purpose.code())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("until", at.plus(purpose.life()).atOffset(ZoneOffset.UTC))
            .update();
        return token;
    }

    /** Whose link it is, while it works. */
    Optional<AccountId> find(String token, Instant at) {
        return this.sql.sql("""
                select account_id from access_link
                 where token_hash = :hash and used_at is null and :at < expires_at
                """)
            .param("hash", hash(token))
            .param("at", at.atOffset(ZoneOffset.UTC))
            .query(UUID.class)
            .optional()
            .map(AccountId::new);
    }

    /** Uses the link up. Of two who try at once, one gets it. */
    Optional<AccountId> use(String token, Instant at) {
        return this.sql.sql("""
                update access_link set used_at = :at
                 where token_hash = :hash and used_at is null and :at < expires_at
                returning account_id
                """)
            .param("hash", hash(token))
            .param("at", at.atOffset(ZoneOffset.UTC))
            .query(UUID.class)
            .optional()
            .map(AccountId::new);
    }

    /** No link of the account works any more. */
    void endAll(AccountId account, Instant at) {
        this.sql.sql("update access_link set used_at = :at where account_id = :account and used_at is null")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("account", account.value())
            .update();
    }

    private static byte[] hash(String token) {
        return Digest.sha256(token.getBytes(StandardCharsets.UTF_8)).bytes();
    }

}
