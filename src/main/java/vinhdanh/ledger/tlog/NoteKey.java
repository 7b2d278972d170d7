package vinhdanh.ledger.tlog;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

import vinhdanh.shared.Digest;

/**
 * A note verifier key, {@code <name>+<id>+<base64 of 0x01 and the Ed25519 key>}, as C2SP
 * signed-note and the Go checksum database write it.
 */
public final class NoteKey {

    static final int KEY_LENGTH = 32;

    private static final byte ED25519 = 1;

    /** What stands before the 32 bytes in a SubjectPublicKeyInfo (RFC 8410). */
    private static final byte[] SPKI = HexFormat.of().parseHex("302a300506032b6570032100");

    private final String name;

    private final byte[] key;

    private NoteKey(String name, byte[] key) {
        this.name = name;
        this.key = key;
    }

    /** A key name is not empty and has neither spaces, plus signs nor controls. */
    public static boolean isName(String name) {
        return !name.isEmpty() && name.codePoints()
            .noneMatch(c -> c == '+' || Character.isWhitespace(c) || Character.isSpaceChar(c)
                    || Character.isISOControl(c));
    }

    static NoteKey of(String name, PublicKey key) {
        byte[] encoded = key.getEncoded();
        return new NoteKey(name, Arrays.copyOfRange(encoded, SPKI.length, encoded.length));
    }

    /** Reads the one canonical spelling of a verifier key, without a line end. */
    public static Optional<NoteKey> parse(String text) {
        String[] parts = text.split("\\+", 3);
        if (parts.length != 3 || !isName(parts[0])) {
            return Optional.empty();
        }
        try {
            byte[] data = Base64.getDecoder().decode(parts[2]);
            if (data.length != KEY_LENGTH + 1 || data[0] != ED25519) {
                return Optional.empty();
            }
            NoteKey key = new NoteKey(parts[0], Arrays.copyOfRange(data, 1, data.length));
            return key.toString().equals(text) ? Optional.of(key) : Optional.empty();
        }
        catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    public String name() {
        return this.name;
    }

    /** The first four bytes of SHA-256 over name, newline, signature type and key. */
    public byte[] id() {
        byte[] head = (this.name + "\n").getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(Digest.sha256(head, typedKey()).bytes(), 4);
    }

    /** Did this key sign exactly this text? */
    public boolean verifies(String text, byte[] signature) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initVerify(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(spki())));
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.verify(signature);
        }
        catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private byte[] spki() {
        return concat(SPKI, this.key);
    }

    private byte[] typedKey() {
        return concat(new byte[] { ED25519 }, this.key);
    }

    private static byte[] concat(byte[] head, byte[] tail) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(head);
        all.writeBytes(tail);
        return all.toByteArray();
    }

    /** The line that others configure their verifiers with. */
    @Override
    public String toString() {
        return this.name + "+" + HexFormat.of().formatHex(id()) + "+" + Base64.getEncoder().encodeToString(typedKey());
    }

}
