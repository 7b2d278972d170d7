package vinhdanh.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

import vinhdanh.shared.DataFolder;
import vinhdanh.shared.Folders;

/**
 * What one job keeps while it runs: a folder that nobody else has, gone when the job
 * ends. What jobs left that were killed goes when the next one begins.
 */
public final class JobFolder implements AutoCloseable {

    private final DataFolder folder;

    private final DataFolder.Lock lock;

    private JobFolder(DataFolder folder, DataFolder.Lock lock) {
        this.folder = folder;
        this.lock = lock;
    }

    /** A new one among the jobs of the data folder. */
    public static JobFolder in(DataFolder data) throws IOException {
        clearJobsOfTheDead(data.jobs());
        while (true) {
            Files.createDirectories(data.jobs());
            DataFolder job = new DataFolder(data.jobs().resolve(UUID.randomUUID().toString()));
            try {
                Optional<DataFolder.Lock> lock = job.lock();
                if (lock.isPresent()) {
                    return new JobFolder(job, lock.get());
                }
            }
            catch (NoSuchFileException swept) {
                // Whoever sweeps up in the moment between making and locking it takes it
                // for one that a dead job left. Another one, then.
            }
        }
    }

    /** Laid out as every data folder. */
    public DataFolder data() {
        return this.folder;
    }

    private static void clearJobsOfTheDead(Path jobs) throws IOException {
        if (!Files.isDirectory(jobs)) {
            return;
        }
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(jobs)) {
            for (Path folder : folders) {
                Optional<DataFolder.Lock> lock = new DataFolder(folder).lock();
                if (lock.isPresent()) {
                    Folders.delete(folder);
                    lock.get().close();
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            this.lock.close();
            Folders.delete(this.folder.path());
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

}
