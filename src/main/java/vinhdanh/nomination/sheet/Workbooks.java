package vinhdanh.nomination.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import vinhdanh.shared.Digest;

/**
 * Opens what a unit sent. What kind of file it is, its content tells, never its name; the
 * bytes are read once, so that what was looked over is what is read.
 */
public final class Workbooks {

    /** Rows that may stand above and with the headings. */
    static final int ABOVE_HEADINGS = 20;

    private Workbooks() {
    }

    /**
     * Opens a workbook.
     * @param files one file, or the .csv files of one workbook, one a sheet
     */
    public static Opening open(List<Path> files) {
        List<byte[]> contents = new ArrayList<>();
        for (Path file : files) {
            try {
                if (Files.isRegularFile(file) && Files.size(file) > Limits.FILE) {
                    return new Opening.Refused(Refusals.tooLarge(Files.size(file)));
                }
                contents.add(Files.readAllBytes(file));
            }
            catch (NoSuchFileException ex) {
                return new Opening.Refused(Refusals.missing());
            }
            catch (AccessDeniedException ex) {
                return new Opening.Refused(Refusals.notAllowed());
            }
            catch (IOException ex) {
                return new Opening.Refused(Refusals.damaged());
            }
        }
        return open(files, contents);
    }

    private static Opening open(List<Path> files, List<byte[]> contents) {
        byte[] first = contents.getFirst();
        if (contents.stream().anyMatch(content -> content.length == 0)) {
            return new Opening.Refused(Refusals.empty());
        }
        if (isCsv(files.getFirst()) && !isZip(first) && !isOle2(first)) {
            return CsvWorkbook.open(files, contents);
        }
        try {
            if (isOle2(first)) {
                return new Opening.Refused(ole2(first));
            }
            return isZip(first) ? zipped(first) : new Opening.Refused(Refusals.notAWorkbook());
        }
        catch (IOException | RuntimeException ex) {
            return new Opening.Refused(Refusals.damaged());
        }
    }

    private static Opening zipped(byte[] content) throws IOException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(new SeekableInMemoryByteChannel(content)).get()) {
            ZipGate.Verdict verdict = ZipGate.inspect(zip, content.length);
            if (verdict.refusal() != null) {
                return new Opening.Refused(verdict.refusal());
            }
            if (zip.getEntry("xl/workbook.xml") != null) {
                return new Opening.Opened(XlsxWorkbook.open(content, zip, verdict.merges()), Digest.sha256(content),
                        content.length);
            }
            ZipArchiveEntry ods = zip.getEntry("content.xml");
            if (ods == null) {
                return new Opening.Refused(Refusals.notAWorkbook());
            }
            if (OdsWorkbook.isEncrypted(zip)) {
                return new Opening.Refused(Refusals.passwordProtected());
            }
            return OdsWorkbook.open(content);
        }
    }

    private static Unreadable ole2(byte[] content) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
            if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
                return Refusals.passwordProtected();
            }
            boolean sheets = files.getRoot().hasEntryCaseInsensitive("Workbook")
                    || files.getRoot().hasEntryCaseInsensitive("Book");
            return sheets ? Refusals.oldExcel() : Refusals.notAWorkbook();
        }
    }

    static boolean isCsv(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    private static boolean isZip(byte[] content) {
        return content.length > 4 && content[0] == 'P' && content[1] == 'K' && content[2] == 3 && content[3] == 4;
    }

    private static boolean isOle2(byte[] content) {
        return content.length > 8 && (content[0] & 0xFF) == 0xD0 && (content[1] & 0xFF) == 0xCF
                && (content[2] & 0xFF) == 0x11 && (content[3] & 0xFF) == 0xE0;
    }

    /** What came of opening a file. */
    public sealed interface Opening {

        /**
         * The caller closes it.
         *
         * @param digest of the bytes that it is
         * @param size how many bytes it keeps in memory while it is open
         */
        record Opened(Workbook workbook, Digest digest, long size) implements Opening {
        }

        record Refused(Unreadable reason) implements Opening {
        }

    }

}
