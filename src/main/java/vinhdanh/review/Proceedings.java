package vinhdanh.review;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vinhdanh.access.Role;
import vinhdanh.shared.Digest;

/**
 * What the secretary writes into the minutes, and who signed them.
 *
 * @param number number and symbol of the minutes, empty while it has none
 * @param ended when the meeting ended, or null while nobody wrote it down
 * @param opinions what was said, in the secretary's words
 * @param conclusion what the council concluded
 * @param pdf the signed PDF by its content, or null before the first signature
 */
public record Proceedings(String number, @Nullable LocalTime ended, String opinions, String conclusion, int version,
        @Nullable Digest pdf, @Nullable Digest docx, List<Signature> signatures) {

    static final Proceedings NONE = new Proceedings("", null, "", "", 0, null, null, List.of());

    public Proceedings {
        signatures = List.copyOf(signatures);
    }

    /** A signature, of the secretary or of the chair. */
    public record Signature(Role role, String name, Instant at) {
    }

    public Optional<Signature> signatureOf(Role role) {
        return this.signatures.stream().filter(signature -> signature.role() == role).findFirst();
    }

    public boolean isSigned() {
        return !this.signatures.isEmpty();
    }

    /** Whether everything is there that minutes must say. */
    public boolean isReady() {
        return !this.number.isEmpty() && this.ended != null && !this.conclusion.isEmpty();
    }

}
