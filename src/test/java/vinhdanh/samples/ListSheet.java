package vinhdanh.samples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** One list of a workbook laid out as the unit likes it, and where each cell went. */
final class ListSheet {

    private static final int GAP = 4;

    private static final List<String> TITLES = List.of("DANH SÁCH ĐỀ NGHỊ TẶNG BẰNG KHEN",
            "(Kèm theo Tờ trình của đơn vị)", "Thành tích trong phong trào thi đua phục vụ cuộc bầu cử");

    private final String sheet;

    private final String title;

    private final Habit habit;

    private final List<Column> columns;

    private final List<Row> rows;

    /**
     * @param sheet the name of the sheet in the template, by which reports call it
     */
    ListSheet(String sheet, String english, Habit habit, List<Column> columns, List<Row> rows) {
        this.sheet = sheet;
        this.title = habit.label(sheet, english);
        this.habit = habit;
        this.columns = habit.reordered() ? reordered(columns) : columns;
        this.rows = rows;
    }

    /** Another order, the same on every run. */
    private static List<Column> reordered(List<Column> columns) {
        List<Column> order = new ArrayList<>(columns);
        Collections.shuffle(order, new Random(columns.size()));
        return order;
    }

    String sheet() {
        return this.sheet;
    }

    List<Row> rows() {
        return this.rows;
    }

    String address(int row, Column column) {
        return Grid.address(place(row), this.columns.indexOf(column));
    }

    Grid grid() {
        List<List<Cell>> lines = new ArrayList<>(Collections.nCopies(place(this.rows.size()), List.of()));
        for (int i = 0; i < this.habit.titleRows(); i++) {
            lines.set(i, List.of(Cell.of(TITLES.get(i))));
        }
        lines.set(this.habit.titleRows(), headings());
        for (int i = 0; i < this.rows.size(); i++) {
            lines.set(place(i), line(this.rows.get(i)));
        }
        return new Grid(this.title, lines, this.habit.titleRows(), hidden(), merged(), widths());
    }

    private List<Integer> hidden() {
        return IntStream.range(0, this.rows.size())
            .filter(row -> this.rows.get(row).isHidden())
            .map(this::place)
            .boxed()
            .toList();
    }

    private List<String> merged() {
        List<String> areas = new ArrayList<>();
        if (this.habit.titleRows() > 0) {
            areas.add("A1:" + Grid.address(0, this.columns.size() - 1));
        }
        for (int i = 0; i < this.rows.size(); i++) {
            int row = i;
            this.rows.get(i)
                .merged()
                .ifPresent(column -> areas.add(address(row, column) + ":" + address(row + 1, column)));
        }
        return areas;
    }

    private int place(int row) {
        int gaps = this.habit.gaps() ? row / GAP : 0;
        return this.habit.titleRows() + 1 + row + gaps;
    }

    private List<Cell> headings() {
        List<Cell> cells = new ArrayList<>();
        this.columns.forEach(column -> cells.add(Cell.of(this.habit.heading(column))));
        if (this.habit.extras()) {
            cells.add(Cell.of("Người lập biểu"));
            cells.add(Cell.of("Số điện thoại nội bộ"));
        }
        return cells;
    }

    private List<Cell> line(Row row) {
        List<Cell> cells = new ArrayList<>();
        this.columns.forEach(column -> cells.add(row.cell(column)));
        if (this.habit.extras()) {
            cells.add(Cell.of("Văn thư"));
            cells.add(Cell.of("số lẻ 12"));
        }
        return cells;
    }

    private List<Integer> widths() {
        return this.columns.stream().map(Column::width).toList();
    }

}
