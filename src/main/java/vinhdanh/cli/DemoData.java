package vinhdanh.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import vinhdanh.database.Databases;
import vinhdanh.shared.DataFolder;
import vinhdanh.shared.Digest;
import vinhdanh.shared.Folders;

/**
 * The demo's data folder. It is marked as one, so that nobody's own data is ever taken
 * for it, and it knows which samples it was made of and in which database.
 */
final class DemoData {

    private static final String MARK = "demo";

    private final DataFolder folder;

    private final Databases databases;

    private final String fingerprint;

    private DemoData(DataFolder folder, Databases databases, String fingerprint) {
        this.folder = folder;
        this.databases = databases;
        this.fingerprint = fingerprint;
    }

    /**
     * The demo's folder for these samples.
     * @throws Refusal when the folder holds data that the demo didn't make
     */
    static DemoData in(DataFolder folder, Databases databases, List<Path> samples) throws IOException {
        if (folder.holdsData() && !isIn(folder)) {
            throw new WrongUsage(
                    "Thư mục %s đã có dữ liệu của bạn; bản trình diễn không ghi vào đó. Hãy chọn thư mục khác."
                        .formatted(folder.path()),
                    "The folder %s holds data of yours; the demo doesn't touch it. Choose another folder."
                        .formatted(folder.path()));
        }
        return new DemoData(folder, databases, fingerprint(folder, databases, samples));
    }

    static boolean isIn(DataFolder folder) {
        return Files.exists(folder.path().resolve(MARK));
    }

    /**
     * Whether the whole job was done on just these samples, here and in this database.
     */
    boolean isFinished() throws IOException {
        Path mark = this.folder.path().resolve(MARK);
        return Files.exists(mark) && Files.readString(mark).equals(this.fingerprint)
                && this.databases.isClaimed(MARK, this.fingerprint);
    }

    /**
     * Marks folder and database, and takes away what an unfinished job left.
     * @throws Refusal when the database holds data that no demo made
     */
    void begin() throws IOException {
        if (!this.databases.claim(MARK, this.fingerprint)) {
            throw new WrongUsage(
                    "Cơ sở dữ liệu ở VINHDANH_DB_URL đã có dữ liệu của bạn; bản trình diễn không ghi vào đó. Hãy chỉ định một cơ sở dữ liệu trống, hoặc bỏ VINHDANH_DB_URL.",
                    "The database of VINHDANH_DB_URL holds data of yours; the demo doesn't touch it. Name an empty one, or leave VINHDANH_DB_URL out.");
        }
        Files.createDirectories(this.folder.path());
        Files.writeString(this.folder.path().resolve(MARK), "unfinished");
        Folders.delete(this.folder.database());
        Folders.delete(this.folder.files());
        Folders.delete(result());
    }

    void finish() throws IOException {
        Files.writeString(this.folder.path().resolve(MARK), this.fingerprint);
    }

    Path result() {
        return this.folder.path().resolve("result");
    }

    private static String fingerprint(DataFolder folder, Databases databases, List<Path> samples) throws IOException {
        StringBuilder all = new StringBuilder(folder.path() + "\n" + databases.address() + "\n");
        for (Path sample : samples) {
            try (Stream<Path> files = Files.walk(sample)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    all.append(Digest.ofFile(file).hex()).append('\n');
                }
            }
        }
        return Digest.sha256(all.toString().getBytes(StandardCharsets.UTF_8)).hex();
    }

}
