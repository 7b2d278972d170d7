package vinhdanh.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** Folders that the program makes and takes away. */
public final class Folders {

    private Folders() {
    }

    /**
     * Deletes the folder with all that it holds, links and not what they lead to. Files
     * that vanish meanwhile are no fault.
     */
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
        catch (NoSuchFileException vanished) {
            delete(folder);
        }
        catch (UncheckedIOException fault) {
            if (!(fault.getCause() instanceof NoSuchFileException)) {
                throw fault.getCause();
            }
            delete(folder);
        }
    }

    /** The same, as far as it can be done: the rest is left. */
    public static void deleteWhatCanBe(Path folder) {
        try {
            delete(folder);
        }
        catch (IOException left) {
            // Whoever comes next sweeps it up.
        }
    }

}
