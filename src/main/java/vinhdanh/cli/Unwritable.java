package vinhdanh.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Bilingual;

/** Why something cannot be written at the place that somebody named. */
final class Unwritable {

    private Unwritable() {
    }

    /** A folder that was to be made there. */
    static Refusal folder(Path named, IOException fault) {
        Bilingual why = why(fault);
        return new Refusal(ExitCode.FAULT, "Không tạo được thư mục “%s”: %s.".formatted(named, why.vi()),
                "The folder “%s” cannot be made: %s.".formatted(named, why.en()));
    }

    /** A file that was to be made there. */
    static Refusal file(Path named, IOException fault) {
        Bilingual why = why(fault);
        return new Refusal(ExitCode.FAULT, "Không ghi được tệp “%s”: %s.".formatted(named, why.vi()),
                "The file “%s” cannot be written: %s.".formatted(named, why.en()));
    }

    private static Bilingual why(IOException fault) {
        String words = String
            .valueOf((fault instanceof FileSystemException file) ? file.getReason() : fault.getMessage());
        if (fault instanceof AccessDeniedException || words.contains("Operation not permitted")) {
            return new Bilingual("không có quyền ghi ở đó", "there is no right to write there");
        }
        if (words.contains("Read-only file system")) {
            return new Bilingual("ổ đĩa đó chỉ cho đọc", "that disk can only be read");
        }
        if (words.contains("No space left on device") || words.contains("Disk quota exceeded")) {
            return new Bilingual("ổ đĩa đã đầy", "the disk is full");
        }
        return switch (fault) {
            case FileAlreadyExistsException file -> inTheWay(file.getFile());
            case NotDirectoryException file -> inTheWay(file.getFile());
            case NoSuchFileException missing ->
                new Bilingual("hệ thống không cho tạo gì ở đó", "the system lets nothing be made there");
            default -> new Bilingual(words, words);
        };
    }

    private static Bilingual inTheWay(@Nullable String file) {
        return new Bilingual("“%s” là một tệp, không phải thư mục".formatted(file),
                "“%s” is a file, not a folder".formatted(file));
    }

}
