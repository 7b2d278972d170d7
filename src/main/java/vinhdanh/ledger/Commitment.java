package vinhdanh.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.random.RandomGenerator;

import vinhdanh.shared.Digest;

/**
 * What the public log holds instead of a file's digest: SHA-256 of the ASCII text
 * {@code <salt>:<sha256 of the file>}, both in lower case hexadecimal. Who has the file
 * and its salt redoes it with {@code sha256sum}; who hasn't can't guess the file.
 */
final class Commitment {

    private static final int SALT_BYTES = 16;

    private Commitment() {
    }

    /** 128 random bits as 32 hexadecimal digits. */
    static String salt(RandomGenerator random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    static boolean isSalt(String text) {
        return text.matches("[0-9a-f]{32}");
    }

    static Digest of(String salt, Digest content) {
        return Digest.sha256((salt + ":" + content.hex()).getBytes(StandardCharsets.US_ASCII));
    }

}
