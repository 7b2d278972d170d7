package vinhdanh.cli;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.DataFolder;
import vinhdanh.shared.Digest;

/**
 * The demo's data folder. It is marked as one, so that nobody's own data is ever taken
 * for it, and it knows which samples it was made of.
 */
final class DemoData {

    private static final String MARK = "demo";

    private final DataFolder folder;

    private final String samples;

    private DemoData(DataFolder folder, String samples) {
        this.folder = folder;
        this.samples = samples;
    }

    /**
     * The demo's folder for these samples.
     * @throws Refusal when the folder holds data that the demo didn't make
     */
    static DemoData in(DataFolder folder, List<Path> samples) throws IOException {
        if (folder.holdsData() && !isIn(folder)) {
            throw new WrongUsage(
                    "Thư mục %s đã có dữ liệu của bạn; bản trình diễn không ghi vào đó. Hãy chọn thư mục khác."
                        .formatted(folder.path()),
                    "The folder %s holds data of yours; the demo doesn't touch it. Choose another folder."
                        .formatted(folder.path()));
        }
        return new DemoData(folder, fingerprint(samples));
    }

    static boolean isIn(DataFolder folder) {
        return Files.exists(folder.path().resolve(MARK));
    }

    /** Whether the whole job was done on just these samples. */
    boolean isFinished() throws IOException {
        Path mark = this.folder.path().resolve(MARK);
        return Files.exists(mark) && Files.readString(mark).equals(this.samples);
    }

    /** Marks the folder and takes away what an unfinished job left. */
    void begin() throws IOException {
        Files.createDirectories(this.folder.path());
        Files.writeString(this.folder.path().resolve(MARK), "unfinished");
        delete(this.folder.database());
        delete(this.folder.files());
        delete(result());
    }

    void finish() throws IOException {
        Files.writeString(this.folder.path().resolve(MARK), this.samples);
    }

    Path result() {
        return this.folder.path().resolve("result");
    }

    private static String fingerprint(List<Path> samples) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path sample : samples) {
            try (Stream<Path> files = Files.walk(sample)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.append(Digest.ofFile(file).hex()).append('\n');
                }
            }
        }
        return Digest.sha256(all.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII)).hex();
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException fault) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

}
