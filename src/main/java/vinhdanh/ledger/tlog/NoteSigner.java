package vinhdanh.ledger.tlog;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.util.Arrays;
import java.util.List;

/** Signs notes with an Ed25519 key under a name. */
public final class NoteSigner {

    private final KeyPair pair;

    private final NoteKey key;

    public NoteSigner(String name, KeyPair pair) {
        if (!NoteKey.isName(name)) {
            throw new IllegalArgumentException(
                    "The name of a log's key can't be empty or have spaces or plus signs: '" + name + "'");
        }
        this.pair = pair;
        this.key = NoteKey.of(name, pair.getPublic());
    }

    /** What verifies the notes that this signer signs. */
    public NoteKey key() {
        return this.key;
    }

    /** A note of this text, which ends in a newline. */
    public Note sign(String text) {
        if (!text.endsWith("\n")) {
            throw new IllegalArgumentException("The text of a note ends in a newline");
        }
        byte[] id = this.key.id();
        byte[] signature = signature(text);
        byte[] bytes = Arrays.copyOf(id, id.length + signature.length);
        System.arraycopy(signature, 0, bytes, id.length, signature.length);
        return new Note(text, List.of(new Note.Signature(this.key.name(), bytes)));
    }

    private byte[] signature(String text) {
        try {
            Signature ed25519 = Signature.getInstance("Ed25519");
            ed25519.initSign(this.pair.getPrivate());
            ed25519.update(text.getBytes(StandardCharsets.UTF_8));
            return ed25519.sign();
        }
        catch (GeneralSecurityException broken) {
            throw new IllegalStateException("The signing key of the ledger doesn't sign", broken);
        }
    }

}
