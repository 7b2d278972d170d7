package vinhdanh.ledger;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vinhdanh.ledger.tlog.Tile;

/** The files of the public log, one at a time, for those who serve it. */
@Component
public class LedgerTiles {

    private final LedgerLeaves leaves;

    LedgerTiles(JdbcClient jdbc) {
        this.leaves = new LedgerLeaves(jdbc);
    }

    /**
     * The file at a path of C2SP tlog-tiles, such as {@code tile/0/000.p/17} or
     * {@code tile/entries/000}; empty unless the last signed state covers all of it.
     */
    public Optional<byte[]> find(String path) {
        return Tile.parse(path)
            .filter(this::isSigned)
            .map(tile -> path.startsWith("tile/entries/") ? LedgerFolder.bundle(this.leaves.entries(tile))
                    : LedgerFolder.concat(this.leaves.hashes(tile)));
    }

    private boolean isSigned(Tile tile) {
        long size = this.leaves.latest().map(Checkpoint::size).orElse(0L);
        return tile.width() <= Tile.FULL && tile.start() + tile.width() <= Tile.hashesAt(tile.level(), size);
    }

}
