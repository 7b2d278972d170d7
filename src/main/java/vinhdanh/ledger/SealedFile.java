package vinhdanh.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vinhdanh.shared.Digest;

/**
 * One line of {@code ledger/receipts.json}: which leaf of the log a file of the result
 * belongs to.
 *
 * @param path the file, inside the result folder, with slashes
 * @param sha256 what it hashes to
 * @param salt what its commitment was salted with
 * @param leaf the place of its entry in the log
 */
record SealedFile(String path, Digest sha256, String salt, long leaf, Act act) {

    private static final String FORMAT = "vinhdanh-receipts-1";

    private static final JsonMapper JSON = new JsonMapper();

    static String write(List<SealedFile> files) {
        StringBuilder text = new StringBuilder("{\"format\": \"" + FORMAT + "\", \"files\": [");
        String separator = "\n";
        for (SealedFile file : files) {
            text.append(separator).append(file.json());
            separator = ",\n";
        }
        return text.append("\n]}\n").toString();
    }

    private String json() {
        return "{\"path\": %s, \"sha256\": \"%s\", \"salt\": \"%s\", \"leaf\": %d, \"act\": \"%s\"}"
            .formatted(JSON.writeValueAsString(this.path), this.sha256, this.salt, this.leaf, this.act);
    }

    /** Reads the whole list; a list that names a file or a leaf twice is none. */
    static List<SealedFile> read(byte[] json) throws Breach {
        try {
            JsonNode root = JSON.readTree(json);
            List<SealedFile> files = new ArrayList<>();
            Set<Object> seen = new HashSet<>();
            for (JsonNode line : root.required("files")) {
                SealedFile file = file(line);
                if (!seen.add(file.path) || !seen.add(file.leaf)) {
                    throw new IllegalArgumentException("twice: " + file.path);
                }
                files.add(file);
            }
            if (!root.required("format").asString().equals(FORMAT)) {
                throw new IllegalArgumentException("another format");
            }
            return files;
        }
        catch (JacksonException | IllegalArgumentException malformed) {
            throw new Breach(ResultFiles.RECEIPTS, "Danh sách biên nhận không đúng định dạng.",
                    "The list of receipts is malformed.");
        }
    }

    private static SealedFile file(JsonNode line) {
        String salt = line.required("salt").asString();
        long leaf = line.required("leaf").asLong();
        if (!Commitment.isSalt(salt) || leaf < 0) {
            throw new IllegalArgumentException("salt or leaf");
        }
        return new SealedFile(line.required("path").asString(),
                Digest.parseHex(line.required("sha256").asString()).orElseThrow(IllegalArgumentException::new), salt,
                leaf, Act.valueOf(line.required("act").asString()));
    }

}
