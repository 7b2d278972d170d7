package vinhdanh.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import vinhdanh.ledger.tlog.Note;
import vinhdanh.ledger.tlog.NoteKey;
import vinhdanh.ledger.tlog.NoteSigner;
import vinhdanh.shared.Digest;

/**
 * The signed note {@code ledger/seal}. The summary holds the root of the log and so can't
 * be a leaf of it; the seal binds it, the list of receipts and the checkpoint to one
 * another. Below its two head lines it reads as {@code sha256sum} writes.
 *
 * @param origin the name of the log
 * @param files what each sealed file hashes to
 */
record Seal(String origin, Map<String, Digest> files) {

    /** What is sealed, as paths inside the result folder. */
    static final List<String> SEALED = List.of(ResultFiles.CHECKPOINT, ResultFiles.RECEIPTS, ResultFiles.SUMMARY);

    // A checkpoint begins with the origin, which can't have spaces: no seal is ever read
    // as one.
    private static final String HEAD = "vinhdanh seal v1";

    static Optional<Seal> verified(String text, NoteKey key) {
        return Note.parse(text).filter(note -> note.signedBy(key)).flatMap(note -> read(note.text()));
    }

    private static Optional<Seal> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() != SEALED.size() + 2 || !lines.getFirst().equals(HEAD)) {
            return Optional.empty();
        }
        Map<String, Digest> files = new TreeMap<>();
        for (String line : lines.subList(2, lines.size())) {
            String[] parts = line.split("  ", 2);
            Optional<Digest> digest = Digest.parseHex(parts[0]);
            if (parts.length != 2 || digest.isEmpty()) {
                return Optional.empty();
            }
            files.put(parts[1], digest.get());
        }
        return files.keySet().containsAll(SEALED) ? Optional.of(new Seal(lines.get(1), files)) : Optional.empty();
    }

    String sign(NoteSigner signer) {
        StringBuilder text = new StringBuilder(HEAD).append('\n').append(this.origin).append('\n');
        SEALED.forEach(path -> text.append(this.files.get(path)).append("  ").append(path).append('\n'));
        return signer.sign(text.toString()).toString();
    }

}
