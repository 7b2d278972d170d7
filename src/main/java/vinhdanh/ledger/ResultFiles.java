package vinhdanh.ledger;

import java.io.File;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

import vinhdanh.shared.Digest;

/** A result folder as its verifier reads it: it may be anything that anyone made. */
final class ResultFiles {

    static final String LEDGER = "ledger/";

    static final String CHECKPOINT = LEDGER + "checkpoint";

    static final String KEY = LEDGER + "key";

    static final String SEAL = LEDGER + "seal";

    static final String RECEIPTS = LEDGER + "receipts.json";

    static final String PROOFS = LEDGER + "proofs/";

    static final String SUMMARY = "summary.json";

    /** The order in which files are checked and told: decision, lists, certificates. */
    static final Comparator<String> ORDER = Comparator.comparingInt(ResultFiles::rank)
        .thenComparing(Comparator.naturalOrder());

    private final Path folder;

    ResultFiles(Path folder) {
        this.folder = folder;
    }

    static String proofOf(String path) {
        return PROOFS + path + ".tlog-proof";
    }

    private static int rank(String path) {
        if (path.startsWith(LEDGER)) {
            return 0;
        }
        if (path.startsWith("decision")) {
            return 1;
        }
        return path.startsWith("certificates") ? 3 : 2;
    }

    /** Every file in the folder, in checking order. */
    SortedSet<String> all() throws IOException {
        SortedSet<String> paths = new TreeSet<>(ORDER);
        Files.walkFileTree(this.folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                paths.add(ResultFiles.this.folder.relativize(file).toString().replace(File.separatorChar, '/'));
                return FileVisitResult.CONTINUE;
            }

        });
        return paths;
    }

    /** A small text file, whole. */
    String text(String path, int longest) throws Breach {
        try {
            return Files.readString(regular(path, longest));
        }
        catch (CharacterCodingException notUtf8) {
            throw new Breach(path, "Tệp không phải là văn bản UTF-8.", "The file is not UTF-8 text.");
        }
        catch (IOException unreadable) {
            throw unreadable(path);
        }
    }

    byte[] bytes(String path, int longest) throws Breach {
        try {
            return Files.readAllBytes(regular(path, longest));
        }
        catch (IOException unreadable) {
            throw unreadable(path);
        }
    }

    Digest digest(String path) throws Breach {
        try {
            return Digest.ofFile(regular(path, Long.MAX_VALUE));
        }
        catch (IOException unreadable) {
            throw unreadable(path);
        }
    }

    private Path regular(String path, long longest) throws Breach, IOException {
        Path file = this.folder.resolve(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Breach(path, "Thiếu tệp này.", "This file is missing.");
        }
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new Breach(path, "Đây không phải là một tệp thường (có thể là liên kết).",
                    "This is not a regular file (it may be a link).");
        }
        if (Files.size(file) > longest) {
            throw new Breach(path, "Tệp lớn hơn mức có thể có.", "The file is larger than it can be.");
        }
        return file;
    }

    private static Breach unreadable(String path) {
        return new Breach(path, "Không đọc được tệp này; hãy kiểm tra quyền đọc.",
                "This file can't be read; check the right to read it.");
    }

}
