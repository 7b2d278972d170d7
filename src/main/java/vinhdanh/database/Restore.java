package vinhdanh.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.DataFolder;
import vinhdanh.shared.Folders;

/**
 * Makes a data folder from a backup: beside its place first, where it is started and
 * tried; only then does it take its place, in one move.
 */
public final class Restore {

    /** What holds nobody's data. */
    private static final Set<String> NO_DATA = Set.of("lock", "runtime", "jobs", "database.log");

    private Restore() {
    }

    /** Tries what was restored. */
    @FunctionalInterface
    public interface Trial {

        void run(DataFolder restored, Database database) throws IOException;

    }

    /** Whether a folder holds something that a restore would take away. */
    public static boolean holdsAnything(DataFolder folder) throws IOException {
        if (!Files.exists(folder.path())) {
            return false;
        }
        try (Stream<Path> all = Files.list(folder.path())) {
            return all.anyMatch(path -> !NO_DATA.contains(path.getFileName().toString()));
        }
    }

    /**
     * Restores.
     * @return where the data went that were there before, if there were any
     * @throws DatabaseFault when the file is no whole backup, or the folder is in use
     */
    public static Optional<Path> into(DataFolder folder, Path backup, Map<String, String> environment, Trial trial)
            throws IOException {
        Path place = folder.path().toAbsolutePath();
        requireUnused(folder);
        Files.createDirectories(place.getParent());
        sweep(place);
        DataFolder draft = new DataFolder(place.resolveSibling(prefix(place) + UUID.randomUUID()));
        Files.createDirectories(draft.path());
        try {
            DataFolder.Lock lock = draft.lock().orElseThrow();
            try {
                unpack(backup, draft, environment);
            }
            finally {
                lock.close();
            }
            Map<String, String> own = Files.exists(draft.database()) ? Map.of() : environment;
            try (Database database = Databases.of(draft, own).open()) {
                trial.run(draft, database);
            }
            return putInPlace(draft.path(), folder);
        }
        finally {
            Folders.deleteWhatCanBe(draft.path());
        }
    }

    private static void unpack(Path backup, DataFolder draft, Map<String, String> environment) throws IOException {
        BackupReader.unpack(backup, draft.path());
        Path dump = draft.path().resolve(PostgresTools.DUMP);
        if (!Files.exists(dump)) {
            return;
        }
        if (ExistingServer.in(environment).isEmpty()) {
            throw new DatabaseFault(new Bilingual(
                    "Bản sao lưu này là của một máy chủ PostgreSQL có sẵn. Hãy đặt VINHDANH_DB_URL tới một cơ sở dữ liệu trống.",
                    "This backup is of an existing PostgreSQL server. Set VINHDANH_DB_URL to an empty database."));
        }
        PostgresTools.restore(environment, dump);
        Files.delete(dump);
    }

    private static Optional<Path> putInPlace(Path draft, DataFolder folder) throws IOException {
        Path place = folder.path().toAbsolutePath();
        Files.deleteIfExists(draft.resolve("lock"));
        requireUnused(folder);
        Optional<Path> aside = Optional.empty();
        if (holdsAnything(folder)) {
            Path old = place.resolveSibling(
                    place.getFileName() + ".before-restore-" + UUID.randomUUID().toString().substring(0, 8));
            Files.move(place, old, StandardCopyOption.ATOMIC_MOVE);
            aside = Optional.of(old);
        }
        else {
            Folders.delete(place);
        }
        Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
        return aside;
    }

    private static void requireUnused(DataFolder folder) throws IOException {
        if (!Files.exists(folder.path().resolve("lock"))) {
            return;
        }
        folder.lock()
            .orElseThrow(() -> new DatabaseFault(new Bilingual(
                    "Thư mục dữ liệu %s đang được một chương trình khác sử dụng. Hãy dừng chương trình đó trước khi khôi phục."
                        .formatted(folder.path()),
                    "The data folder %s is in use by another program. Stop that one before you restore."
                        .formatted(folder.path()))))
            .close();
    }

    /** What a restore that was killed left; one that lives holds its lock. */
    private static void sweep(Path place) throws IOException {
        try (Stream<Path> beside = Files.list(place.getParent())) {
            for (Path path : beside.filter(Files::isDirectory).toList()) {
                if (path.getFileName().toString().startsWith(prefix(place))) {
                    Optional<DataFolder.Lock> lock = new DataFolder(path).lock();
                    if (lock.isPresent()) {
                        Folders.delete(path);
                        lock.get().close();
                    }
                }
            }
        }
    }

    private static String prefix(Path place) {
        return "." + place.getFileName() + ".restoring-";
    }

}
