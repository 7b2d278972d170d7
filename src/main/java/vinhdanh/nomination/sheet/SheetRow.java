package vinhdanh.nomination.sheet;

/** One row of a sheet that holds something. */
public final class SheetRow {

    private final int number;

    private final boolean hidden;

    private final SheetCell[] cells;

    SheetRow(int number, boolean hidden, SheetCell... cells) {
        this.number = number;
        this.hidden = hidden;
        this.cells = cells;
    }

    /** Its number as the spreadsheet shows it, from 1. */
    public int number() {
        return this.number;
    }

    /** Whether the person who opened the file could not see it. */
    public boolean hidden() {
        return this.hidden;
    }

    /** How many cells it has, those after the last filled one left out. */
    public int width() {
        return this.cells.length;
    }

    /** The cell in a column, from 0; empty beyond the last. */
    public SheetCell cell(int column) {
        return (column >= 0 && column < this.cells.length) ? this.cells[column] : SheetCell.EMPTY;
    }

}
