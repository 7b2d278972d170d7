package vinhdanh.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.ledger.tlog.Tile;
import vinhdanh.ledger.tlog.TileTree;
import vinhdanh.shared.Digest;

/**
 * The public log as the database keeps it: leaves, the hashes above them, checkpoints.
 */
class LedgerLeaves implements TileTree.Source {

    /** A number of our own for the lock that only one sequencer holds. */
    private static final long SEQUENCER = 6962_2021_0174L;

    private final JdbcClient jdbc;

    LedgerLeaves(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until no other sequencer is at work; held until the transaction ends. */
    void lock() {
        this.jdbc.sql("select 1 from pg_advisory_xact_lock(?)").param(SEQUENCER).query(Integer.class).single();
    }

    long count() {
        return this.jdbc.sql("select coalesce(max(index) + 1, 0) from ledger_leaf").query(Long.class).single();
    }

    /** Gives committed rows without a leaf the next places, in the order of the acts. */
    long append(long size) {
        return this.jdbc.sql("""
                insert into ledger_leaf (index, row_seq, hash)
                select ? + row_number() over (order by seq) - 1, seq, ledger_leaf_hash(entry)
                  from ledger_row
                 where not exists (select from ledger_leaf where row_seq = seq)
                 order by seq
                """).param(size).update();
    }

    void addNodes(int level, long firstIndex, List<Digest> hashes) {
        this.jdbc.sql("""
                insert into ledger_node (level, index, hash)
                select ?, ? + place - 1, hash
                  from unnest(?::bytea[]) with ordinality as node (hash, place)
                """).params(level, firstIndex, hashes.stream().map(Digest::bytes).toArray(byte[][]::new)).update();
    }

    @Override
    public List<Digest> hashes(Tile tile) {
        String sql = (tile.level() == 0) ? "select hash from ledger_leaf where index >= ? and index < ? order by index"
                : "select hash from ledger_node where level = " + tile.level()
                        + " and index >= ? and index < ? order by index";
        List<Digest> hashes = this.jdbc.sql(sql)
            .params(tile.start(), tile.start() + tile.width())
            .query((row, number) -> Digest.of(row.getBytes("hash")))
            .list();
        if (hashes.size() != tile.width()) {
            throw new IllegalStateException("The ledger lacks hashes of " + tile.path());
        }
        return hashes;
    }

    /** The entries under a tile of level 0. */
    List<byte[]> entries(Tile tile) {
        return this.jdbc.sql("""
                select entry
                  from ledger_leaf
                  join ledger_row on seq = row_seq
                 where index >= ? and index < ?
                 order by index
                """)
            .params(tile.start(), tile.start() + tile.width())
            .query((row, number) -> row.getBytes("entry"))
            .list();
    }

    /** The first row that doesn't say what its columns say. */
    Optional<Long> firstAlteredRow() {
        return this.jdbc.sql("""
                select seq
                  from ledger_row
                 where commitment <> ledger_commitment(salt, digest)
                    or entry <> ledger_entry(act, commitment, subject, at)
                 order by seq
                 limit 1
                """).query(Long.class).optional();
    }

    /** The places of those rows that have one. */
    Map<UUID, Long> places(List<UUID> rows) {
        return this.jdbc.sql("""
                select id, index
                  from ledger_row
                  join ledger_leaf on row_seq = seq
                 where id = any (?::uuid[])
                """)
            .param(LedgerRows.strings(rows))
            .query((row, number) -> Map.entry(row.getObject("id", UUID.class), row.getLong("index")))
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void sign(Checkpoint checkpoint, Instant at) {
        this.jdbc.sql("insert into ledger_checkpoint (size, root, origin, note, at) values (?, ?, ?, ?, ?)")
            .params(checkpoint.size(), checkpoint.root().bytes(), checkpoint.origin(), checkpoint.note(),
                    at.atOffset(ZoneOffset.UTC))
            .update();
    }

    Optional<Checkpoint> latest() {
        return this.jdbc.sql("select size, root, origin, note from ledger_checkpoint order by size desc limit 1")
            .query(LedgerLeaves::checkpoint)
            .optional();
    }

    List<Checkpoint> checkpoints() {
        return this.jdbc.sql("select size, root, origin, note from ledger_checkpoint order by size")
            .query(LedgerLeaves::checkpoint)
            .list();
    }

    private static Checkpoint checkpoint(ResultSet row, int number) throws SQLException {
        return new Checkpoint(row.getString("origin"), row.getLong("size"), Digest.of(row.getBytes("root")),
                row.getString("note"));
    }

}
