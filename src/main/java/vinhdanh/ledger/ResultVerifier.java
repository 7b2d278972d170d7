package vinhdanh.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import vinhdanh.ledger.Verification.Broken;
import vinhdanh.ledger.Verification.Verified;
import vinhdanh.shared.Bilingual;

/**
 * Checks a result folder against the log inside it, without the database and without the
 * network: first the log itself, then the summary, the decision, the lists, the
 * certificates.
 */
public final class ResultVerifier {

    private final ResultFiles files;

    private final Optional<String> pinnedKey;

    private ResultVerifier(Path result, Optional<String> pinnedKey) {
        this.files = new ResultFiles(result);
        this.pinnedKey = pinnedKey;
    }

    /** Checks a folder; whose key signed it is told, and up to the caller to judge. */
    public static Verification verify(Path result) {
        return verify(result, Optional.empty());
    }

    /**
     * Checks a folder.
     * @param pinnedKey the verifier key that it must be signed with, known from elsewhere
     * @return that everything is as it was logged, or the first thing that isn't
     */
    public static Verification verify(Path result, Optional<String> pinnedKey) {
        if (!Files.isDirectory(result)) {
            return new Broken(".", new Bilingual("Không có thư mục kết quả này: " + result,
                    "There is no such result folder: " + result));
        }
        try {
            return new ResultVerifier(result, pinnedKey).check();
        }
        catch (Breach breach) {
            return breach.broken();
        }
        catch (IOException unreadable) {
            return new Broken(".", new Bilingual("Không đọc được thư mục kết quả: " + unreadable.getMessage(),
                    "The result folder can't be read: " + unreadable.getMessage()));
        }
    }

    private Verification check() throws Breach, IOException {
        LedgerCheck ledger = LedgerCheck.of(this.files, this.pinnedKey);
        SortedMap<String, SealedFile> listed = new TreeMap<>(ResultFiles.ORDER);
        ledger.listed().forEach(file -> listed.put(file.path(), file));
        SortedSet<String> present = this.files.all();
        ledger.requireNothingElse(present, listed.keySet());
        ledger.requireSummary();
        requireDocuments(listed, present);
        return verified(ledger, listed);
    }

    private void requireDocuments(SortedMap<String, SealedFile> listed, SortedSet<String> present) throws Breach {
        SortedSet<String> paths = new TreeSet<>(ResultFiles.ORDER);
        paths.addAll(listed.keySet());
        present.stream().filter(path -> !path.startsWith(ResultFiles.LEDGER)).forEach(paths::add);
        paths.remove(ResultFiles.SUMMARY);
        for (String path : paths) {
            SealedFile file = listed.get(path);
            if (file == null) {
                throw new Breach(path, "Tệp này không được ghi vào sổ cái.", "This file was never logged.");
            }
            if (!present.contains(path)) {
                throw new Breach(path, "Thiếu tệp này: nó đã được ghi vào sổ cái.",
                        "This file is missing: it was logged.");
            }
            if (!this.files.digest(path).equals(file.sha256())) {
                throw new Breach(path, "Tệp này không phải là tệp đã được ghi vào sổ cái.",
                        "This file is not the one that was logged.");
            }
        }
    }

    private static Verified verified(LedgerCheck ledger, SortedMap<String, SealedFile> listed) {
        List<String> revoked = new ArrayList<>();
        int certificates = 0;
        for (SealedFile file : listed.values()) {
            certificates += (file.act() == Act.CERTIFICATE_ISSUED) ? 1 : 0;
            if (ledger.isRevoked(file)) {
                revoked.add(file.path());
            }
        }
        Checkpoint checkpoint = ledger.checkpoint();
        return new Verified(listed.size(), certificates, checkpoint.size(), checkpoint.root(), ledger.key().toString(),
                ledger.newest(), revoked);
    }

}
