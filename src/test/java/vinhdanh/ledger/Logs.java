package vinhdanh.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import javax.sql.DataSource;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vinhdanh.shared.Digest;

/** A ledger on a test's database, with a clock that stands still. */
final class Logs {

    static final Instant NOW = Instant.parse("2021-09-01T02:03:04.567Z");

    static final String ORIGIN = LedgerSettings.originOf("an-giang-2021");

    private final TransactionTemplate transaction;

    final Ledger ledger;

    private Logs(Ledger ledger, TransactionTemplate transaction) {
        this.ledger = ledger;
        this.transaction = transaction;
    }

    static Logs on(DataSource database, Path keys) {
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        Ledger ledger = new Ledger(JdbcClient.create(database), transactions, Clock.fixed(NOW, ZoneOffset.UTC),
                new LedgerSettings(ORIGIN, keys));
        return new Logs(ledger, new TransactionTemplate(transactions));
    }

    Receipt record(Act act, UUID thing, Digest content) {
        return Objects.requireNonNull(this.transaction.execute(status -> this.ledger.record(act, thing, content)));
    }

    List<Receipt> recordAll(List<Deed> deeds) {
        return Objects.requireNonNull(this.transaction.execute(status -> this.ledger.recordAll(deeds)));
    }

    List<Receipt> recordMany(int count) {
        List<Deed> deeds = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            deeds.add(new Deed(Act.FILE_IMPORTED, UUID.randomUUID(), digest("file " + i)));
        }
        return recordAll(deeds);
    }

    static Digest digest(String content) {
        return Digest.sha256(content.getBytes(StandardCharsets.UTF_8));
    }

}
