package vinhdanh.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import vinhdanh.shared.Folders;

/**
 * The folder in which a result appears: whole, or not at all. It grows beside its place
 * under another name and is renamed at the end.
 */
final class ResultFolder implements AutoCloseable {

    private final Path place;

    private final boolean replace;

    private final Path growing;

    private final ResultLock lock;

    private final Thread cleaner;

    private ResultFolder(Path place, boolean replace, Path growing, ResultLock lock) {
        this.place = place;
        this.replace = replace;
        this.growing = growing;
        this.lock = lock;
        this.cleaner = new Thread(() -> {
            Folders.deleteWhatCanBe(growing);
            lock.close();
        });
        Runtime.getRuntime().addShutdownHook(this.cleaner);
    }

    /**
     * Begins a result.
     * @param replace whether one that is there may be replaced
     * @throws Refusal when there is one that may not be replaced, another command makes
     * one there, or it cannot be made there
     */
    static ResultFolder at(Path place, boolean replace) {
        try {
            return begin(place, replace);
        }
        catch (IOException fault) {
            throw Unwritable.folder(place, fault);
        }
    }

    private static ResultFolder begin(Path place, boolean replace) throws IOException {
        Path target = place.toAbsolutePath().normalize();
        requireFree(target, replace);
        Path parent = target.getParent();
        if (parent == null) {
            throw new WrongUsage("“%s” không thể là thư mục kết quả.".formatted(place),
                    "“%s” cannot be a result folder.".formatted(place));
        }
        Files.createDirectories(parent);
        ResultLock lock = ResultLock.of(target);
        try {
            clearWhatTheDeadLeft(target);
            Path growing = parent.resolve(prefix(target) + ProcessHandle.current().pid());
            Folders.deleteWhatCanBe(growing);
            Files.createDirectory(growing);
            return new ResultFolder(target, replace, growing, lock);
        }
        catch (IOException fault) {
            lock.close();
            throw fault;
        }
    }

    /** Where the result grows. */
    Path path() {
        return this.growing;
    }

    /** Puts the finished result in its place. */
    void finish() throws IOException {
        Path aside = this.place.resolveSibling(prefix(this.place) + "old-" + ProcessHandle.current().pid());
        synchronized (ResultFolder.class) {
            requireFree(this.place, this.replace);
            if (Files.exists(this.place)) {
                Files.move(this.place, aside, StandardCopyOption.ATOMIC_MOVE);
            }
            moveIntoPlace(aside);
        }
        Folders.deleteWhatCanBe(aside);
    }

    private void moveIntoPlace(Path aside) throws IOException {
        try {
            // Renaming a folder over one that holds something fails: whoever came first
            // stays.
            Files.move(this.growing, this.place, StandardCopyOption.ATOMIC_MOVE);
        }
        catch (IOException lost) {
            if (Files.exists(aside)) {
                Files.move(aside, this.place, StandardCopyOption.ATOMIC_MOVE);
            }
            requireFree(this.place, false);
            throw lost;
        }
    }

    @Override
    public void close() {
        Folders.deleteWhatCanBe(this.growing);
        this.lock.close();
        try {
            Runtime.getRuntime().removeShutdownHook(this.cleaner);
        }
        catch (IllegalStateException shuttingDown) {
            // The hook is doing just this.
        }
    }

    private static void requireFree(Path place, boolean replace) {
        if (!replace && Files.exists(place)) {
            throw new WrongUsage(
                    "Thư mục kết quả %s đã có và được giữ nguyên. Hãy chọn thư mục khác, hoặc thêm --force để thay thế."
                        .formatted(place),
                    "The result folder %s exists and was left alone. Choose another, or add --force to replace it."
                        .formatted(place));
        }
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new WrongUsage("%s là một tệp, không phải thư mục.".formatted(place),
                    "%s is a file, not a folder.".formatted(place));
        }
    }

    private static String prefix(Path place) {
        return "." + place.getFileName() + ".part-";
    }

    private static void clearWhatTheDeadLeft(Path place) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(place.getParent(), entry -> {
            String name = String.valueOf(entry.getFileName());
            return name.startsWith(prefix(place)) && name.substring(prefix(place).length()).matches("\\d+");
        })) {
            for (Path folder : left) {
                long pid = Long.parseLong(String.valueOf(folder.getFileName()).substring(prefix(place).length()));
                if (ProcessHandle.of(pid).isEmpty()) {
                    Folders.deleteWhatCanBe(folder);
                }
            }
        }
    }

}
