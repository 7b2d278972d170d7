package vinhdanh.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Folders;

/** The PostgreSQL programs that come as a dependency, unpacked once into a folder. */
final class PostgresBinaries {

    /** The release in pom.xml: another release unpacks into another folder. */
    private static final String RELEASE = "18.6.0";

    private PostgresBinaries() {
    }

    /**
     * Unpacks the programs unless they are there. Two processes may do so at once: each
     * unpacks aside, the first to finish wins.
     * @return the folder that holds {@code bin}, {@code lib} and {@code share}
     */
    static Path unpackedIn(Path runtime) throws IOException {
        Path home = runtime.resolve("postgresql-" + RELEASE);
        if (!Files.isDirectory(home)) {
            Path aside = runtime.resolve(".unpacking-" + UUID.randomUUID());
            try {
                unpack(aside);
                moveUnlessThere(aside, home);
            }
            finally {
                Folders.delete(aside);
            }
        }
        return home;
    }

    private static void moveUnlessThere(Path aside, Path home) throws IOException {
        try {
            Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE);
        }
        catch (FileSystemException refused) {
            // Whoever was faster unpacked the same.
            if (!Files.isDirectory(home)) {
                throw refused;
            }
        }
    }

    private static void unpack(Path target) throws IOException {
        String archive = "/postgres-" + platform() + ".txz";
        try (InputStream resource = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (resource == null) {
                throw new DatabaseFault(new Bilingual(
                        "Chương trình không mang theo PostgreSQL cho hệ máy này (" + platform()
                                + "). Hãy đặt VINHDANH_DB_URL để dùng một máy chủ PostgreSQL có sẵn.",
                        "The program brings no PostgreSQL for this kind of machine (" + platform()
                                + "). Set VINHDANH_DB_URL to use a PostgreSQL server that you have."));
            }
            try (TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(resource))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    place(entry, tar, target);
                }
            }
        }
    }

    private static void place(TarArchiveEntry entry, InputStream content, Path target) throws IOException {
        Path path = target.resolve(entry.getName()).normalize();
        if (!path.startsWith(target)) {
            throw new IOException("An archive member leads outside its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(path);
        }
        else if (entry.isSymbolicLink()) {
            Files.createDirectories(path.getParent());
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        }
        else {
            Files.createDirectories(path.getParent());
            Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
            if ((entry.getMode() & 0100) != 0) {
                Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String processor = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        String kind = Stream.of("linux", "windows").filter(system::startsWith).findFirst().orElse("darwin");
        return kind + "-" + (processor.contains("aarch64") || processor.contains("arm") ? "arm_64" : "x86_64");
    }

}
