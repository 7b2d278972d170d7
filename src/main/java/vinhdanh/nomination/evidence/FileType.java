package vinhdanh.nomination.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.apache.poi.poifs.filesystem.FileMagic;

import vinhdanh.nomination.sheet.OfficeFiles;

/** The types of files that a dossier takes; the content says which it is. */
public enum FileType {

    PDF("application/pdf", "pdf"), PNG("image/png", "png"), JPEG("image/jpeg", "jpg"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private static final int HEAD = 64;

    private final String mediaType;

    private final String ending;

    FileType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    public String mediaType() {
        return this.mediaType;
    }

    static FileType ofMediaType(String mediaType) {
        return Arrays.stream(values()).filter(type -> type.mediaType.equals(mediaType)).findFirst().orElseThrow();
    }

    /** The type of what the file holds, whatever its name says. */
    static Optional<FileType> of(Path file) {
        try {
            return switch (FileMagic.valueOf(head(file))) {
                case PDF -> Optional.of(PDF);
                case PNG -> Optional.of(PNG);
                case JPEG -> Optional.of(JPEG);
                case OOXML -> switch (OfficeFiles.kindOf(file, Files.size(file))) {
                    case DOCUMENT -> Optional.of(DOCX);
                    case WORKBOOK -> Optional.of(XLSX);
                    case OTHER -> Optional.empty();
                };
                default -> Optional.empty();
            };
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.copyOf(in.readNBytes(HEAD), HEAD);
        }
    }

    /**
     * The name with the ending of this type, so that the one who opens the file opens
     * what it is.
     */
    String named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean own = lower.endsWith("." + this.ending) || (this == JPEG && lower.endsWith(".jpeg"));
        return own ? name : name + "." + this.ending;
    }

}
