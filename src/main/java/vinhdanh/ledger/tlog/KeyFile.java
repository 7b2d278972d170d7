package vinhdanh.ledger.tlog;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * The ledger's key pair in a file that {@code openssl pkey} reads: a PKCS #8 block and,
 * because Java can't work it out, a block of the public key.
 */
public final class KeyFile {

    /** The name of the file inside its folder. */
    public static final String NAME = "ledger-key.pem";

    private static final String PRIVATE = "PRIVATE KEY";

    private static final String PUBLIC = "PUBLIC KEY";

    private KeyFile() {
    }

    /**
     * Reads the pair of this folder, or makes one that only the owner may read. When two
     * processes do so at once, both get the one that came first.
     */
    public static KeyPair loadOrCreate(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            Files.createDirectories(folder);
            create(file);
        }
        return read(file);
    }

    private static void create(Path file) throws IOException {
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "ledger-key", ".tmp", ownerOnly(file));
        try {
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(text(generate()).getBytes(StandardCharsets.US_ASCII)));
                channel.force(true);
            }
            publish(draft, file);
        }
        finally {
            Files.deleteIfExists(draft);
        }
    }

    /** A link appears whole or not at all, and never replaces a key that is there. */
    private static void publish(Path draft, Path file) throws IOException {
        try {
            Files.createLink(file, draft);
        }
        catch (FileAlreadyExistsException somebodyWasFaster) {
            return;
        }
        catch (UnsupportedOperationException | FileSystemException noLinksHere) {
            moveUnlessThere(draft, file);
        }
    }

    private static void moveUnlessThere(Path draft, Path file) throws IOException {
        try {
            Files.move(draft, file);
        }
        catch (FileAlreadyExistsException somebodyWasFaster) {
            return;
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
                : new FileAttribute<?>[0];
    }

    private static KeyPair generate() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        }
        catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java since 15 has Ed25519", impossible);
        }
    }

    private static String text(KeyPair pair) {
        return block(PRIVATE, pair.getPrivate().getEncoded()) + block(PUBLIC, pair.getPublic().getEncoded());
    }

    private static String block(String label, byte[] der) {
        String body = Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(der);
        return "-----BEGIN " + label + "-----\n" + body + "\n-----END " + label + "-----\n";
    }

    private static KeyPair read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.US_ASCII);
        try {
            KeyFactory factory = KeyFactory.getInstance("Ed25519");
            KeyPair pair = new KeyPair(factory.generatePublic(new X509EncodedKeySpec(der(text, PUBLIC))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(der(text, PRIVATE))));
            requireThatBothBelongTogether(pair);
            return pair;
        }
        catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new IOException("The ledger's key file is damaged: " + file, broken);
        }
    }

    private static byte[] der(String text, String label) {
        String begin = "-----BEGIN " + label + "-----";
        int from = text.indexOf(begin);
        int to = text.indexOf("-----END " + label + "-----");
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no " + label);
        }
        return Base64.getMimeDecoder().decode(text.substring(from + begin.length(), to));
    }

    private static void requireThatBothBelongTogether(KeyPair pair) {
        NoteSigner signer = new NoteSigner("check", pair);
        if (!signer.sign("check\n").signedBy(signer.key())) {
            throw new IllegalArgumentException("the public key isn't that of the private key");
        }
    }

}
