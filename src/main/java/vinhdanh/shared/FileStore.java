package vinhdanh.shared;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/**
 * Files kept once by their content, outside the web root, for their owner alone: they
 * name people. A name that somebody gave never becomes a path here.
 */
public final class FileStore {

    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");

    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");

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
            makeRoot();
            Path arriving = Files.createTempFile(this.root, "arriving", null, rights(OWNERS_FILE));
            try {
                byte[] sum = copy(in, arriving);
                Path kept = pathOf(sum);
                Files.createDirectories(kept.getParent(), rights(OWNERS_FOLDER));
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

    /** What an earlier version left open is closed as well. */
    private void makeRoot() throws IOException {
        Files.createDirectories(this.root);
        if (knowsRights()) {
            Files.setPosixFilePermissions(this.root, OWNERS_FOLDER);
        }
    }

    private static byte[] copy(InputStream in, Path file) throws IOException {
        MessageDigest digest = sha256();
        try (OutputStream out = Files.newOutputStream(file)) {
            new DigestInputStream(in, digest).transferTo(out);
        }
        return digest.digest();
    }

    /** The rights of a new file or folder, where the file system knows rights. */
    private FileAttribute<?>[] rights(Set<PosixFilePermission> rights) {
        return knowsRights() ? new FileAttribute<?>[] { PosixFilePermissions.asFileAttribute(rights) }
                : new FileAttribute<?>[0];
    }

    private boolean knowsRights() {
        return this.root.getFileSystem().supportedFileAttributeViews().contains("posix");
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
