package vinhdanh.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.apache.commons.codec.binary.Base32;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.shared.Digest;

/** Codes for who has lost the phone: ten at a time, each works once. */
@Repository
class RecoveryCodes {

    static final int COUNT = 10;

    /** 80 bits each: nobody guesses one, not even from its hash. */
    private static final int BYTES = 10;

    private static final Pattern CODE = Pattern.compile("[A-Z2-7]{16}");

    private final JdbcClient sql;

    private final SecureRandom random = new SecureRandom();

    RecoveryCodes(JdbcClient sql) {
        this.sql = sql;
    }

    static boolean looksLike(String typed) {
        return CODE.matcher(plain(typed)).matches();
    }

    /** New ones in the place of all that there were. */
    List<String> make(AccountId account, Instant at) {
        this.sql.sql("delete from recovery_code where account_id = :account")
            .param("account", account.value())
            .update();
        List<String> codes = new ArrayList<>();
        for (int i = 0; i < COUNT; i++) {
            byte[] secret = new byte[BYTES];
            this.random.nextBytes(secret);
            String code = new Base32().encodeToString(secret);
            this.sql.sql("insert into recovery_code (code_hash, account_id, made_at) values (:hash, :account, :at)")
                .param("hash", hash(code))
                .param("account", account.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
            codes.add(code.replaceAll("(.{4})(?=.)", "$1-"));
        }
        return codes;
    }

    /** Uses a code up. Of two who try at once, one gets it. */
    boolean use(AccountId account, String typed, Instant at) {
        return this.sql.sql("""
                update recovery_code set used_at = :at
                 where code_hash = :hash and account_id = :account and used_at is null
                """)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("hash", hash(plain(typed)))
            .param("account", account.value())
            .update() == 1;
    }

    int left(AccountId account) {
        return this.sql.sql("select count(*) from recovery_code where account_id = :account and used_at is null")
            .param("account", account.value())
            .query(Integer.class)
            .single();
    }

    void clear(AccountId account) {
        this.sql.sql("delete from recovery_code where account_id = :account")
            .param("account", account.value())
            .update();
    }

    private static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static byte[] hash(String plain) {
        return Digest.sha256(plain.getBytes(StandardCharsets.UTF_8)).bytes();
    }

}
