package vinhdanh.ledger;

import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.database.Database;
import vinhdanh.database.TestDatabases;
import vinhdanh.ledger.tlog.Merkle;
import vinhdanh.ledger.tlog.TileTree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("database")
class LedgerExportTest {

    @TempDir
    Path folder;

    @Test
    void aStrangerWithTheSpecificationsReadsTheLogAsItGrows() throws Exception {
        try (Database database = TestDatabases.migrated()) {
            Logs logs = Logs.on(database.dataSource(), this.folder.resolve("keys"));
            int before = 0;
            for (int size : new int[] { 0, 1, 2, 3, 255, 256, 257, 512, 1000 }) {
                logs.recordMany(size - before);
                before = size;
                Path log = this.folder.resolve("log-" + size);
                Checkpoint checkpoint = logs.ledger.publish();
                logs.ledger.export(log, checkpoint);
                assertThat(checkpoint.size()).isEqualTo(size);
                assertThat(new SpecificationChecker(log).entries()).hasSize(size);
            }
            assertThat(logs.ledger.audit()).isEmpty();
        }
    }

    @Test
    void aLogOfThreeLevelsIsReadToo() throws Exception {
        try (Database database = TestDatabases.migrated()) {
            Logs logs = Logs.on(database.dataSource(), this.folder.resolve("keys"));
            logs.recordMany(40_000);
            Checkpoint earlier = logs.ledger.publish();
            List<Receipt> receipts = logs.recordMany(65_536 + 3 - 40_000);
            Checkpoint checkpoint = logs.ledger.publish();
            Path log = this.folder.resolve("log");
            logs.ledger.export(log);
            SpecificationChecker stranger = new SpecificationChecker(log);
            List<byte[]> entries = stranger.entries();
            assertThat(entries).hasSize(65_539);
            Proof proof = logs.ledger.proofOf(receipts.getLast().id()).orElseThrow();
            assertThat(proof.index()).isEqualTo(65_538);
            assertThat(stranger.proof(proof.text())).containsExactly(receipts.getLast().salt(),
                    new String(entries.getLast(), StandardCharsets.UTF_8));
            TileTree tree = new TileTree(checkpoint.size(), new LedgerLeaves(JdbcClient.create(database.dataSource())));
            assertThat(Merkle.consistent(earlier.size(), earlier.root(), checkpoint.size(), checkpoint.root(),
                    tree.consistency(earlier.size())))
                .isTrue();
        }
    }

    @Test
    void anEarlierStateCanStillBeExportedAndAFolderInUseIsLeftAlone() throws Exception {
        try (Database database = TestDatabases.migrated()) {
            Logs logs = Logs.on(database.dataSource(), this.folder.resolve("keys"));
            logs.recordMany(300);
            Checkpoint earlier = logs.ledger.publish();
            logs.recordMany(300);
            logs.ledger.publish();
            Path log = this.folder.resolve("log");
            logs.ledger.export(log, earlier);
            assertThat(new SpecificationChecker(log).entries()).hasSize(300);
            assertThatThrownBy(() -> logs.ledger.export(log)).isInstanceOf(DirectoryNotEmptyException.class);
        }
    }

    @Test
    void entriesHoldNoPersonalDataAndOneLineEach() {
        Entry entry = new Entry(Act.CERTIFICATE_ISSUED, Logs.digest("x"),
                UUID.fromString("00000000-0000-4000-8000-000000000001"), Logs.NOW);
        assertThat(entry.text()).isEqualTo("{\"act\":\"CERTIFICATE_ISSUED\",\"commitment\":\"" + Logs.digest("x")
                + "\",\"subject\":\"00000000-0000-4000-8000-000000000001\",\"time\":\"2021-09-01T02:03:04Z\"}");
        assertThat(Entry.parse(entry.text())).contains(entry);
        assertThat(Entry.parse(entry.text() + " ")).isEmpty();
        assertThat(Entry.parse(entry.text().replace("CERTIFICATE_ISSUED", "OTHER"))).isEmpty();
        assertThat(Entry.parse(entry.text().replace("02:03", "99:03"))).isEmpty();
    }

}
