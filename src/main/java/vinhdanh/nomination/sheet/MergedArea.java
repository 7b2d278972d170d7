package vinhdanh.nomination.sheet;

/**
 * Cells that were merged into one: only the first of them holds the value.
 *
 * @param ref as the spreadsheet names it, such as {@code B5:B7}
 * @param firstRow from 1
 * @param firstColumn from 0
 */
record MergedArea(String ref, int firstRow, int lastRow, int firstColumn, int lastColumn) {

    static MergedArea of(String ref) {
        int colon = ref.indexOf(':');
        String first = (colon < 0) ? ref : ref.substring(0, colon);
        String last = (colon < 0) ? ref : ref.substring(colon + 1);
        return new MergedArea(ref, CellName.rowOf(first), CellName.rowOf(last), CellName.columnOf(first),
                CellName.columnOf(last));
    }

    static MergedArea of(int firstRow, int lastRow, int firstColumn, int lastColumn) {
        String ref = CellName.of(firstColumn, firstRow) + ":" + CellName.of(lastColumn, lastRow);
        return new MergedArea(ref, firstRow, lastRow, firstColumn, lastColumn);
    }

    boolean isMoreThanOneCell() {
        return this.firstRow != this.lastRow || this.firstColumn != this.lastColumn;
    }

    boolean touches(int row, int column) {
        return row >= this.firstRow && row <= this.lastRow && column >= this.firstColumn && column <= this.lastColumn;
    }

}
