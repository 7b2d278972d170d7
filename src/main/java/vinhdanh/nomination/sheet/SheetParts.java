package vinhdanh.nomination.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Which part of an .xlsx holds which sheet, by the sheet's name. */
final class SheetParts {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private SheetParts() {
    }

    /** The part's name in lower case for each sheet's name. */
    static Map<String, String> of(ZipFile zip) throws IOException {
        Map<String, String> targets = new HashMap<>();
        each(zip, "xl/_rels/workbook.xml.rels", "Relationship",
                xml -> targets.put(value(xml, "", "Id"), part(value(xml, "", "Target"))));
        Map<String, String> parts = new HashMap<>();
        each(zip, "xl/workbook.xml", "sheet", xml -> {
            String id = value(xml, RELATIONS, "id") + value(xml, STRICT_RELATIONS, "id");
            parts.put(value(xml, "", "name"), targets.getOrDefault(id, ""));
        });
        return parts;
    }

    private static void each(ZipFile zip, String part, String element, Consumer<XMLStreamReader> to)
            throws IOException {
        ZipArchiveEntry entry = zip.getEntry(part);
        if (entry == null) {
            throw new IOException("no " + part);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = SafeXml.read(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamReader.START_ELEMENT && xml.getLocalName().equals(element)) {
                    to.accept(xml);
                }
            }
        }
        catch (XMLStreamException ex) {
            throw new IOException(ex);
        }
    }

    private static String value(XMLStreamReader xml, String namespace, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String found = xml.getAttributeNamespace(i);
            if (xml.getAttributeLocalName(i).equals(name) && namespace.equals((found != null) ? found : "")) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private static String part(String target) {
        String name = target.startsWith("/") ? target.substring(1) : "xl/" + target;
        return name.toLowerCase(Locale.ROOT);
    }

}
