package vinhdanh.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vinhdanh.database.DatabaseTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DatabaseTest
class LedgerTest {

    @TempDir
    static Path keys;

    private Logs logs;

    private Ledger ledger;

    @BeforeEach
    void open(DataSource database) {
        this.logs = Logs.on(database, keys);
        this.ledger = this.logs.ledger;
    }

    @Test
    void receiptTiesTheContentToItsCommitment() {
        UUID thing = UUID.randomUUID();
        Receipt receipt = this.logs.record(Act.DECISION_SIGNED, thing, Logs.digest("decision"));
        assertThat(receipt.commitment()).isEqualTo(Logs.digest(receipt.salt() + ":" + Logs.digest("decision").hex()));
        assertThat(receipt.at()).isEqualTo("2021-09-01T02:03:04Z");
        assertThat(receipt.subject()).isNotEqualTo(thing);
        assertThat(this.ledger.find(receipt.id())).contains(receipt);
        assertThat(this.ledger.listFor(thing)).containsExactly(receipt);
    }

    @Test
    void oneThingHasOneSubjectAndEachRowASaltOfItsOwn() {
        UUID thing = UUID.randomUUID();
        Receipt issued = this.logs.record(Act.CERTIFICATE_ISSUED, thing, Logs.digest("same"));
        assertThat(this.ledger.isRevoked(thing)).isFalse();
        Receipt revoked = this.logs.record(Act.REVOKED, thing, Logs.digest("same"));
        assertThat(revoked.subject()).isEqualTo(issued.subject());
        assertThat(revoked.salt()).isNotEqualTo(issued.salt());
        assertThat(this.ledger.isRevoked(thing)).isTrue();
    }

    @Test
    void receiptsComeInTheOrderOfTheirDeedsAlsoWhenAThingIsNamedTwice() {
        UUID thing = UUID.randomUUID();
        List<Receipt> receipts = this.logs.recordAll(List.of(new Deed(Act.PLAN_LOADED, thing, Logs.digest("a")),
                new Deed(Act.FILE_IMPORTED, UUID.randomUUID(), Logs.digest("b")),
                new Deed(Act.SELECTION_MADE, thing, Logs.digest("c"))));
        assertThat(receipts).extracting(Receipt::act)
            .containsExactly(Act.PLAN_LOADED, Act.FILE_IMPORTED, Act.SELECTION_MADE);
        assertThat(receipts.getFirst().subject()).isEqualTo(receipts.getLast().subject());
        this.ledger.publish();
        assertThat(receipts).extracting(receipt -> this.ledger.proofOf(receipt.id()).orElseThrow().index()).isSorted();
    }

    @Test
    void anActOutsideATransactionIsNotRecorded() {
        assertThatThrownBy(() -> this.ledger.record(Act.REVOKED, UUID.randomUUID(), Logs.digest("x")))
            .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anActThatIsTakenBackLeavesNoRow(DataSource database) {
        UUID thing = UUID.randomUUID();
        new TransactionTemplate(new JdbcTransactionManager(database)).executeWithoutResult(status -> {
            this.ledger.record(Act.REVOKED, thing, Logs.digest("x"));
            status.setRollbackOnly();
        });
        assertThat(this.ledger.listFor(thing)).isEmpty();
    }

    @Test
    void proofLeadsToTheLastCheckpointAndThereIsNoneBeforeIt() {
        Receipt receipt = this.logs.record(Act.FILE_IMPORTED, UUID.randomUUID(), Logs.digest("f"));
        assertThat(this.ledger.proofOf(receipt.id())).isEmpty();
        Checkpoint checkpoint = this.ledger.publish();
        Proof proof = this.ledger.proofOf(receipt.id()).orElseThrow();
        assertThat(proof.checkpoint()).isEqualTo(checkpoint);
        assertThat(proof.holds()).isTrue();
        assertThat(new Proof(receipt, proof.index() + 1, proof.path(), checkpoint).holds()).isFalse();
        assertThat(this.ledger.proofOf(UUID.randomUUID())).isEmpty();
    }

    @Test
    void nothingNewIsNotSignedAgain() {
        this.logs.recordMany(3);
        assertThat(this.ledger.publish()).isEqualTo(this.ledger.publish());
    }

    @Test
    void twentySequencersAtOnceGiveEachRowOnePlace() throws Exception {
        List<Callable<Checkpoint>> work = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            work.add(() -> {
                this.logs.recordMany(30);
                return this.ledger.publish();
            });
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
            for (Future<Checkpoint> done : pool.invokeAll(work)) {
                assertThat(done.get().size()).isPositive();
            }
        }
        this.ledger.publish();
        assertThat(this.ledger.audit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = { "ledger_subject", "ledger_row", "ledger_leaf", "ledger_node", "ledger_checkpoint" })
    void nothingInTheLedgerIsChangedOrDeleted(String table, JdbcClient sql) {
        this.logs.recordMany(300);
        this.ledger.publish();
        String column = sql.sql(
                "select column_name from information_schema.columns where table_name = ? and is_identity = 'NO' limit 1")
            .param(table)
            .query(String.class)
            .single();
        for (String act : List.of("update " + table + " set " + column + " = " + column, "delete from " + table,
                "truncate " + table + " cascade")) {
            assertThatThrownBy(() -> sql.sql(act).update()).as(act).hasMessageContaining("the ledger only grows");
        }
    }

    @Test
    void aRowThatDoesNotSayWhatItIsIsRefused(JdbcClient sql) {
        this.logs.recordMany(1);
        assertThatThrownBy(() -> sql.sql("""
                insert into ledger_row (id, at, act, thing, subject, salt, digest, commitment, entry)
                select gen_random_uuid(), at, act, thing, subject, salt, digest, commitment, entry || '\\x20'::bytea
                  from ledger_row limit 1
                """).update()).hasMessageContaining("ledger_row_says_what_it_is");
        assertThatThrownBy(() -> sql.sql("""
                insert into ledger_row (id, at, act, thing, subject, salt, digest, commitment, entry)
                select gen_random_uuid(), at, act, thing, subject, salt, sha256(digest), commitment, entry
                  from ledger_row limit 1
                """).update()).hasMessageContaining("ledger_row_commits_to_its_digest");
    }

}
