package vinhdanh.shared;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The folder in which the program keeps everything that must outlive it: database, files,
 * keys.
 *
 * @param path the folder; it need not exist yet
 */
public record DataFolder(Path path) {

    /** Files kept by their content, see {@link FileStore}. */
    public Path files() {
        return this.path.resolve("files");
    }

    /** Secrets that the program makes for itself; readable by their owner only. */
    public Path keys() {
        return this.path.resolve("keys");
    }

    /** The cluster that {@code serve} and {@code demo} run on. */
    public Path database() {
        return this.path.resolve("database");
    }

    /** Clusters of jobs that run on a database of their own. */
    public Path jobs() {
        return this.path.resolve("jobs");
    }

    /** The unpacked PostgreSQL. */
    public Path runtime() {
        return this.path.resolve("runtime");
    }

    /** What somebody who serves results finds in it. */
    public boolean holdsData() {
        return Files.isDirectory(database());
    }

    /**
     * Takes the folder for this process. The machine gives it back when the process ends,
     * however it ends.
     * @return the lock, or empty while another process holds it
     */
    public Optional<Lock> lock() throws IOException {
        Files.createDirectories(this.path);
        FileChannel channel = FileChannel.open(this.path.resolve("lock"), StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        if (isTaken(channel)) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new Lock(channel));
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() == null;
        }
        catch (OverlappingFileLockException heldByThisProcess) {
            return true;
        }
    }

    /** Held while a process works in the folder. */
    public static final class Lock implements AutoCloseable {

        private final FileChannel channel;

        private Lock(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public void close() throws IOException {
            this.channel.close();
        }

    }

}
