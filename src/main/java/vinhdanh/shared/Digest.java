package vinhdanh.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** A SHA-256 value: 32 bytes that stand for a file, an entry or a tree. */
public final class Digest {

    /** How long a digest is, in bytes. */
    public static final int LENGTH = 32;

    private static final int CHUNK = 1 << 16;

    private final byte[] bytes;

    private Digest(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The digest that these 32 bytes are. */
    public static Digest of(byte[] bytes) {
        if (bytes.length != LENGTH) {
            throw new IllegalArgumentException("A SHA-256 digest has 32 bytes, not " + bytes.length);
        }
        return new Digest(bytes.clone());
    }

    /** Reads 64 lower case hexadecimal digits, as {@code sha256sum} prints them. */
    public static Optional<Digest> parseHex(String hex) {
        if (!hex.matches("[0-9a-f]{64}")) {
            return Optional.empty();
        }
        return Optional.of(new Digest(HexFormat.of().parseHex(hex)));
    }

    /** Reads padded standard Base64, and only its one canonical spelling. */
    public static Optional<Digest> parseBase64(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (bytes.length != LENGTH || !Base64.getEncoder().encodeToString(bytes).equals(text)) {
                return Optional.empty();
            }
            return Optional.of(new Digest(bytes));
        }
        catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    /** SHA-256 of these parts, one after the other. */
    public static Digest sha256(byte[]... parts) {
        MessageDigest sha = sha256();
        for (byte[] part : parts) {
            sha.update(part);
        }
        return new Digest(sha.digest());
    }

    /** SHA-256 of what was said, in UTF-8, a line each. */
    public static Digest ofWords(String... words) {
        return sha256(String.join("\n", words).getBytes(StandardCharsets.UTF_8));
    }

    /** SHA-256 of a file, read in pieces: a large file needs no more memory. */
    public static Digest ofFile(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha = sha256();
            byte[] chunk = new byte[CHUNK];
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                sha.update(chunk, 0, n);
            }
            return new Digest(sha.digest());
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        }
        catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    public byte[] bytes() {
        return this.bytes.clone();
    }

    /** 64 lower case hexadecimal digits. */
    public String hex() {
        return HexFormat.of().formatHex(this.bytes);
    }

    /** 44 characters of standard Base64, with padding. */
    public String base64() {
        return Base64.getEncoder().encodeToString(this.bytes);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Digest that && Arrays.equals(this.bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(this.bytes);
    }

    @Override
    public String toString() {
        return hex();
    }

}
