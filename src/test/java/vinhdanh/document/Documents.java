package vinhdanh.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Documents that tests read, and leave for people to look at. */
public final class Documents {

    private Documents() {
    }

    /** The text of a PDF, its lines joined. */
    public static String text(byte[] pdf) {
        try {
            return PdfText.of(pdf).replaceAll("[\\s\\u00A0]+", " ");
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** Leaves a document under {@code target/pages}. */
    public static void keep(String name, byte[] bytes) {
        try {
            Path folder = Path.of("target", "pages");
            Files.createDirectories(folder);
            Files.write(folder.resolve(name), bytes);
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

}
