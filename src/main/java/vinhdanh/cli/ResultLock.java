package vinhdanh.cli;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Claims a place for the result of one command, so that a second one for the same place
 * learns it before it has worked. The machine gives the claim back when the process ends.
 */
final class ResultLock implements AutoCloseable {

    private final Path file;

    private final FileChannel channel;

    private ResultLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Claims the place.
     * @throws WrongUsage while another command holds it
     */
    static ResultLock of(Path place) throws IOException {
        Path file = place.resolveSibling("." + place.getFileName() + ".lock");
        while (true) {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locks(channel)) {
                channel.close();
                throw new WrongUsage(
                        "Một lệnh khác đang ghi kết quả vào %s. Hãy chờ lệnh đó xong hoặc chọn thư mục khác."
                            .formatted(place),
                        "Another command is making its result in %s. Wait for it, or choose another folder."
                            .formatted(place));
            }
            // Who held it before may have taken the file away between our two steps.
            if (Files.exists(file)) {
                return new ResultLock(file, channel);
            }
            channel.close();
        }
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        }
        catch (OverlappingFileLockException heldHere) {
            return false;
        }
    }

    @Override
    public void close() {
        try (this.channel) {
            Files.deleteIfExists(this.file);
        }
        catch (IOException left) {
            // An empty file that nobody holds is in nobody's way.
        }
    }

}
