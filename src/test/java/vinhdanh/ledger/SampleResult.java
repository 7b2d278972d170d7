package vinhdanh.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vinhdanh.shared.Digest;

/** A small result folder with a log of some three hundred entries. */
final class SampleResult {

    private SampleResult() {
    }

    static Map<String, Act> documents() {
        Map<String, Act> documents = new LinkedHashMap<>();
        documents.put("decision.pdf", Act.DECISION_SIGNED);
        documents.put("decision.docx", Act.DECISION_SIGNED);
        documents.put("selection.json", Act.DOCUMENT_ISSUED);
        documents.put("payments.xlsx", Act.DOCUMENT_ISSUED);
        documents.put("certificates.pdf", Act.DOCUMENT_ISSUED);
        documents.put("certificates/0001.pdf", Act.CERTIFICATE_ISSUED);
        documents.put("certificates/0002.pdf", Act.CERTIFICATE_ISSUED);
        return documents;
    }

    /** Writes the folder; the subject of the second certificate may be revoked later. */
    static void write(Logs logs, Path result, boolean revoke) throws IOException {
        logs.recordMany(290);
        Files.createDirectories(result.resolve("certificates"));
        List<Deed> deeds = new ArrayList<>();
        for (Map.Entry<String, Act> document : documents().entrySet()) {
            Files.writeString(result.resolve(document.getKey()), "This is " + document.getKey() + "\n");
            deeds.add(
                    new Deed(document.getValue(), UUID.randomUUID(), Digest.ofFile(result.resolve(document.getKey()))));
        }
        List<Receipt> receipts = logs.recordAll(deeds);
        if (revoke) {
            logs.record(Act.REVOKED, receipts.getLast().thing(), Logs.digest("another decision"));
        }
        Checkpoint checkpoint = logs.ledger.publish();
        Files.writeString(result.resolve("summary.json"),
                "{\"seed\": \"174\", \"ledger\": {\"size\": %d, \"root\": \"%s\"}}\n".formatted(checkpoint.size(),
                        checkpoint.root().base64()));
        Map<String, Receipt> byPath = new LinkedHashMap<>();
        documents().keySet().forEach(path -> byPath.put(path, receipts.get(byPath.size())));
        new ResultSeal(logs.ledger).seal(result, byPath, checkpoint);
    }

}
