package vinhdanh.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vinhdanh.ledger.tlog.Merkle;
import vinhdanh.ledger.tlog.Note;
import vinhdanh.ledger.tlog.NoteKey;
import vinhdanh.ledger.tlog.Tile;
import vinhdanh.shared.Digest;

/** The {@code ledger} folder of a result, found to be right in itself. */
final class LedgerCheck {

    private static final int LONGEST_NOTE = 1 << 16;

    private static final int LONGEST_SUMMARY = 1 << 24;

    private final ResultFiles files;

    private final NoteKey key;

    private final Checkpoint checkpoint;

    private final Seal seal;

    private final List<SealedFile> listed;

    private final LogReader.Content log;

    private LedgerCheck(ResultFiles files, Optional<String> pinnedKey) throws Breach {
        this.files = files;
        this.key = readKey(files, pinnedKey);
        this.checkpoint = readCheckpoint(files, this.key);
        this.seal = readSeal(files, this.key);
        requireSealed(ResultFiles.CHECKPOINT);
        requireSealed(ResultFiles.RECEIPTS);
        this.listed = SealedFile.read(files.bytes(ResultFiles.RECEIPTS, Integer.MAX_VALUE - 8));
        Set<Long> leaves = this.listed.stream().map(SealedFile::leaf).collect(Collectors.toSet());
        this.log = new LogReader(files, this.checkpoint, leaves).read();
        for (SealedFile file : this.listed) {
            requireLogged(file);
        }
    }

    static LedgerCheck of(ResultFiles files, Optional<String> pinnedKey) throws Breach {
        return new LedgerCheck(files, pinnedKey);
    }

    private static NoteKey readKey(ResultFiles files, Optional<String> pinnedKey) throws Breach {
        String text = files.text(ResultFiles.KEY, LONGEST_NOTE);
        NoteKey key = NoteKey.parse(text.endsWith("\n") ? text.substring(0, text.length() - 1) : "")
            .orElseThrow(() -> new Breach(ResultFiles.KEY, "Khóa kiểm tra không đúng định dạng.",
                    "The verifier key is malformed."));
        if (pinnedKey.isPresent() && !pinnedKey.get().strip().equals(key.toString())) {
            throw new Breach(ResultFiles.KEY, "Đây không phải là khóa mà ông (bà) yêu cầu.",
                    "This is not the key that you asked for.");
        }
        return key;
    }

    private static Checkpoint readCheckpoint(ResultFiles files, NoteKey key) throws Breach {
        String note = files.text(ResultFiles.CHECKPOINT, LONGEST_NOTE);
        boolean signed = Note.parse(note).filter(parsed -> parsed.signedBy(key)).isPresent();
        return Checkpoint.parse(note)
            .filter(checkpoint -> signed && checkpoint.origin().equals(key.name()) && checkpoint.size() > 0)
            .orElseThrow(() -> new Breach(ResultFiles.CHECKPOINT, "Mốc kiểm tra không do khóa trong tệp key ký.",
                    "The checkpoint is not signed by the key in the file key."));
    }

    private static Seal readSeal(ResultFiles files, NoteKey key) throws Breach {
        return Seal.verified(files.text(ResultFiles.SEAL, LONGEST_NOTE), key)
            .filter(seal -> seal.origin().equals(key.name()))
            .orElseThrow(() -> new Breach(ResultFiles.SEAL, "Niêm phong không do khóa trong tệp key ký.",
                    "The seal is not signed by the key in the file key."));
    }

    private void requireSealed(String path) throws Breach {
        if (!this.files.digest(path).equals(this.seal.files().get(path))) {
            throw new Breach(path, "Tệp này không phải là tệp đã được niêm phong.",
                    "This file is not the one that was sealed.");
        }
    }

    /** A receipt is right when its leaf is, and so is the proof that goes with it. */
    private void requireLogged(SealedFile file) throws Breach {
        Entry entry = this.log.entries().get(file.leaf());
        if (entry == null || entry.act() != file.act()
                || !entry.commitment().equals(Commitment.of(file.salt(), file.sha256()))) {
            throw new Breach(ResultFiles.RECEIPTS, "Biên nhận của %s không khớp với mục ghi.".formatted(file.path()),
                    "The receipt of %s doesn't match its entry.".formatted(file.path()));
        }
        String path = ResultFiles.proofOf(file.path());
        String text = this.files.text(path, LONGEST_NOTE);
        boolean holds = ProofText.parse(text)
            .filter(proof -> proof.text().equals(text) && proves(proof, file, entry))
            .isPresent();
        if (!holds) {
            throw new Breach(path, "Bằng chứng không dẫn từ tệp đến gốc của sổ cái.",
                    "The proof does not lead from the file to the root of the ledger.");
        }
    }

    private boolean proves(ProofText proof, SealedFile file, Entry entry) {
        return proof.salt().equals(file.salt()) && proof.entry().equals(entry) && proof.index() == file.leaf()
                && proof.checkpoint().equals(this.checkpoint.note()) && Merkle.includes(entry.leafHash(), file.leaf(),
                        this.checkpoint.size(), proof.path(), this.checkpoint.root());
    }

    /** No file lies in the ledger folder that nothing there speaks of. */
    void requireNothingElse(SortedSet<String> present, Set<String> documents) throws Breach {
        Set<String> known = new HashSet<>(
                List.of(ResultFiles.KEY, ResultFiles.CHECKPOINT, ResultFiles.SEAL, ResultFiles.RECEIPTS));
        documents.forEach(path -> known.add(ResultFiles.proofOf(path)));
        for (int level = 0; level < Tile.levels(this.checkpoint.size()); level++) {
            for (Tile tile : Tile.row(level, this.checkpoint.size())) {
                known.add(ResultFiles.LEDGER + tile.path());
            }
        }
        Tile.row(0, this.checkpoint.size()).forEach(tile -> known.add(ResultFiles.LEDGER + tile.entriesPath()));
        for (String path : present) {
            if (path.startsWith(ResultFiles.LEDGER) && !known.contains(path)) {
                throw new Breach(path, "Tệp này không thuộc về sổ cái.", "This file doesn't belong to the ledger.");
            }
        }
    }

    /** The summary is the one that was sealed, and names this state of the log. */
    void requireSummary() throws Breach {
        requireSealed(ResultFiles.SUMMARY);
        byte[] json = this.files.bytes(ResultFiles.SUMMARY, LONGEST_SUMMARY);
        try {
            JsonNode said = new JsonMapper().readTree(new String(json, StandardCharsets.UTF_8)).required("ledger");
            if (said.required("size").asLong() == this.checkpoint.size()
                    && Digest.parseBase64(said.required("root").asString())
                        .filter(this.checkpoint.root()::equals)
                        .isPresent()) {
                return;
            }
        }
        catch (JacksonException malformed) {
            // Told below: what can't be read doesn't name the checkpoint either.
        }
        throw new Breach(ResultFiles.SUMMARY, "Bản tóm tắt không nêu đúng mốc kiểm tra của sổ cái.",
                "The summary doesn't name the checkpoint of the ledger.");
    }

    /** Was the file's subject taken back after the file was issued? */
    boolean isRevoked(SealedFile file) {
        Entry entry = this.log.entries().get(file.leaf());
        return entry != null && this.log.revocations().getOrDefault(entry.subject(), -1L) > file.leaf();
    }

    List<SealedFile> listed() {
        return this.listed;
    }

    NoteKey key() {
        return this.key;
    }

    Checkpoint checkpoint() {
        return this.checkpoint;
    }

    Instant newest() {
        return this.log.newest();
    }

}
