package vinhdanh.document;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Text;

/**
 * One sheet of a workbook, written from the top down. Set its widths and its print before
 * its first row.
 */
public final class SheetWriter implements Closeable {

    /** Rows are handed on in lots of this many, so that memory stays flat. */
    private static final int LOT = 1_000;

    /** Characters that a spreadsheet program takes for the start of a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private final XlsxWriter workbook;

    private final Worksheet sheet;

    private int next;

    private int headingRow;

    private int headingCount;

    private boolean ruled;

    SheetWriter(XlsxWriter workbook, Worksheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer("&P/&N", Position.CENTER);
    }

    /** Sets the widths of the columns from the left, in characters. */
    public SheetWriter widths(double... characters) {
        for (int column = 0; column < characters.length; column++) {
            this.sheet.width(column, characters[column]);
        }
        return this;
    }

    /** Prints on the long side of A4; every sheet is one page wide. */
    public SheetWriter landscape() {
        this.sheet.pageOrientation("landscape");
        return this;
    }

    /**
     * Draws lines around the cells of the rows that follow, as a printed list has them.
     */
    public SheetWriter ruled(boolean ruled) {
        this.ruled = ruled;
        return this;
    }

    /** Writes one bold line over so many columns. */
    public SheetWriter title(String text, int columns) throws IOException {
        this.sheet.inlineString(this.next, 0, Text.nfc(text));
        this.sheet.range(this.next, 0, this.next, Math.max(columns, 1) - 1)
            .style()
            .bold()
            .fontSize(14)
            .horizontalAlignment("center")
            .verticalAlignment("center")
            .wrapText(true)
            .merge()
            .set();
        this.sheet.rowHeight(this.next, 24);
        return endRow();
    }

    /**
     * Writes the headings of the columns: bold, ruled, kept in sight when the sheet is
     * scrolled and repeated on every printed page.
     */
    public SheetWriter headings(String... headings) throws IOException {
        return headings(List.of(headings));
    }

    /** As {@link #headings(String...)}. */
    public SheetWriter headings(List<String> headings) throws IOException {
        for (int column = 0; column < headings.size(); column++) {
            this.sheet.inlineString(this.next, column, Text.nfc(headings.get(column)));
        }
        this.sheet.range(this.next, 0, this.next, Math.max(headings.size(), 1) - 1)
            .style()
            .bold()
            .fillColor("F3E3B3")
            .borderStyle(BorderStyle.THIN)
            .horizontalAlignment("center")
            .verticalAlignment("center")
            .wrapText(true)
            .set();
        this.headingRow = this.next;
        this.headingCount = headings.size();
        this.sheet.freezePane(0, this.next + 1);
        this.sheet.repeatRows(this.next);
        return endRow();
    }

    /** Lets the reader filter by the headings the rows that were written under them. */
    public SheetWriter filtered() {
        if (this.headingCount > 0 && this.next > this.headingRow + 1) {
            this.sheet.setAutoFilter(this.headingRow, 0, this.next - 1, this.headingCount - 1);
        }
        return this;
    }

    public SheetWriter row(Cell... cells) throws IOException {
        return row(List.of(cells));
    }

    /** Writes the next row; an empty one leaves a gap. */
    public SheetWriter row(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        return endRow();
    }

    /** The row, counted from 1 as the reader sees it, that is written next. */
    public int nextRow() {
        return this.next + 1;
    }

    /**
     * Offers a drop-down list in a column.
     * @param column counted from 0
     * @param first the first row that offers it, counted from 1 as the reader sees it
     * @param last the last such row
     * @param choices the texts to choose from
     */
    public SheetWriter choices(int column, int first, int last, List<String> choices) {
        this.sheet.range(first - 1, column, last - 1, column)
            .validateWithListByFormula(this.workbook.keep(choices))
            .allowBlank(true)
            .showErrorMessage(true)
            .errorStyle(DataValidationErrorStyle.WARNING)
            .errorTitle("Không có trong danh mục")
            .error("Hãy chọn một giá trị trong danh sách thả xuống. / Choose a value from the list.");
        return this;
    }

    /** Formats a column's cells that are still empty: days, or texts such as numbers. */
    public SheetWriter expect(int column, int first, int last, Expected expected) {
        this.sheet.range(first - 1, column, last - 1, column).style().format(expected.format()).set();
        return this;
    }

    /** What a person will type into cells that are still empty. */
    public enum Expected {

        /** A day, dd/mm/yyyy. */
        DATE("dd/mm/yyyy"),

        /** A text, also when it looks like a number: leading zeros stay. */
        TEXT("@"),

        /** A whole number. */
        NUMBER("#,##0");

        private final String format;

        Expected(String format) {
            this.format = format;
        }

        String format() {
            return this.format;
        }

    }

    @Override
    public void close() throws IOException {
        this.sheet.finish();
    }

    private void write(int column, Cell cell) {
        String format = put(column, cell.value());
        if (format != null || this.ruled || !cell.plain()) {
            dress(column, cell, format);
        }
        if (cell.comment() instanceof String comment) {
            this.sheet.comment(this.next, column, comment);
        }
    }

    /** Puts the value in and returns the number format that it needs, if any. */
    private @Nullable String put(int column, @Nullable Object value) {
        return switch (value) {
            case String text -> {
                this.sheet.inlineString(this.next, column, text);
                yield FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? Expected.TEXT.format() : null;
            }
            case Long number -> {
                this.sheet.value(this.next, column, number);
                yield Expected.NUMBER.format();
            }
            case LocalDate day -> {
                this.sheet.value(this.next, column, day);
                yield Expected.DATE.format();
            }
            case null, default -> null;
        };
    }

    private void dress(int column, Cell cell, @Nullable String format) {
        StyleSetter style = this.sheet.style(this.next, column);
        if (format != null) {
            style.format(format);
        }
        switch (cell.weight()) {
            case BOLD -> style.bold();
            case ITALIC -> style.italic();
            case PLAIN -> {
            }
        }
        switch (cell.placing()) {
            case CENTRE -> style.horizontalAlignment("center").verticalAlignment("top");
            case WRAPPED -> style.wrapText(true).verticalAlignment("top");
            case START -> style.verticalAlignment("top");
        }
        if (cell.shade().colour() instanceof String colour) {
            style.fillColor(colour);
        }
        if (this.ruled) {
            style.borderStyle(BorderStyle.THIN);
        }
        style.set();
    }

    private SheetWriter endRow() throws IOException {
        this.next++;
        if (this.next % LOT == 0) {
            this.sheet.flush();
        }
        return this;
    }

    /** The letters of a column counted from 0: A, B, …, Z, AA. */
    static String letters(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letters(column / 26 - 1) + letters(column % 26);
    }

}
