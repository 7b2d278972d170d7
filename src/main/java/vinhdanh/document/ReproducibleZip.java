package vinhdanh.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Copies an office file so that nothing in it tells when the program ran: every entry
 * gets the same time, and the file's own properties the given one.
 */
final class ReproducibleZip {

    private static final Pattern STAMP = Pattern.compile("(<dcterms:(?:created|modified)[^>]*>)[^<]*");

    /** The first day that a zip entry can carry, in no zone. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path file;

    private final OutputStream draft;

    private final OutputStream out;

    private final Instant made;

    ReproducibleZip(Path file, OutputStream draft, OutputStream out, Instant made) {
        this.file = file;
        this.draft = draft;
        this.out = out;
        this.made = made;
    }

    /** Where the file is first written. */
    OutputStream draft() {
        return this.draft;
    }

    void finish() throws IOException {
        this.draft.close();
        try (ZipFile zip = new ZipFile(this.file.toFile())) {
            ZipOutputStream copy = new ZipOutputStream(this.out);
            for (ZipEntry entry : List.<ZipEntry>copyOf(zip.stream().toList())) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(ENTRY_TIME);
                copy.putNextEntry(same);
                try (InputStream in = zip.getInputStream(entry)) {
                    write(entry.getName(), in, copy);
                }
                copy.closeEntry();
            }
            copy.finish();
        }
        finally {
            Files.deleteIfExists(this.file);
        }
    }

    private void write(String name, InputStream in, OutputStream copy) throws IOException {
        if (!name.equals("docProps/core.xml")) {
            in.transferTo(copy);
            return;
        }
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        String stamp = Matcher.quoteReplacement(this.made.truncatedTo(ChronoUnit.SECONDS).toString());
        copy.write(STAMP.matcher(text).replaceAll("$1" + stamp).getBytes(StandardCharsets.UTF_8));
    }

}
