package vinhdanh.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Files kept once by their content, outside the web root. A name that somebody gave never
 * becomes a path here.
 */
public final class FileStore {

    private final Path root;

    public FileStore(Path root) {
        this.root = root;
    }

    /**
     * Keeps what the file holds. The same content is kept once; a file appears in the
     * store whole or not at all.
     * @return its SHA-256
     */
    public byte[] keep(Path source) {
        try (InputStream in = Files.newInputStream(source)) {
            Files.createDirectories(this.root);
            Path arriving = Files.createTempFile(this.root, "arriving", null);
            try {
                MessageDigest digest = sha256();
                Files.copy(new DigestInputStream(in, digest), arriving, StandardCopyOption.REPLACE_EXISTING);
                byte[] sum = digest.digest();
                Path kept = pathOf(sum);
                Files.createDirectories(kept.getParent());
                Files.move(arriving, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return sum;
            }
            finally {
                Files.deleteIfExists(arriving);
            }
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Where the content with this SHA-256 lies, if it is kept. */
    public Optional<Path> find(byte[] sha256) {
        Path path = pathOf(sha256);
        return Files.isRegularFile(path) ? Optional.of(path) : Optional.empty();
    }

    private Path pathOf(byte[] sha256) {
        String name = HexFormat.of().formatHex(sha256);
        return this.root.resolve(name.substring(0, 2)).resolve(name);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

}
