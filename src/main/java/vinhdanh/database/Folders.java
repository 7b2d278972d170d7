package vinhdanh.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that the database makes and takes away. */
final class Folders {

    private Folders() {
    }

    /**
     * Deletes the folder with all that it holds; files that vanish meanwhile are no
     * fault.
     */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
        catch (NoSuchFileException | UncheckedIOException vanished) {
            if (Files.exists(folder)) {
                delete(folder);
            }
        }
    }

}
