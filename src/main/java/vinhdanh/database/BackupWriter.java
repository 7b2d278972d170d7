package vinhdanh.database;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One file that holds a data folder: a zip archive whose last member lists the size and
 * the SHA-256 of all others, so that a half one is known as such.
 */
final class BackupWriter implements AutoCloseable {

    static final String MANIFEST = "manifest.txt";

    private final ZipOutputStream zip;

    private final StringBuilder manifest = new StringBuilder("vinhdanh backup 1\n");

    private int members;

    private long bytes;

    BackupWriter(OutputStream out) {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.zip.setLevel(Deflater.BEST_SPEED);
    }

    /** A folder, which may be empty: PostgreSQL asks for some that are. */
    void folder(String name) throws IOException {
        this.zip.putNextEntry(new ZipEntry(name + "/"));
        this.zip.closeEntry();
    }

    /**
     * A file as it is now; one that has vanished is left out, as whoever took it away
     * wanted.
     */
    void file(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            member(name, in);
        }
        catch (NoSuchFileException vanished) {
            // Dropped between being listed and being read.
        }
    }

    void text(String name, String content) throws IOException {
        member(name, new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private void member(String name, InputStream in) throws IOException {
        MessageDigest digest = sha256();
        this.zip.putNextEntry(new ZipEntry(name));
        long size = new DigestInputStream(in, digest).transferTo(this.zip);
        this.zip.closeEntry();
        this.manifest.append(HexFormat.of().formatHex(digest.digest()))
            .append(' ')
            .append(size)
            .append(' ')
            .append(name)
            .append('\n');
        this.members++;
        this.bytes += size;
    }

    int members() {
        return this.members;
    }

    long bytes() {
        return this.bytes;
    }

    /** Writes the list; without it a backup is none. */
    void finish() throws IOException {
        this.zip.putNextEntry(new ZipEntry(MANIFEST));
        this.zip.write(this.manifest.toString().getBytes(StandardCharsets.UTF_8));
        this.zip.closeEntry();
        this.zip.finish();
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() throws IOException {
        this.zip.close();
    }

}
