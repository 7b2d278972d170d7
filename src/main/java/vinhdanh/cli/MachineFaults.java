package vinhdanh.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;
import java.util.stream.Stream;

import vinhdanh.shared.Bilingual;

/**
 * What the machine refuses, said so that someone can do something about it. Java and
 * PostgreSQL pass on the words of the operating system.
 */
final class MachineFaults {

    private MachineFaults() {
    }

    /** No room, wherever in the chain of causes it stands. */
    static Optional<Bilingual> ofTheDisk(Throwable fault) {
        if (says(fault, "No space left on device") || says(fault, "Disk quota exceeded")) {
            return Optional
                .of(new Bilingual("Ổ đĩa đã đầy; chưa có gì được ghi dở dang. Hãy giải phóng dung lượng rồi chạy lại.",
                        "The disk is full; nothing was left half written. Free some space and run the command again."));
        }
        if (says(fault, "File too large")) {
            return Optional.of(new Bilingual(
                    "Một tệp vượt quá kích thước được phép ghi (ulimit -f); chưa có gì được ghi dở dang. Hãy nới giới hạn rồi chạy lại.",
                    "A file became larger than may be written (ulimit -f); nothing was left half written. Raise the limit and run the command again."));
        }
        return Optional.empty();
    }

    /** A lack of rights, or another fault of reading and writing. */
    static Optional<Bilingual> ofReadingAndWriting(Throwable fault) {
        Optional<Throwable> denied = causes(fault).filter(MachineFaults::isDenied).findFirst();
        if (denied.isPresent()) {
            String where = (denied.get() instanceof FileSystemException file) ? String.valueOf(file.getFile())
                    : String.valueOf(denied.get().getMessage());
            return Optional.of(new Bilingual("Không có quyền ghi hoặc đọc " + where + ".",
                    "There is no right to write or read " + where + "."));
        }
        return (fault instanceof IOException || fault instanceof UncheckedIOException)
                ? Optional.of(new Bilingual("Lỗi đọc hoặc ghi tệp: " + fault.getMessage(),
                        "A file could not be read or written: " + fault.getMessage()))
                : Optional.empty();
    }

    private static boolean isDenied(Throwable cause) {
        String message = String.valueOf(cause.getMessage());
        return cause instanceof AccessDeniedException || cause instanceof ReadOnlyFileSystemException
                || message.contains("Permission denied") || message.contains("Read-only file system");
    }

    private static boolean says(Throwable fault, String words) {
        return causes(fault).anyMatch(cause -> String.valueOf(cause.getMessage()).contains(words));
    }

    private static Stream<Throwable> causes(Throwable fault) {
        return Stream.iterate(fault, cause -> cause != null, Throwable::getCause);
    }

}
