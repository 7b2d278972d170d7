package vinhdanh.ledger;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import vinhdanh.ledger.tlog.Merkle;
import vinhdanh.ledger.tlog.Note;
import vinhdanh.ledger.tlog.NoteKey;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;

/**
 * A {@code .tlog-proof} file by C2SP tlog-proof. Its extra data are two lines, the salt
 * and the entry, so that the file, the proof and the log's key are all that one needs.
 *
 * @param checkpoint the signed note, as it stands
 */
record ProofText(String salt, Entry entry, long index, List<Digest> path, String checkpoint) {

    private static final String HEAD = "c2sp.org/tlog-proof@v1";

    private static final String EXTRA = "extra ";

    private static final String INDEX = "index ";

    /** No tree of 2^63 entries has a longer path. */
    private static final int LONGEST_PATH = 63;

    static Optional<ProofText> parse(String text) {
        int blank = text.indexOf("\n\n");
        if (blank < 0) {
            return Optional.empty();
        }
        List<String> lines = text.substring(0, blank).lines().toList();
        if (lines.size() < 3 || lines.size() > LONGEST_PATH + 3 || !lines.get(0).equals(HEAD)
                || !lines.get(1).startsWith(EXTRA) || !lines.get(2).startsWith(INDEX)
                || !Checkpoint.isSize(lines.get(2).substring(INDEX.length()))) {
            return Optional.empty();
        }
        Optional<String[]> extra = extra(lines.get(1).substring(EXTRA.length()));
        Optional<Entry> entry = extra.flatMap(two -> Entry.parse(two[1]));
        Optional<List<Digest>> path = path(lines.subList(3, lines.size()));
        if (extra.isEmpty() || entry.isEmpty() || path.isEmpty()) {
            return Optional.empty();
        }
        long index = Long.parseLong(lines.get(2).substring(INDEX.length()));
        return Optional.of(new ProofText(extra.get()[0], entry.get(), index, path.get(), text.substring(blank + 2)));
    }

    private static Optional<String[]> extra(String base64) {
        try {
            String text = new String(Base64.getDecoder().decode(base64), StandardCharsets.US_ASCII);
            String[] lines = text.split("\n", -1);
            return (lines.length == 3 && lines[2].isEmpty() && Commitment.isSalt(lines[0])) ? Optional.of(lines)
                    : Optional.empty();
        }
        catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private static Optional<List<Digest>> path(List<String> lines) {
        List<Digest> path = new ArrayList<>();
        for (String line : lines) {
            Optional<Digest> hash = Digest.parseBase64(line);
            if (hash.isEmpty()) {
                return Optional.empty();
            }
            path.add(hash.get());
        }
        return Optional.of(path);
    }

    /** Why a file isn't what this proof says was logged; empty when it is. */
    Optional<Bilingual> faultOf(Digest content, NoteKey key) {
        if (!this.entry.commitment().equals(Commitment.of(this.salt, content))) {
            return Optional.of(new Bilingual("Tệp không phải là tệp đã được ghi vào sổ cái.",
                    "The file is not the one that was logged."));
        }
        Optional<Checkpoint> state = Note.parse(this.checkpoint)
            .filter(note -> note.signedBy(key))
            .flatMap(note -> Checkpoint.parse(this.checkpoint))
            .filter(signed -> signed.origin().equals(key.name()));
        if (state.isEmpty()) {
            return Optional.of(new Bilingual("Mốc kiểm tra trong bằng chứng không do khóa của sổ cái ký.",
                    "The checkpoint in the proof is not signed by the ledger's key."));
        }
        if (!Merkle.includes(this.entry.leafHash(), this.index, state.get().size(), this.path, state.get().root())) {
            return Optional.of(new Bilingual("Bằng chứng không dẫn từ mục ghi đến gốc của sổ cái.",
                    "The proof does not lead from the entry to the root of the ledger."));
        }
        return Optional.empty();
    }

    String text() {
        String extra = this.salt + "\n" + this.entry.text() + "\n";
        StringBuilder text = new StringBuilder(HEAD).append('\n')
            .append(EXTRA)
            .append(Base64.getEncoder().encodeToString(extra.getBytes(StandardCharsets.US_ASCII)))
            .append('\n')
            .append(INDEX)
            .append(this.index)
            .append('\n');
        this.path.forEach(hash -> text.append(hash.base64()).append('\n'));
        return text.append('\n').append(this.checkpoint).toString();
    }

}
