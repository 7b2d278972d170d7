package vinhdanh.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.springframework.stereotype.Component;

import vinhdanh.shared.Digest;

/**
 * Writes the {@code ledger} folder of a result: the public log, a proof for each
 * document, the list of receipts, and the seal over it and the summary.
 */
@Component
public class ResultSeal {

    private final Ledger ledger;

    public ResultSeal(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * Seals a result whose files are all written, {@code summary.json} included.
     * @param result the folder; {@code ledger} in it must be new or empty
     * @param documents every other file of the folder, by its path with slashes, with the
     * receipt of the act that issued it
     * @param checkpoint the state of the log that the summary names; every receipt must
     * be in it
     * @throws IllegalArgumentException when a receipt isn't in that state of the log, or
     * the folder has other files than those named
     */
    public void seal(Path result, Map<String, Receipt> documents, Checkpoint checkpoint) throws IOException {
        requireThatNothingIsLeftOut(result, documents);
        this.ledger.export(result.resolve(ResultFiles.LEDGER), checkpoint);
        List<SealedFile> files = new ArrayList<>();
        Map<String, Receipt> ordered = new TreeMap<>(ResultFiles.ORDER);
        ordered.putAll(documents);
        List<Proof> proofs = this.ledger.proofsOf(ordered.values(), checkpoint);
        if (proofs.size() != documents.size()) {
            throw new IllegalArgumentException(
                    "Not every document is in the log: publish it, then seal with what that returned");
        }
        for (String path : ordered.keySet()) {
            Proof proof = proofs.get(files.size());
            write(result, ResultFiles.proofOf(path), proof.text());
            files.add(new SealedFile(path, proof.receipt().content(), proof.receipt().salt(), proof.index(),
                    proof.receipt().act()));
        }
        write(result, ResultFiles.RECEIPTS, SealedFile.write(files));
        write(result, ResultFiles.SEAL, sealOf(result, checkpoint).sign(this.ledger.signer()));
    }

    private static void requireThatNothingIsLeftOut(Path result, Map<String, Receipt> documents) throws IOException {
        Set<String> present = new TreeSet<>(new ResultFiles(result).all());
        Set<String> named = new TreeSet<>(documents.keySet());
        named.add(ResultFiles.SUMMARY);
        if (!present.equals(named)) {
            throw new IllegalArgumentException("The folder holds " + present + " but the receipts are of " + named);
        }
    }

    private static Seal sealOf(Path result, Checkpoint checkpoint) throws IOException {
        Map<String, Digest> sealed = new TreeMap<>();
        for (String path : Seal.SEALED) {
            sealed.put(path, Digest.ofFile(result.resolve(path)));
        }
        return new Seal(checkpoint.origin(), sealed);
    }

    private static void write(Path result, String path, String text) throws IOException {
        Path file = result.resolve(path);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, text);
    }

}
