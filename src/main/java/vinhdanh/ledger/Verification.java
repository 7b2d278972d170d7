package vinhdanh.ledger;

import java.time.Instant;
import java.util.List;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;

/** What a check of a result folder came to. */
public sealed interface Verification {

    /**
     * Everything in the folder is what was logged.
     *
     * @param documents how many files were held against the log, certificates included
     * @param certificates how many of them are certificates
     * @param size how many entries the log has
     * @param root the root of the log
     * @param key the verifier key that the log is signed with; who has seen it elsewhere
     * can compare it
     * @param asOf the time of the newest entry: what was revoked later isn't known here
     * @param revoked the paths of documents that a later entry took back
     */
    record Verified(int documents, int certificates, long size, Digest root, String key, Instant asOf,
            List<String> revoked) implements Verification {

        public Verified {
            revoked = List.copyOf(revoked);
        }

    }

    /**
     * Something isn't what was logged.
     *
     * @param file the first such file, as a path inside the folder with slashes
     * @param reason what is wrong with it
     */
    record Broken(String file, Bilingual reason) implements Verification {

    }

}
