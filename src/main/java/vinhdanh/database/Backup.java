package vinhdanh.database;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.DataFolder;

/**
 * Puts a data folder into one file, while it is served or not. The file appears whole or
 * not at all.
 */
public final class Backup {

    /** In the data folder: written when a backup was made, with its place in it. */
    public static final String LAST = "last-backup";

    /**
     * The keys of votes that are under way: a copy of one would tell how people voted.
     */
    private static final Path URNS = Path.of("urns");

    private final DataFolder folder;

    private final Map<String, String> environment;

    private Backup(DataFolder folder, Map<String, String> environment) {
        this.folder = folder;
        this.environment = environment;
    }

    /** How much was written. */
    public record Written(int members, long bytes) {
    }

    /**
     * Writes the backup.
     * @throws DatabaseFault when the database cannot be had
     */
    public static Written write(DataFolder folder, Map<String, String> environment, Path out) throws IOException {
        return new Backup(folder, environment).write(out);
    }

    private Written write(Path out) throws IOException {
        Path target = out.toAbsolutePath();
        sweep(target);
        Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
        try {
            Written written;
            try (OutputStream stream = create(draft); BackupWriter archive = new BackupWriter(stream)) {
                database(archive);
                tree("keys", this.folder.keys(), archive);
                tree("files", this.folder.files(), archive);
                if (Files.exists(this.folder.path().resolve("demo"))) {
                    archive.file("demo", this.folder.path().resolve("demo"));
                }
                archive.finish();
                written = new Written(archive.members(), archive.bytes());
            }
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.writeString(this.folder.path().resolve(LAST), target + "\n");
            return written;
        }
        finally {
            Files.deleteIfExists(draft);
        }
    }

    /** The keys are in it: it is its owner's alone from the first byte. */
    private static OutputStream create(Path draft) throws IOException {
        FileSystem system = draft.getFileSystem();
        if (system.supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        else {
            Files.createFile(draft);
        }
        return new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16);
    }

    /** What a backup that was killed left beside this one. */
    private static void sweep(Path target) throws IOException {
        String name = "." + target.getFileName() + ".";
        try (Stream<Path> beside = Files.list(target.getParent())) {
            for (Path path : beside.toList()) {
                String other = path.getFileName().toString();
                if (other.startsWith(name) && other.endsWith(".part")) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }

    private void database(BackupWriter archive) throws IOException {
        Optional<ExistingServer> server = ExistingServer.in(this.environment);
        if (server.isPresent()) {
            PostgresTools.dump(this.environment, archive);
            return;
        }
        if (!this.folder.holdsData()) {
            throw new DatabaseFault(
                    new Bilingual("Thư mục dữ liệu %s chưa có cơ sở dữ liệu để sao lưu.".formatted(this.folder.path()),
                            "The data folder %s holds no database to back up.".formatted(this.folder.path())));
        }
        Optional<DataFolder.Lock> free = this.folder.lock();
        if (free.isPresent()) {
            free.get().close();
            try (Database database = Databases.of(this.folder, Map.of()).open();
                    Connection connection = database.dataSource().getConnection()) {
                new HotCopy(this.folder.database(), archive).copy(connection);
            }
            catch (SQLException fault) {
                throw refused(fault);
            }
            return;
        }
        try (Connection connection = ofTheServing()) {
            new HotCopy(this.folder.database(), archive).copy(connection);
        }
        catch (SQLException fault) {
            throw refused(fault);
        }
    }

    /** To the server that another process of the program runs on this folder. */
    private Connection ofTheServing() throws IOException, SQLException {
        List<String> lines = Files.readAllLines(this.folder.database().resolve("postmaster.pid"));
        String port = lines.get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", Cluster.USER,
                Files.readString(this.folder.database().resolve("password")));
    }

    private static DatabaseFault refused(SQLException fault) {
        String said = String.valueOf(fault.getMessage());
        return new DatabaseFault(
                new Bilingual("Không sao lưu được cơ sở dữ liệu: " + said, "The database cannot be backed up: " + said),
                fault);
    }

    private void tree(String name, Path root, BackupWriter archive) throws IOException {
        archive.folder(name);
        if (!Files.isDirectory(root)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.filter(Files::isRegularFile).sorted().toList()) {
                Path relative = root.relativize(path);
                String file = relative.getFileName().toString();
                if (!relative.startsWith(URNS) && !file.startsWith("arriving") && !file.endsWith(".tmp")) {
                    archive.file(name + "/" + relative.toString().replace('\\', '/'), path);
                }
            }
        }
    }

}
