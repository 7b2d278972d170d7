package vinhdanh.samples;

import java.util.List;

/** Writes an OpenDocument spreadsheet, as LibreOffice saves one. */
final class Ods {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

    private static final String NAMESPACE = "urn:oasis:names:tc:opendocument:xmlns:";

    private Ods() {
    }

    static byte[] bytes(List<Grid> sheets) {
        return new Zip().add("mimetype", TYPE)
            .add("META-INF/manifest.xml", manifest())
            .add("content.xml", content(sheets))
            .finish();
    }

    private static String manifest() {
        String entry = "<manifest:file-entry manifest:full-path=\"";
        return HEAD + "<manifest:manifest xmlns:manifest=\"" + NAMESPACE + "manifest:1.0\" manifest:version=\"1.2\">"
                + entry + "/\" manifest:media-type=\"" + TYPE + "\"/>" + entry
                + "content.xml\" manifest:media-type=\"text/xml\"/></manifest:manifest>";
    }

    private static String content(List<Grid> sheets) {
        StringBuilder xml = new StringBuilder(HEAD).append("<office:document-content");
        for (String name : List.of("office", "table", "text")) {
            xml.append(" xmlns:" + name + "=\"" + NAMESPACE + name + ":1.0\"");
        }
        xml.append(" office:version=\"1.2\"><office:body><office:spreadsheet>");
        sheets.forEach(sheet -> sheet(xml, sheet));
        return xml.append("</office:spreadsheet></office:body></office:document-content>").toString();
    }

    private static void sheet(StringBuilder xml, Grid sheet) {
        int width = sheet.rows().stream().mapToInt(List::size).max().orElse(1);
        xml.append("<table:table table:name=\"" + Zip.xml(sheet.name()) + "\">");
        xml.append("<table:table-column table:number-columns-repeated=\"" + width + "\"/>");
        sheet.rows().forEach(row -> row(xml, row, width));
        xml.append("</table:table>");
    }

    private static void row(StringBuilder xml, List<Cell> row, int width) {
        xml.append("<table:table-row>");
        row.forEach(cell -> xml.append(cell(cell)));
        if (row.size() < width) {
            xml.append("<table:table-cell table:number-columns-repeated=\"" + (width - row.size()) + "\"/>");
        }
        xml.append("</table:table-row>");
    }

    private static String cell(Cell cell) {
        String open = "<table:table-cell office:value-type=\"";
        return switch (cell) {
            case Cell.Text(String text) when text.isEmpty() -> "<table:table-cell/>";
            case Cell.Text(String text) -> open + "string\">" + text(Zip.xml(text));
            case Cell.Number(long value) -> open + "float\" office:value=\"" + value + "\">" + text("" + value);
            case Cell.Day day ->
                open + "date\" office:date-value=\"" + day.day() + "\">" + text(Typed.day(day.day(), "/"));
            case Cell.Formula(String formula, long cached) ->
                "<table:table-cell table:formula=\"of:=" + Zip.xml(formula)
                        + "\" office:value-type=\"float\" office:value=\"" + cached + "\">" + text("" + cached);
        };
    }

    private static String text(String text) {
        return "<text:p>" + text + "</text:p></table:table-cell>";
    }

}
