package vinhdanh.ledger;

import java.util.List;
import java.util.Optional;

import vinhdanh.ledger.tlog.Merkle;
import vinhdanh.ledger.tlog.NoteKey;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;

/**
 * That an act is in the log.
 *
 * @param index the place of its entry in the log, from 0
 * @param path the hashes from the entry's sibling up to the root's child
 * @param checkpoint the state of the log that the path leads to
 */
public record Proof(Receipt receipt, long index, List<Digest> path, Checkpoint checkpoint) {

    public Proof {
        path = List.copyOf(path);
    }

    /** Does the path lead from the entry to the root of the checkpoint? */
    public boolean holds() {
        return Merkle.includes(this.receipt.entry().leafHash(), this.index, this.checkpoint.size(), this.path,
                this.checkpoint.root());
    }

    /**
     * Checks one file against one proof, with nothing else but the log's key.
     * @param text a C2SP tlog-proof as {@link #text()} writes it
     * @param content SHA-256 of the file
     * @param verifierKey the note verifier key of the log, known from elsewhere
     * @return why it doesn't hold; empty when it does
     */
    public static Optional<Bilingual> faultOf(String text, Digest content, String verifierKey) {
        Optional<NoteKey> key = NoteKey.parse(verifierKey);
        if (key.isEmpty()) {
            return Optional.of(new Bilingual("Khóa kiểm tra không đúng định dạng.", "The verifier key is malformed."));
        }
        Optional<ProofText> proof = ProofText.parse(text);
        return proof.isEmpty()
                ? Optional.of(new Bilingual("Bằng chứng không đúng định dạng.", "The proof is malformed."))
                : proof.get().faultOf(content, key.get());
    }

    /** The proof as a C2SP tlog-proof, which needs nothing else but the log's key. */
    public String text() {
        return new ProofText(this.receipt.salt(), this.receipt.entry(), this.index, this.path, this.checkpoint.note())
            .text();
    }

}
