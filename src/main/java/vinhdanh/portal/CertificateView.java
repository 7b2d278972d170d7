package vinhdanh.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts;

/**
 * A certificate as its verification page shows it.
 *
 * @param valid whether it holds; said in words by the verdict
 * @param verdict whether it holds, and why not
 * @param form what it is
 * @param authority who confers it
 * @param name who or what is commended
 * @param description post and workplace
 * @param merit for what
 * @param proof what the ledger says of it, or null before it is in a signed state
 * @param proofUrl address of the proof as a file
 */
public record CertificateView(boolean valid, Parts.Notice verdict, String form, String authority, String name,
        String description, String merit, List<Parts.Fact> facts, @Nullable ProofView proof, String proofUrl,
        String id) {
}
