package vinhdanh.ledger;

import java.util.List;

import vinhdanh.ledger.tlog.Merkle;
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

    /** The proof as a C2SP tlog-proof, which needs nothing else but the log's key. */
    public String text() {
        return new ProofText(this.receipt.salt(), this.receipt.entry(), this.index, this.path, this.checkpoint.note())
            .text();
    }

}
