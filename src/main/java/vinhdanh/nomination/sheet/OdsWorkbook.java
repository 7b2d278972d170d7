package vinhdanh.nomination.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

import vinhdanh.shared.Digest;

/**
 * An OpenDocument sheet file. Read as a stream by a reader of our own: a library would
 * build it in memory whole, and a row repeated a million times with it.
 */
final class OdsWorkbook implements Workbook {

    static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    private final List<Sheet> sheets;

    private OdsWorkbook(List<Sheet> sheets) {
        this.sheets = sheets;
    }

    static boolean isEncrypted(ZipFile zip) throws IOException {
        ZipArchiveEntry manifest = zip.getEntry("META-INF/manifest.xml");
        if (manifest == null) {
            return false;
        }
        try (InputStream in = zip.getInputStream(manifest)) {
            return new String(in.readNBytes(1 << 20), StandardCharsets.UTF_8).contains("encryption-data");
        }
    }

    static Workbooks.Opening open(byte[] file) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        try (InputStream content = content(file)) {
            XMLStreamReader xml = SafeXml.read(content);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && isTable(xml)) {
                    sheets.add(sheet(file, sheets.size(), xml));
                }
            }
        }
        catch (XMLStreamException ex) {
            return new Workbooks.Opening.Refused(Refusals.damaged());
        }
        return sheets.isEmpty() ? new Workbooks.Opening.Refused(Refusals.notAWorkbook())
                : new Workbooks.Opening.Opened(new OdsWorkbook(List.copyOf(sheets)), Digest.sha256(file), file.length);
    }

    @Override
    public List<Sheet> sheets() {
        return this.sheets;
    }

    @Override
    public void close() {
        // Only streams of rows are open, and they close themselves.
    }

    static boolean isTable(XMLStreamReader xml) {
        return xml.getLocalName().equals("table") && TABLE.equals(xml.getNamespaceURI());
    }

    /** The one part that holds all sheets. */
    private static InputStream content(byte[] file) throws IOException {
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals("content.xml")) {
                return zip;
            }
        }
        throw new IOException("no content.xml");
    }

    /** Reads a sheet to its end for its merged cells only. */
    private static Sheet sheet(byte[] file, int index, XMLStreamReader xml) {
        String name = xml.getAttributeValue(TABLE, "name");
        OdsRows rows = new OdsRows(xml);
        while (rows.hasNext()) {
            rows.next();
        }
        return new OdsSheet((name != null) ? name : "", file, index, new Merges(rows.merged()));
    }

    private record OdsSheet(String name, byte[] file, int index, Merges merges) implements Sheet {

        @Override
        public Stream<SheetRow> rows() {
            try {
                InputStream in = content(this.file);
                XMLStreamReader xml = SafeXml.read(in);
                int tables = -1;
                while (tables < this.index) {
                    if (xml.next() == XMLStreamReader.START_ELEMENT && isTable(xml)) {
                        tables++;
                    }
                }
                return RowLimit.on(in, new OdsRows(xml), row -> row);
            }
            catch (IOException | XMLStreamException ex) {
                throw new Unreadable.Fault(Refusals.damaged());
            }
        }

        @Override
        public String mergedAt(int row, int column) {
            return this.merges.at(row, column);
        }

        @Override
        public boolean hasMergedCells() {
            return !this.merges.isEmpty();
        }

    }

}
