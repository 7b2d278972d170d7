package vinhdanh.samples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A zip file with the same bytes on every machine: its members carry one fixed time and
 * are stored as they are, because not every Java brings the same deflater.
 */
final class Zip {

    private static final LocalDateTime TIME = LocalDateTime.of(2021, 6, 1, 8, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    private final ZipOutputStream out = new ZipOutputStream(this.bytes, StandardCharsets.UTF_8);

    Zip add(String name, String text) {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(content);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        entry.setTimeLocal(TIME);
        try {
            this.out.putNextEntry(entry);
            this.out.write(content);
            this.out.closeEntry();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return this;
    }

    byte[] finish() {
        try {
            this.out.close();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
        return this.bytes.toByteArray();
    }

    /** The text as it stands in XML, in elements and in attributes. */
    static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }

}
