package vinhdanh.nomination.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zipped files with the parts that a test wants, honest or not. */
final class ZipMaker {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private ZipMaker() {
    }

    /** A zip of parts: a name, its text, a name, its text, … */
    static Path zip(Path file, String... parts) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(parts[i]));
                zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    /** An .xlsx of one sheet A with these rows, and more parts. */
    static Path xlsx(Path file, String rows, String... more) throws IOException {
        String[] base = { "xl/workbook.xml",
                "<workbook xmlns='" + MAIN + "' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/"
                        + "relationships'><sheets><sheet name='A' sheetId='1' r:id='rId1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship "
                        + "Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'"
                        + " Target='worksheets/sheet1.xml'/></Relationships>",
                "_rels/.rels",
                "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'><Relationship "
                        + "Id='rId1' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                        + "officeDocument' Target='xl/workbook.xml'/></Relationships>",
                "[Content_Types].xml",
                "<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'><Default Extension='xml' "
                        + "ContentType='application/xml'/><Override PartName='/xl/workbook.xml' ContentType='application/"
                        + "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml'/><Override PartName="
                        + "'/xl/worksheets/sheet1.xml' ContentType='application/vnd.openxmlformats-officedocument."
                        + "spreadsheetml.worksheet+xml'/></Types>",
                "xl/worksheets/sheet1.xml", rows.startsWith("<?") || rows.startsWith("<!") ? rows
                        : "<worksheet xmlns='" + MAIN + "'><sheetData>" + rows + "</sheetData></worksheet>" };
        String[] all = Stream.concat(Arrays.stream(base), Arrays.stream(more)).toArray(String[]::new);
        return zip(file, all);
    }

}
