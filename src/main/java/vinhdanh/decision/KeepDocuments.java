package vinhdanh.decision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.ledger.Receipt;
import vinhdanh.shared.Digest;
import vinhdanh.shared.FileStore;
import vinhdanh.shared.UseCase;

/** The documents of a signed decision are kept by their content, and recorded. */
@UseCase
public class KeepDocuments {

    private final Documents documents;

    private final FileStore files;

    private final Ledger ledger;

    KeepDocuments(Documents documents, FileStore files, Ledger ledger) {
        this.documents = documents;
        this.files = files;
        this.ledger = ledger;
    }

    /**
     * Keeps them.
     * @param folder where the documents lie
     * @param recorded documents that an earlier act has recorded
     * @param others documents that are recorded now
     * @return the receipt of every document, by its path in the folder
     */
    public Map<String, Receipt> keep(Decision decision, Path folder, Map<String, Receipt> recorded, List<String> others)
            throws IOException {
        Map<String, Receipt> receipts = new TreeMap<>(recorded);
        for (String name : others) {
            receipts.put(name,
                    this.ledger.record(Act.DOCUMENT_ISSUED, UUID.randomUUID(), Digest.ofFile(folder.resolve(name))));
        }
        for (String path : receipts.keySet()) {
            Path file = folder.resolve(path);
            byte[] sha256 = this.files.keep(file);
            if (!path.contains("/")) {
                this.documents.add(decision, path, sha256, Files.size(file));
            }
        }
        return receipts;
    }

    /** What is known about the documents of a decision. */
    @Repository
    static class Documents {

        private static final Map<String, String> TYPES = Map.of("pdf", "application/pdf", "json", "application/json",
                "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "xlsx",
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

        private final JdbcClient sql;

        Documents(JdbcClient sql) {
            this.sql = sql;
        }

        /**
         * Only the decision itself is for everyone; lists and reports stay in the office.
         */
        void add(Decision decision, String name, byte[] sha256, long size) {
            String ending = name.substring(name.lastIndexOf('.') + 1);
            this.sql.sql("""
                    insert into document (id, campaign_id, decision_id, kind, name, media_type, sha256, size)
                    values (:id, :campaign, :decision, :kind, :name, :type, :sha256, :size)
                    """)
                .param("id", UUID.randomUUID())
                .param("campaign", decision.campaign().id().value())
                .param("decision", decision.id().value())
                .param("kind", name.startsWith("decision.") ? "decision" : "office")
                .param("name", name)
                .param("type", TYPES.getOrDefault(ending, "application/octet-stream"))
                .param("sha256", sha256)
                .param("size", size)
                .update();
        }

    }

}
