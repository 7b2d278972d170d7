package vinhdanh.portal;

import java.util.List;

import vinhdanh.ledger.Proof;
import vinhdanh.page.Formats;
import vinhdanh.shared.Digest;
import vinhdanh.shared.Language;

/**
 * That something is in the ledger, as a page shows it.
 *
 * @param index the place of its entry, from 0
 * @param size how many entries the signed state has
 * @param root the root of that state
 * @param path the hashes from the entry up to the root
 * @param checkpoint the signed state, line by line
 * @param content SHA-256 of the file, in hexadecimal
 * @param salt what the file's SHA-256 was hashed with
 * @param commitment what the log holds
 * @param recorded when the act was recorded
 */
public record ProofView(String index, String size, String root, List<String> path, String checkpoint, String content,
        String salt, String commitment, String recorded) {

    static ProofView of(Proof proof, Language language) {
        return new ProofView(Formats.number(proof.index(), language),
                Formats.number(proof.checkpoint().size(), language), proof.checkpoint().root().base64(),
                proof.path().stream().map(Digest::base64).toList(), proof.checkpoint().note(),
                proof.receipt().content().hex(), proof.receipt().salt(), proof.receipt().commitment().hex(),
                Formats.time(proof.receipt().at()) + " " + Formats.day(proof.receipt().at()));
    }

}
