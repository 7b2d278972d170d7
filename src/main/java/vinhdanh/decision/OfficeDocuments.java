package vinhdanh.decision;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.shared.Digest;
import vinhdanh.shared.FileStore;

/** The files that are kept with a decision, for the office. */
@Repository
public class OfficeDocuments {

    private final JdbcClient sql;

    private final FileStore files;

    OfficeDocuments(JdbcClient sql, FileStore files) {
        this.sql = sql;
        this.files = files;
    }

    /** Their names, the decision itself first. */
    public List<String> list(UUID decision) {
        return this.sql.sql("""
                select name from document where decision_id = :decision order by kind, name desc
                """).param("decision", decision).query((row, n) -> row.getString("name")).list();
    }

    /** A file. */
    @SuppressWarnings("ArrayRecordComponent")
    public record File(byte[] content, String mediaType) {
    }

    /**
     * A file as it was kept.
     * @throws IllegalStateException when what lies in the store isn't what was kept
     */
    public Optional<File> read(UUID decision, String name) {
        return this.sql.sql("""
                select sha256, media_type from document where decision_id = :decision and name = :name
                """)
            .param("decision", decision)
            .param("name", name)
            .query((row, n) -> new File(read(row.getBytes("sha256")), row.getString("media_type")))
            .optional();
    }

    private byte[] read(byte[] sha256) {
        try {
            byte[] content = Files.readAllBytes(this.files.find(sha256).orElseThrow());
            if (!Digest.sha256(content).equals(Digest.of(sha256))) {
                throw new IllegalStateException("A document was altered in the file store: " + Digest.of(sha256));
            }
            return content;
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

}
