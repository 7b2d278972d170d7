package vinhdanh.ledger;

import java.util.Optional;

import vinhdanh.ledger.tlog.Frontier;
import vinhdanh.ledger.tlog.Merkle;
import vinhdanh.ledger.tlog.Tile;
import vinhdanh.ledger.tlog.TileTree;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;

/**
 * Reads the ledger of the database from end to end and finds what isn't what was recorded
 * and signed, also when someone switched the database's own guards off.
 */
final class LedgerAudit {

    private final LedgerLeaves leaves;

    LedgerAudit(LedgerLeaves leaves) {
        this.leaves = leaves;
    }

    Optional<Bilingual> firstFault() {
        return this.leaves.firstAlteredRow()
            .map(LedgerAudit::alteredRow)
            .or(this::firstWrongLeaf)
            .or(this::firstWrongNode)
            .or(this::firstWrongCheckpoint);
    }

    private static Bilingual alteredRow(long seq) {
        return new Bilingual("Dòng %d của sổ cái đã bị sửa: nội dung không khớp với cam kết.".formatted(seq),
                "Row %d of the ledger was altered: its content doesn't match its commitment.".formatted(seq));
    }

    private Optional<Bilingual> firstWrongLeaf() {
        for (Tile tile : Tile.row(0, this.leaves.count())) {
            var entries = this.leaves.entries(tile);
            if (entries.size() != tile.width()) {
                return Optional.of(lacking(tile));
            }
            var hashes = this.leaves.hashes(tile);
            for (int i = 0; i < entries.size(); i++) {
                if (!Merkle.leaf(entries.get(i)).equals(hashes.get(i))) {
                    return Optional.of(wrongLeaf(tile.start() + i));
                }
            }
        }
        return Optional.empty();
    }

    private static Bilingual lacking(Tile tile) {
        return new Bilingual("Sổ cái thiếu mục ghi, kể từ mục số %d.".formatted(tile.start()),
                "The ledger lacks entries, from entry %d on.".formatted(tile.start()));
    }

    private static Bilingual wrongLeaf(long index) {
        return new Bilingual("Mục ghi số %d của sổ cái không khớp với mã băm của nó.".formatted(index),
                "Entry %d of the ledger doesn't match its hash.".formatted(index));
    }

    private Optional<Bilingual> firstWrongNode() {
        long size = this.leaves.count();
        for (int level = 1; level < Tile.levels(size); level++) {
            for (Tile tile : Tile.row(level, size)) {
                var stored = this.leaves.hashes(tile);
                for (int i = 0; i < stored.size(); i++) {
                    Tile below = new Tile(level - 1, tile.start() + i, Tile.FULL);
                    if (!Frontier.rootOf(this.leaves.hashes(below)).equals(stored.get(i))) {
                        return Optional.of(wrongNode(below));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Bilingual wrongNode(Tile below) {
        return new Bilingual("Mã băm của ô %s trong sổ cái đã bị sửa.".formatted(below.path()),
                "The hash of %s in the ledger was altered.".formatted(below.path()));
    }

    private Optional<Bilingual> firstWrongCheckpoint() {
        long size = this.leaves.count();
        TileTree tree = new TileTree(size, this.leaves);
        for (Checkpoint signed : this.leaves.checkpoints()) {
            Optional<Digest> root = Checkpoint.parse(signed.note()).map(Checkpoint::root);
            if (signed.size() > size || !tree.rootAt(signed.size()).equals(signed.root())
                    || !root.equals(Optional.of(signed.root()))) {
                return Optional.of(new Bilingual(
                        "Sổ cái không còn là sổ cái đã được ký khi có %d mục ghi.".formatted(signed.size()),
                        "The ledger is no longer the one that was signed with %d entries.".formatted(signed.size())));
            }
        }
        return Optional.empty();
    }

}
