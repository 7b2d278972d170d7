package vinhdanh.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import vinhdanh.ledger.tlog.NoteKey;
import vinhdanh.ledger.tlog.Tile;
import vinhdanh.shared.Digest;

/** Writes the public log as files, tile by tile, so that a long log needs no memory. */
final class LedgerFolder {

    private final Path folder;

    private final LedgerLeaves leaves;

    LedgerFolder(Path folder, LedgerLeaves leaves) {
        this.folder = folder;
        this.leaves = leaves;
    }

    void write(Checkpoint checkpoint, NoteKey key) throws IOException {
        requireThatItIsNew();
        long size = checkpoint.size();
        for (int level = 0; level < Tile.levels(size); level++) {
            for (Tile tile : Tile.row(level, size)) {
                write(tile.path(), concat(this.leaves.hashes(tile)));
            }
        }
        for (Tile tile : Tile.row(0, size)) {
            write(tile.entriesPath(), bundle(this.leaves.entries(tile)));
        }
        write("checkpoint", checkpoint.note().getBytes(StandardCharsets.UTF_8));
        write("key", (key + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private void requireThatItIsNew() throws IOException {
        Files.createDirectories(this.folder);
        try (var files = Files.list(this.folder)) {
            if (files.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(this.folder.toString());
            }
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = this.folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    static byte[] concat(List<Digest> hashes) {
        ByteArrayOutputStream tile = new ByteArrayOutputStream(hashes.size() * Digest.LENGTH);
        hashes.forEach(hash -> tile.writeBytes(hash.bytes()));
        return tile.toByteArray();
    }

    /** Each entry after its length, two bytes, the higher first. */
    static byte[] bundle(List<byte[]> entries) {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        for (byte[] entry : entries) {
            bundle.write(entry.length >> 8);
            bundle.write(entry.length);
            bundle.writeBytes(entry);
        }
        return bundle.toByteArray();
    }

}
