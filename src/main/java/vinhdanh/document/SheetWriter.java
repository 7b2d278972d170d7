package vinhdanh.document;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * One sheet of a workbook, written from the top down. Set its widths and its print before
 * its first row.
 */
public final class SheetWriter implements Closeable {

    /** Rows are handed on in lots of this many, so that memory stays flat. */
    private static final int LOT = 1_000;

    private static final double TITLE_HEIGHT = 22;

    private final XlsxWriter workbook;

    private final Worksheet sheet;

    private final PrintSetup print;

    private final RowHeights heights = new RowHeights();

    private int next;

    private int headingRow;

    private int headingCount;

    private int keptColumns;

    private boolean ruled;

    SheetWriter(XlsxWriter workbook, Worksheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
        this.print = new PrintSetup(sheet);
    }

    /** Sets the widths of the columns from the left, in characters. */
    public SheetWriter widths(double... characters) {
        for (int column = 0; column < characters.length; column++) {
            this.sheet.width(column, characters[column]);
        }
        this.heights.widths(characters);
        return this;
    }

    /** Prints on the long side of A4; every sheet is one page wide. */
    public SheetWriter landscape() {
        this.print.landscape();
        return this;
    }

    /** Prints the first columns only; those beyond are for the screen. */
    public SheetWriter printed(int columns) {
        this.print.columns(columns);
        return this;
    }

    /** Keeps the first columns in sight when the sheet is scrolled sideways. */
    public SheetWriter keeping(int columns) {
        this.keptColumns = columns;
        return this;
    }

    /**
     * Draws lines around the cells of the rows that follow, as a printed list has them.
     */
    public SheetWriter ruled(boolean ruled) {
        this.ruled = ruled;
        return this;
    }

    /** Writes a bold title over so many columns. */
    public SheetWriter title(String text, int columns) throws IOException {
        for (String line : this.heights.across(text, Typeface.BOLD, CellLook.TITLE_SIZE, columns)) {
            this.sheet.rowHeight(this.next, TITLE_HEIGHT);
            centred(line, columns).bold().set();
            endRow();
        }
        return this;
    }

    /** Writes centred italics under a title, over so many columns. */
    public SheetWriter subtitle(String text, int columns) throws IOException {
        for (String line : this.heights.across(text, Typeface.ITALIC, CellLook.SIZE, columns)) {
            centred(line, columns).italic().fontSize(CellLook.SIZE).set();
            endRow();
        }
        return this;
    }

    /** Centred without merging cells, which would stand in the way of sorting. */
    private StyleSetter centred(String line, int columns) {
        this.sheet.inlineString(this.next, 0, line);
        return CellLook.centred(this.sheet.range(this.next, 0, this.next, Math.max(columns, 1) - 1).style());
    }

    /** Writes a text over so many columns, in as many rows as it needs. */
    public SheetWriter line(String text, int columns) throws IOException {
        for (String line : this.heights.across(text, Typeface.REGULAR, CellLook.SIZE, columns)) {
            row(Cell.text(line));
        }
        return this;
    }

    /** As {@link #line}, in italics. */
    public SheetWriter note(String text, int columns) throws IOException {
        for (String line : this.heights.across(text, Typeface.ITALIC, CellLook.SIZE, columns)) {
            row(Cell.text(line).italic());
        }
        return this;
    }

    /**
     * Writes the headings of the columns: bold, ruled, kept in sight when the sheet is
     * scrolled and repeated on every printed page.
     */
    public SheetWriter headings(String... headings) throws IOException {
        return headings(List.of(headings).stream().map(Cell::text).toList());
    }

    /** As {@link #headings(String...)}, where a heading may bear a note. */
    public SheetWriter headings(List<Cell> headings) throws IOException {
        for (int column = 0; column < headings.size(); column++) {
            put(column, headings.get(column));
        }
        CellLook.heading(this.sheet.range(this.next, 0, this.next, Math.max(headings.size(), 1) - 1).style());
        heighten(headings.stream().map(heading -> heading.bold().wrapped()).toList());
        this.headingRow = this.next;
        this.headingCount = headings.size();
        this.sheet.freezePane(this.keptColumns, this.next + 1);
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
            put(column, cells.get(column));
            CellLook.dress(this.sheet.style(this.next, column), cells.get(column), this.ruled);
        }
        heighten(cells);
        return endRow();
    }

    /** The row, counted from 1 as the reader sees it, that is written next. */
    public int nextRow() {
        return this.next + 1;
    }

    /** The cells that somebody is to fill in. */
    public SheetForm form() {
        return new SheetForm(this.workbook, this.sheet);
    }

    @Override
    public void close() throws IOException {
        this.print.finish(this.next);
        this.sheet.finish();
    }

    private void put(int column, Cell cell) {
        put(column, cell.value());
        if (cell.comment() instanceof String comment) {
            this.sheet.comment(this.next, column, comment);
        }
    }

    private void put(int column, @Nullable Object value) {
        switch (value) {
            case String text -> this.sheet.inlineString(this.next, column, text);
            case Long number -> this.sheet.value(this.next, column, number);
            case LocalDate day -> this.sheet.value(this.next, column, day);
            case null, default -> {
            }
        }
    }

    private void heighten(List<Cell> cells) {
        double height = this.heights.of(cells);
        if (height > 0) {
            this.sheet.rowHeight(this.next, height);
        }
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
