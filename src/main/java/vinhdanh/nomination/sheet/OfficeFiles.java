package vinhdanh.nomination.sheet;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * What a zipped office file is. It passes the same gate as a workbook that is imported:
 * no bomb, no unsafe name, no entities.
 */
public final class OfficeFiles {

    private OfficeFiles() {
    }

    /** What it is by its main part. */
    public enum Kind {

        DOCUMENT, WORKBOOK, OTHER

    }

    /** Looks into a file; what is damaged, unsafe or holds macros is something else. */
    public static Kind kindOf(Path file, long size) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            if (zip.getEntry("[Content_Types].xml") == null || ZipGate.inspect(zip, size).refusal() != null) {
                return Kind.OTHER;
            }
            if (zip.getEntry("word/document.xml") != null && zip.getEntry("word/vbaProject.bin") == null) {
                return Kind.DOCUMENT;
            }
            boolean workbook = zip.getEntry("xl/workbook.xml") != null && zip.getEntry("xl/vbaProject.bin") == null;
            return workbook ? Kind.WORKBOOK : Kind.OTHER;
        }
        catch (IOException | RuntimeException damaged) {
            return Kind.OTHER;
        }
    }

}
