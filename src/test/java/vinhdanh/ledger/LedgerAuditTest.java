package vinhdanh.ledger;

import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.database.Database;
import vinhdanh.database.TestDatabases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * Someone who owns the database switches its guards off and changes what was written.
 */
@Tag("database")
class LedgerAuditTest {

    @TempDir
    Path folder;

    private Database database;

    private Logs logs;

    private JdbcClient sql;

    @BeforeEach
    void fill() {
        this.database = TestDatabases.migrated();
        this.logs = Logs.on(this.database.dataSource(), this.folder);
        this.sql = JdbcClient.create(this.database.dataSource());
        this.logs.recordMany(600);
        this.logs.ledger.publish();
        assertThat(this.logs.ledger.audit()).isEmpty();
        for (String table : new String[] { "row", "leaf", "node", "checkpoint" }) {
            this.sql.sql("alter table ledger_" + table + " disable trigger user").update();
        }
        this.sql.sql("alter table ledger_row drop constraint ledger_row_says_what_it_is").update();
    }

    @AfterEach
    void close() {
        this.database.close();
    }

    @Test
    void aRowWithAnotherActIsFound() {
        this.sql.sql("update ledger_row set act = 'REVOKED' where seq = 300").update();
        assertFound("Row 300 of the ledger was altered");
    }

    @Test
    void aRowThatWasAlteredToMatchItselfIsFoundByItsLeaf() {
        rewriteRow();
        assertFound("Entry 299 of the ledger doesn't match its hash");
    }

    @Test
    void aLeafThatWasAlteredWithItsRowIsFoundByItsTile() {
        rewriteRow();
        rewriteLeaf();
        assertFound("tile/0/001");
    }

    @Test
    void aTreeThatWasAlteredThroughoutIsFoundByWhatWasSignedAndIsNotSignedAgain() {
        this.sql.sql("update ledger_row set act = 'REVOKED' where seq = 599").update();
        this.sql.sql("update ledger_row set entry = ledger_entry(act, commitment, subject, at) where seq = 599")
            .update();
        this.sql.sql("""
                update ledger_leaf set hash = ledger_leaf_hash(entry) from ledger_row where seq = row_seq and seq = 599
                """).update();
        assertFound("no longer the one that was signed with 600 entries");
        this.logs.recordMany(1);
        assertThatThrownBy(this.logs.ledger::publish).isInstanceOf(IllegalStateException.class)
            .hasMessageContaining("size 600");
    }

    @Test
    void aLeafThatWasTakenOutIsFound() {
        this.sql.sql("delete from ledger_leaf where index = 40").update();
        assertFound("The ledger lacks entries, from entry 0 on");
    }

    @Test
    void aRootThatWasAlteredIsFound() {
        this.sql.sql("update ledger_checkpoint set root = sha256('x')").update();
        assertFound("no longer the one that was signed");
    }

    private void rewriteRow() {
        this.sql.sql("update ledger_row set act = 'REVOKED' where seq = 300").update();
        this.sql.sql("update ledger_row set entry = ledger_entry(act, commitment, subject, at) where seq = 300")
            .update();
    }

    private void rewriteLeaf() {
        this.sql.sql("""
                update ledger_leaf set hash = ledger_leaf_hash(entry) from ledger_row where seq = row_seq and seq = 300
                """).update();
    }

    private void assertFound(String words) {
        assertThat(this.logs.ledger.audit().orElseThrow().en()).contains(words);
    }

}
