package vinhdanh.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vinhdanh.ledger.tlog.Frontier;
import vinhdanh.ledger.tlog.Merkle;
import vinhdanh.ledger.tlog.Tile;
import vinhdanh.shared.Digest;

/**
 * Reads an exported log from its first entry to its last, raises every tile again from
 * the entries alone, and holds tiles and checkpoint against that.
 */
final class LogReader {

    private static final int LONGEST_ENTRY = 0xffff;

    private final ResultFiles files;

    private final Checkpoint checkpoint;

    private final Set<Long> wanted;

    private final TileRaiser tiles;

    private final Map<Long, Entry> found = new HashMap<>();

    private final Map<UUID, Long> revocations = new HashMap<>();

    private Instant newest = Instant.MIN;

    /**
     * What the log says.
     *
     * @param entries those that were asked for, by place
     * @param revocations where each revoked subject was last revoked
     * @param newest the time of the newest entry
     */
    record Content(Map<Long, Entry> entries, Map<UUID, Long> revocations, Instant newest) {

    }

    /**
     * A reader of the log in a result folder.
     * @param wanted the places of those entries that the content must hold
     */
    LogReader(ResultFiles files, Checkpoint checkpoint, Set<Long> wanted) {
        this.files = files;
        this.checkpoint = checkpoint;
        this.wanted = wanted;
        this.tiles = new TileRaiser(files);
    }

    Content read() throws Breach {
        Frontier frontier = new Frontier();
        for (Tile tile : Tile.row(0, this.checkpoint.size())) {
            List<Digest> leaves = leaves(tile);
            leaves.forEach(frontier::append);
            this.tiles.add(tile, leaves);
        }
        this.tiles.finish(frontier.root().equals(this.checkpoint.root()));
        return new Content(this.found, this.revocations, this.newest);
    }

    private List<Digest> leaves(Tile tile) throws Breach {
        String path = ResultFiles.LEDGER + tile.entriesPath();
        byte[] bundle = this.files.bytes(path, tile.width() * (LONGEST_ENTRY + 2));
        List<Digest> leaves = new ArrayList<>(tile.width());
        int at = 0;
        while (at + 2 <= bundle.length) {
            int length = (bundle[at] & 0xff) << 8 | bundle[at + 1] & 0xff;
            if (at + 2 + length > bundle.length) {
                break;
            }
            byte[] entry = Arrays.copyOfRange(bundle, at + 2, at + 2 + length);
            note(path, tile.start() + leaves.size(), entry);
            leaves.add(Merkle.leaf(entry));
            at += 2 + length;
        }
        if (at != bundle.length || leaves.size() != tile.width()) {
            throw new Breach(path, "Tệp không chứa đúng %d mục ghi.".formatted(tile.width()),
                    "The file doesn't hold exactly %d entries.".formatted(tile.width()));
        }
        return leaves;
    }

    private void note(String path, long place, byte[] bytes) throws Breach {
        Entry entry = Entry.parse(new String(bytes, StandardCharsets.US_ASCII))
            .orElseThrow(() -> new Breach(path, "Mục ghi số %d không đúng định dạng.".formatted(place),
                    "Entry %d is malformed.".formatted(place)));
        if (this.wanted.contains(place)) {
            this.found.put(place, entry);
        }
        if (entry.act() == Act.REVOKED) {
            this.revocations.put(entry.subject(), place);
        }
        this.newest = entry.time().isAfter(this.newest) ? entry.time() : this.newest;
    }

}
