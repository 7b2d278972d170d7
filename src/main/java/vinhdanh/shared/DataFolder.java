package vinhdanh.shared;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder in which the program keeps everything that must outlive it: database, files,
 * keys.
 *
 * @param path the folder; it need not exist yet
 */
public record DataFolder(Path path) {

    /**
     * The locks of this process. Opening and closing one of these files again would give
     * its lock back to the machine.
     */
    private static final Set<Path> HELD_HERE = ConcurrentHashMap.newKeySet();

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
        Path file = this.path.resolve("lock").toAbsolutePath().normalize();
        if (!HELD_HERE.add(file)) {
            return Optional.empty();
        }
        Optional<FileChannel> locked = Optional.empty();
        try {
            locked = tryToLock(file);
        }
        finally {
            if (locked.isEmpty()) {
                HELD_HERE.remove(file);
            }
        }
        return locked.map(channel -> new Lock(file, channel));
    }

    private static Optional<FileChannel> tryToLock(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(channel);
    }

    /** Held while a process works in the folder. */
    public static final class Lock implements AutoCloseable {

        private final Path file;

        private final FileChannel channel;

        private Lock(Path file, FileChannel channel) {
            this.file = file;
            this.channel = channel;
        }

        @Override
        public void close() throws IOException {
            this.channel.close();
            HELD_HERE.remove(this.file);
        }

    }

}
