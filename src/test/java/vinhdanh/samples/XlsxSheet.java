package vinhdanh.samples;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheets of one workbook as XML, with the strings that they share. */
final class XlsxSheet {

    private final boolean from1904;

    private final boolean shared;

    private final Map<String, Integer> strings = new LinkedHashMap<>();

    XlsxSheet(boolean from1904, boolean shared) {
        this.from1904 = from1904;
        this.shared = shared;
    }

    String xml(Grid grid) {
        StringBuilder xml = new StringBuilder(Xlsx.HEAD).append("<worksheet xmlns=\"" + Xlsx.MAIN + "\">");
        if (!grid.widths().isEmpty()) {
            xml.append("<cols>");
            for (int i = 0; i < grid.widths().size(); i++) {
                xml.append("<col min=\"" + (i + 1) + "\" max=\"" + (i + 1) + "\" width=\"" + grid.widths().get(i)
                        + "\" customWidth=\"1\"/>");
            }
            xml.append("</cols>");
        }
        xml.append("<sheetData>");
        for (int row = 0; row < grid.rows().size(); row++) {
            row(xml, grid, row);
        }
        xml.append("</sheetData>");
        if (!grid.merged().isEmpty()) {
            xml.append("<mergeCells count=\"" + grid.merged().size() + "\">");
            grid.merged().forEach(range -> xml.append("<mergeCell ref=\"" + range + "\"/>"));
            xml.append("</mergeCells>");
        }
        return xml.append("</worksheet>").toString();
    }

    private void row(StringBuilder xml, Grid grid, int row) {
        List<Cell> cells = grid.rows().get(row);
        if (cells.stream().allMatch(Cell::isBlank)) {
            return;
        }
        xml.append("<row r=\"" + (row + 1) + (grid.hidden().contains(row) ? "\" hidden=\"1\">" : "\">"));
        for (int column = 0; column < cells.size(); column++) {
            cell(xml, cells.get(column), Grid.address(row, column), (row == grid.heading()) ? 2 : 3);
        }
        xml.append("</row>");
    }

    private void cell(StringBuilder xml, Cell cell, String address, int style) {
        String open = "<c r=\"" + address + "\" s=\"";
        switch (cell) {
            case Cell.Text(String text) when text.isEmpty() -> {
            }
            case Cell.Text(String text) when this.shared ->
                xml.append(open + style + "\" t=\"s\"><v>" + index(text) + "</v></c>");
            case Cell.Text(String text) ->
                xml.append(open + style + "\" t=\"inlineStr\"><is>" + text(text) + "</is></c>");
            case Cell.Number(long value) -> xml.append(open + "0\"><v>" + value + "</v></c>");
            case Cell.Day day -> xml.append(open + "1\"><v>" + day.serial(this.from1904) + "</v></c>");
            case Cell.Formula(String formula, long cached) ->
                xml.append(open + "0\"><f>" + Zip.xml(formula) + "</f><v>" + cached + "</v></c>");
        }
    }

    private int index(String text) {
        return this.strings.computeIfAbsent(text, unknown -> this.strings.size());
    }

    String sharedStrings() {
        String items = this.strings.keySet()
            .stream()
            .map(text -> "<si>" + text(text) + "</si>")
            .collect(Collectors.joining());
        return Xlsx.HEAD + "<sst xmlns=\"" + Xlsx.MAIN + "\" uniqueCount=\"" + this.strings.size() + "\">" + items
                + "</sst>";
    }

    private static String text(String text) {
        return "<t xml:space=\"preserve\">" + Zip.xml(text) + "</t>";
    }

}
