package vinhdanh.samples;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Writes a workbook by hand, so that it can hold what a polite library wouldn't write:
 * the other epoch, hidden rows, formulas, text that looks like one.
 */
final class Xlsx {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final List<Grid> sheets;

    private final boolean from1904;

    private final boolean shared;

    private UnaryOperator<String> letter = UnaryOperator.identity();

    /**
     * @param shared whether texts stand in the table of shared strings, as Excel writes
     * them, or in their cells
     */
    Xlsx(List<Grid> sheets, boolean from1904, boolean shared) {
        this.sheets = sheets;
        this.from1904 = from1904;
        this.shared = shared;
    }

    /** Changes the first sheet once it is written. */
    Xlsx with(UnaryOperator<String> change) {
        this.letter = change;
        return this;
    }

    byte[] bytes() {
        return zip().finish();
    }

    /** The workbook before its zip is closed, for those who want to add to it. */
    Zip zip() {
        Zip zip = new Zip().add("[Content_Types].xml", contentTypes())
            .add("_rels/.rels", relations(List.of("officeDocument xl/workbook.xml")))
            .add("xl/workbook.xml", workbook())
            .add("xl/_rels/workbook.xml.rels", relations(parts()))
            .add("xl/styles.xml", styles());
        XlsxSheet sheet = new XlsxSheet(this.from1904, this.shared);
        for (int i = 0; i < this.sheets.size(); i++) {
            String xml = sheet.xml(this.sheets.get(i));
            zip.add("xl/worksheets/sheet" + (i + 1) + ".xml", (i == 0) ? this.letter.apply(xml) : xml);
        }
        return this.shared ? zip.add("xl/sharedStrings.xml", sheet.sharedStrings()) : zip;
    }

    private List<String> parts() {
        List<String> parts = numbers().mapToObj(n -> "worksheet worksheets/sheet" + n + ".xml")
            .collect(Collectors.toList());
        parts.add("styles styles.xml");
        if (this.shared) {
            parts.add("sharedStrings sharedStrings.xml");
        }
        return parts;
    }

    private IntStream numbers() {
        return IntStream.rangeClosed(1, this.sheets.size());
    }

    private String contentTypes() {
        String type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        StringBuilder xml = new StringBuilder(HEAD)
            .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
            .append("<Default Extension=\"rels\" ContentType=\"application/"
                    + "vnd.openxmlformats-package.relationships+xml\"/>")
            .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        part(xml, "workbook", type + "sheet.main+xml");
        numbers().forEach(n -> part(xml, "worksheets/sheet" + n, type + "worksheet+xml"));
        part(xml, "styles", type + "styles+xml");
        if (this.shared) {
            part(xml, "sharedStrings", type + "sharedStrings+xml");
        }
        return xml.append("</Types>").toString();
    }

    private static void part(StringBuilder xml, String name, String type) {
        xml.append("<Override PartName=\"/xl/" + name + ".xml\" ContentType=\"" + type + "\"/>");
    }

    private static String relations(List<String> parts) {
        StringBuilder xml = new StringBuilder(HEAD)
            .append("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < parts.size(); i++) {
            String[] part = parts.get(i).split(" ", 2);
            xml.append("<Relationship Id=\"rId" + (i + 1) + "\" Type=\"" + RELATIONS + "/" + part[0] + "\" Target=\""
                    + part[1] + "\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    private String workbook() {
        StringBuilder xml = new StringBuilder(HEAD)
            .append("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\">")
            .append(this.from1904 ? "<workbookPr date1904=\"1\"/>" : "<workbookPr/>")
            .append("<sheets>");
        for (int i = 0; i < this.sheets.size(); i++) {
            xml.append("<sheet name=\"" + Zip.xml(this.sheets.get(i).name()) + "\" sheetId=\"" + (i + 1)
                    + "\" r:id=\"rId" + (i + 1) + "\"/>");
        }
        return xml.append("</sheets></workbook>").toString();
    }

    /** Styles: 0 plain, 1 a date, 2 bold for headings, 3 wrapped for long texts. */
    private static String styles() {
        return HEAD + "<styleSheet xmlns=\"" + MAIN + "\"><numFmts count=\"1\">"
                + "<numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                + "<fonts count=\"2\"><font><sz val=\"12\"/><name val=\"Times New Roman\"/></font>"
                + "<font><b/><sz val=\"12\"/><name val=\"Times New Roman\"/></font></fonts>"
                + "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
                + "<fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>"
                + "<cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"4\"><xf xfId=\"0\"/>"
                + "<xf xfId=\"0\" numFmtId=\"164\" applyNumberFormat=\"1\"/>"
                + "<xf xfId=\"0\" fontId=\"1\" applyFont=\"1\" applyAlignment=\"1\"><alignment wrapText=\"1\"/></xf>"
                + "<xf xfId=\"0\" applyAlignment=\"1\"><alignment vertical=\"top\" wrapText=\"1\"/></xf>"
                + "</cellXfs></styleSheet>";
    }

}
