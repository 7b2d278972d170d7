package vinhdanh.ledger;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.ledger.tlog.Frontier;
import vinhdanh.ledger.tlog.Tile;
import vinhdanh.shared.Digest;

/**
 * Raises tiles from leaves, level by level, and holds the tile files against them. Which
 * of two files is the wrong one is only known at the end, when the root is.
 */
final class TileRaiser {

    private final ResultFiles files;

    /** The hashes of the tile that is growing at each level from 1 up. */
    private final List<List<Digest>> growing = new ArrayList<>();

    private final List<Long> done = new ArrayList<>();

    private @Nullable Tile firstWrong;

    TileRaiser(ResultFiles files) {
        this.files = files;
    }

    /** The next tile of this level, with the hashes that it should hold. */
    void add(Tile tile, List<Digest> hashes) throws Breach {
        compare(tile, hashes);
        if (tile.full()) {
            above(tile.level() + 1, Frontier.rootOf(hashes));
        }
    }

    private void above(int level, Digest hash) throws Breach {
        if (this.growing.size() < level) {
            this.growing.add(new ArrayList<>());
            this.done.add(0L);
        }
        List<Digest> hashes = this.growing.get(level - 1);
        hashes.add(hash);
        if (hashes.size() == Tile.FULL) {
            long index = this.done.get(level - 1);
            this.done.set(level - 1, index + 1);
            this.growing.set(level - 1, new ArrayList<>());
            add(new Tile(level, index, Tile.FULL), hashes);
        }
    }

    /**
     * Holds the partial tiles against their files, then tells what was wrong.
     * @param rootIsRight whether the entries come to the root that was signed
     */
    void finish(boolean rootIsRight) throws Breach {
        for (int i = 0; i < this.growing.size(); i++) {
            List<Digest> hashes = this.growing.get(i);
            if (!hashes.isEmpty()) {
                compare(new Tile(i + 1, this.done.get(i), hashes.size()), hashes);
            }
        }
        Tile wrong = this.firstWrong;
        if (!rootIsRight) {
            throw (wrong == null || wrong.level() > 0) ? wrongRoot() : wrongEntries(wrong);
        }
        if (wrong != null) {
            throw new Breach(ResultFiles.LEDGER + wrong.path(), "Ô mã băm không khớp với các mục ghi.",
                    "The tile doesn't match the entries.");
        }
    }

    private static Breach wrongEntries(Tile tile) {
        return new Breach(ResultFiles.LEDGER + tile.entriesPath(), "Các mục ghi không khớp với mã băm của chúng.",
                "The entries don't match their hashes.");
    }

    private static Breach wrongRoot() {
        return new Breach(ResultFiles.CHECKPOINT, "Gốc của sổ cái không phải là gốc của các mục ghi.",
                "The root of the ledger is not that of the entries.");
    }

    private void compare(Tile tile, List<Digest> hashes) throws Breach {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        hashes.forEach(hash -> expected.writeBytes(hash.bytes()));
        byte[] actual = this.files.bytes(ResultFiles.LEDGER + tile.path(), Tile.FULL * Digest.LENGTH);
        if (this.firstWrong == null && !Arrays.equals(expected.toByteArray(), actual)) {
            this.firstWrong = tile;
        }
    }

}
