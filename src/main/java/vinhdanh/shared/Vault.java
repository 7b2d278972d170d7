package vinhdanh.shared;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals what the database keeps but must not tell (AES-256-GCM, a nonce a seal). The key
 * lies in a file of its own, apart from the database.
 */
public final class Vault {

    private static final int KEY_BYTES = 32;

    private static final int NONCE_BYTES = 12;

    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;

    private final SecureRandom random;

    private Vault(byte[] key, SecureRandom random) {
        this.key = new SecretKeySpec(key, "AES");
        this.random = random;
    }

    /** The vault whose key lies in this file; a new key when there is no such file. */
    public static Vault loadOrCreate(Path file, SecureRandom random) throws IOException {
        if (!Files.exists(file)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            byte[] key = new byte[KEY_BYTES];
            random.nextBytes(key);
            create(file, key);
        }
        byte[] key = Files.readAllBytes(file);
        if (key.length != KEY_BYTES) {
            throw new IOException("The key in %s has %d bytes, not %d".formatted(file, key.length, KEY_BYTES));
        }
        return new Vault(key, random);
    }

    private static void create(Path file, byte[] key) throws IOException {
        Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "key", ".tmp");
        try {
            if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rw-------"));
            }
            Files.write(fresh, key, StandardOpenOption.WRITE);
            // A link comes whole or not at all, and never in place of another's key.
            Files.createLink(file, fresh);
        }
        catch (FileAlreadyExistsException another) {
            // Somebody else made it at the same moment: theirs counts.
        }
        finally {
            Files.delete(fresh);
        }
    }

    public byte[] seal(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        this.random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain);
        byte[] both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
        return both;
    }

    public byte[] seal(String plain) {
        return seal(plain.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What was sealed.
     * @throws IllegalStateException when it was altered or the key is another
     */
    public byte[] open(byte[] sealed) {
        return run(Cipher.DECRYPT_MODE, Arrays.copyOf(sealed, NONCE_BYTES),
                Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    public String openText(byte[] sealed) {
        return new String(open(sealed), StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, this.key, new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        }
        catch (GeneralSecurityException altered) {
            throw new IllegalStateException("What was sealed could not be sealed or opened with this key", altered);
        }
    }

}
