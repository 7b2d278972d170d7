package vinhdanh.samples;

import java.util.ArrayList;
import java.util.List;

/**
 * One sheet, cell by cell.
 *
 * @param name its name on the tab
 * @param rows its rows, the first one first; a row may be shorter than others
 * @param heading the index of the row with the headings, -1 when it has none
 * @param hidden indexes of rows that are hidden
 * @param merged ranges of merged cells, such as {@code A1:H1}
 * @param widths widths of the columns in characters
 */
record Grid(String name, List<List<Cell>> rows, int heading, List<Integer> hidden, List<String> merged,
        List<Integer> widths) {

    static Grid of(String name, List<List<Cell>> rows) {
        return new Grid(name, rows, 0, List.of(), List.of(), List.of());
    }

    /** The same sheet with another value in one cell. */
    Grid with(Place place, Cell cell) {
        List<List<Cell>> changed = new ArrayList<>(this.rows);
        List<Cell> row = new ArrayList<>(changed.get(place.row()));
        row.set(place.column(), cell);
        changed.set(place.row(), row);
        return new Grid(this.name, changed, this.heading, this.hidden, this.merged, this.widths);
    }

    /** The same sheet with another heading. */
    Grid renamed(String from, String to) {
        int column = this.rows.get(this.heading).indexOf(Cell.of(from));
        return with(new Place(this.heading, column), Cell.of(to));
    }

    Grid empty() {
        return of(this.name, List.of());
    }

    /** Where a cell is, both from 0. */
    record Place(int row, int column) {
    }

    /** The name of a cell as spreadsheets write it; both indexes from 0. */
    static String address(int row, int column) {
        return letters(column) + (row + 1);
    }

    static String letters(int column) {
        String last = Character.toString((char) ('A' + column % 26));
        return (column < 26) ? last : letters(column / 26 - 1) + last;
    }

}
