package vinhdanh.document;

import java.util.Arrays;
import java.util.List;

import vinhdanh.document.LineBreaker.Line;
import vinhdanh.shared.Text;

/**
 * How high a row must be for its wrapped texts to be seen whole. Spreadsheet programs
 * differ in whether they find out by themselves, so every such row says its height.
 */
final class RowHeights {

    /** One line of {@link CellLook#SIZE}, as spreadsheet programs set it. */
    private static final double LINE = 14.25;

    /** Points that a width of one character means: a digit of the workbook's own face. */
    private static final double CHARACTER = XlsxWriter.DEFAULT_SIZE / 2.0;

    /** What the border and the gap beside it take, and what rounding on screens may. */
    private static final double PADDING = 8;

    private static final double HIGHEST = 409;

    private static final double UNSET = 9;

    private double[] widths = {};

    void widths(double... characters) {
        this.widths = characters.clone();
    }

    /** The height in points, or 0 where one line does. */
    double of(List<Cell> cells) {
        int lines = 1;
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (cell.placing() == Cell.Placing.WRAPPED && cell.value() instanceof String text) {
                lines = Math.max(lines, lines(text, cell.face(), CellLook.SIZE, room(column, 1)));
            }
        }
        return lines == 1 ? 0 : Math.min(HIGHEST, lines * LINE + 2);
    }

    /** The lines of a text that runs over the first columns. */
    List<String> across(String text, Typeface face, int size, int columns) {
        return LineBreaker.lines(face, size, Text.nfc(text), room(0, columns)).stream().map(Line::text).toList();
    }

    private double room(int first, int columns) {
        double characters = first + columns <= this.widths.length
                ? Arrays.stream(this.widths, first, first + columns).sum() : columns * UNSET;
        return Math.max(characters * CHARACTER - PADDING, CHARACTER);
    }

    private static int lines(String text, Typeface face, int size, double room) {
        return text.indexOf('\n') < 0 && face.width(text, size) <= room ? 1
                : LineBreaker.lines(face, size, text, room).size();
    }

}
