package vinhdanh.ledger;

import java.util.List;
import java.util.Optional;

import vinhdanh.ledger.tlog.Note;
import vinhdanh.ledger.tlog.NoteSigner;
import vinhdanh.shared.Digest;

/**
 * The signed state of the log at one size, by C2SP tlog-checkpoint.
 *
 * @param origin the name of the log
 * @param size how many entries it has
 * @param root the root of their Merkle tree; public as {@code root().base64()}
 * @param note the signed note, as it is stored and served
 */
public record Checkpoint(String origin, long size, Digest root, String note) {

    static Checkpoint sign(long size, Digest root, NoteSigner signer) {
        String origin = signer.key().name();
        String text = origin + "\n" + size + "\n" + root.base64() + "\n";
        return new Checkpoint(origin, size, root, signer.sign(text).toString());
    }

    /** Reads a checkpoint; its signatures are not verified by this. */
    static Optional<Checkpoint> parse(String note) {
        return Note.parse(note).flatMap(parsed -> {
            List<String> lines = parsed.text().lines().toList();
            if (lines.size() < 3 || lines.stream().anyMatch(String::isEmpty) || !isSize(lines.get(1))) {
                return Optional.empty();
            }
            return Digest.parseBase64(lines.get(2))
                .map(root -> new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), root, note));
        });
    }

    /** A decimal without leading zeroes that fits a {@code long}. */
    static boolean isSize(String text) {
        return text.matches("0|[1-9][0-9]{0,17}");
    }

}
