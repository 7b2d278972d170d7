package vinhdanh.ledger;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vinhdanh.ledger.tlog.Frontier;
import vinhdanh.ledger.tlog.NoteSigner;
import vinhdanh.ledger.tlog.Tile;
import vinhdanh.ledger.tlog.TileTree;
import vinhdanh.shared.Digest;

/**
 * Turns committed rows into leaves, raises the tiles above them and signs what came of
 * it. Runs inside a transaction that does nothing else.
 */
final class Sequencer {

    private final LedgerLeaves leaves;

    private final Clock clock;

    Sequencer(LedgerLeaves leaves, Clock clock) {
        this.leaves = leaves;
        this.clock = clock;
    }

    /** The new state of the log; the last one again when nothing was added. */
    Checkpoint run(NoteSigner signer) {
        this.leaves.lock();
        Optional<Checkpoint> last = this.leaves.latest();
        long before = this.leaves.count();
        long size = before + this.leaves.append(before);
        if (last.isPresent() && last.get().size() == size) {
            return last.get();
        }
        raise(before, size);
        TileTree tree = new TileTree(size, this.leaves);
        last.ifPresent(signed -> requireThatItOnlyGrew(signed, tree));
        Checkpoint checkpoint = Checkpoint.sign(size, tree.root(), signer);
        this.leaves.sign(checkpoint, this.clock.instant());
        return checkpoint;
    }

    /** Each tile that became full gives one hash to the level above it. */
    private void raise(long before, long size) {
        for (int level = 0; Tile.hashesAt(level + 1, size) > 0; level++) {
            long from = Tile.hashesAt(level + 1, before);
            long to = Tile.hashesAt(level + 1, size);
            List<Digest> roots = new ArrayList<>();
            for (long index = from; index < to; index++) {
                roots.add(Frontier.rootOf(this.leaves.hashes(new Tile(level, index, Tile.FULL))));
                if (roots.size() == Tile.FULL || index == to - 1) {
                    this.leaves.addNodes(level + 1, index + 1 - roots.size(), roots);
                    roots.clear();
                }
            }
        }
    }

    /** A log that was tampered with is not signed: the signature would cover it up. */
    private static void requireThatItOnlyGrew(Checkpoint signed, TileTree tree) {
        if (signed.size() > tree.size() || !tree.rootAt(signed.size()).equals(signed.root())) {
            throw new IllegalStateException(
                    "The ledger in the database is not the one that was signed at size " + signed.size());
        }
    }

}
