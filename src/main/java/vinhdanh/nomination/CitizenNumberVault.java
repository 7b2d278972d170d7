package vinhdanh.nomination;

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
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps citizen numbers: sealed with AES-256-GCM, and found again by a keyed hash that
 * tells nothing to who hasn't got the key. Not for use by two threads at once.
 */
public final class CitizenNumberVault {

    /** The length of the key, in bytes. */
    public static final int KEY_LENGTH = 32;

    private static final int NONCE = 12;

    private static final int TAG_BITS = 128;

    private final SecretKeySpec sealing;

    private final Mac identities;

    private final SecureRandom random;

    private final Cipher cipher;

    /**
     * Makes a vault of a key.
     * @param key 32 random bytes, kept apart from the database
     */
    public CitizenNumberVault(byte[] key, SecureRandom random) {
        if (key.length != KEY_LENGTH) {
            throw new IllegalArgumentException("The key of citizen numbers has 32 bytes, not " + key.length);
        }
        try {
            this.sealing = new SecretKeySpec(hmac(key).doFinal(bytes("seal")), "AES");
            this.identities = hmac(hmac(key).doFinal(bytes("identity")));
            this.cipher = Cipher.getInstance("AES/GCM/NoPadding");
        }
        catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has AES-GCM and HMAC-SHA-256", impossible);
        }
        this.random = random;
    }

    /** The vault whose key lies in this file; a new key when there is no such file. */
    public static CitizenNumberVault loadOrCreate(Path file, SecureRandom random) throws IOException {
        if (!Files.exists(file)) {
            byte[] key = new byte[KEY_LENGTH];
            random.nextBytes(key);
            try {
                boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
                if (posix) {
                    Files.createFile(file,
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                }
                Files.write(file, key, posix ? StandardOpenOption.WRITE : StandardOpenOption.CREATE_NEW);
            }
            catch (FileAlreadyExistsException another) {
                // Somebody else made it at the same moment: theirs counts.
            }
        }
        return new CitizenNumberVault(Files.readAllBytes(file), random);
    }

    /** 32 bytes that are the same for the same text and this key only. */
    public synchronized byte[] identity(String text) {
        return this.identities.doFinal(bytes(text));
    }

    public synchronized byte[] seal(String number) {
        byte[] nonce = new byte[NONCE];
        this.random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, bytes(number));
        byte[] both = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, both, NONCE, sealed.length);
        return both;
    }

    /** The number that was sealed; throws when it was altered or the key is another. */
    public synchronized String open(byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE);
        byte[] number = run(Cipher.DECRYPT_MODE, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length));
        return new String(number, StandardCharsets.UTF_8);
    }

    private byte[] run(int mode, byte[] nonce, byte[] input) {
        try {
            this.cipher.init(mode, this.sealing, new GCMParameterSpec(TAG_BITS, nonce));
            return this.cipher.doFinal(input);
        }
        catch (GeneralSecurityException ex) {
            throw new IllegalStateException("A citizen number could not be sealed or opened", ex);
        }
    }

    private static Mac hmac(byte[] key) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

}
