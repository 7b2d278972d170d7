package vinhdanh.ledger;

import java.time.Instant;
import java.util.UUID;

import vinhdanh.shared.Digest;

/**
 * What someone who did an act keeps: all that is needed to tie a file to its entry in the
 * log once that is published.
 *
 * @param id the row of the ledger
 * @param thing what the act was done to
 * @param subject the thing's name in the public log
 * @param salt 32 hexadecimal digits; with it and the file anyone can redo the commitment
 * @param content SHA-256 of the file
 * @param at when the act was recorded, whole seconds
 */
public record Receipt(UUID id, Act act, UUID thing, UUID subject, String salt, Digest content, Instant at) {

    /** SHA-256 of the ASCII text {@code <salt>:<content in hexadecimal>}. */
    public Digest commitment() {
        return Commitment.of(this.salt, this.content);
    }

    /** The hash of its entry, the leaf of the log's Merkle tree. */
    public Digest leafHash() {
        return entry().leafHash();
    }

    Entry entry() {
        return new Entry(this.act, commitment(), this.subject, this.at);
    }

}
