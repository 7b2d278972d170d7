package vinhdanh.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import org.apache.commons.codec.binary.Base32;

/** The codes of an authenticator app: six digits for each 30 seconds (RFC 6238). */
final class TimeCodes {

    private static final int SECRET_BYTES = 20;

    private static final long STEP_SECONDS = 30;

    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private TimeCodes() {
    }

    static byte[] newSecret(SecureRandom random) {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        return secret;
    }

    /** The secret as people type it into an app. */
    static String text(byte[] secret) {
        return new Base32().encodeToString(secret);
    }

    /** What an app reads from a QR code. */
    static String address(byte[] secret, String login) {
        return "otpauth://totp/VinhDanh:" + login.replace("@", "%40") + "?secret=" + text(secret) + "&issuer=VinhDanh";
    }

    static String code(byte[] secret, Instant at) {
        try {
            return GENERATOR.generateOneTimePasswordString(new SecretKeySpec(secret, "HmacSHA1"), at);
        }
        catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has HMAC-SHA-1", impossible);
        }
    }

    /**
     * The time step that a code belongs to: this one, or a neighbour, as clocks differ;
     * empty when it belongs to none of them.
     */
    static OptionalLong stepOf(String code, byte[] secret, Instant now) {
        String digits = code.replaceAll("\\s", "");
        long step = now.getEpochSecond() / STEP_SECONDS;
        for (long near = step - 1; near <= step + 1; near++) {
            if (same(digits, code(secret, Instant.ofEpochSecond(near * STEP_SECONDS)))) {
                return OptionalLong.of(near);
            }
        }
        return OptionalLong.empty();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

}
