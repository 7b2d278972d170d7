package vinhdanh.nomination.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vinhdanh.document.Cell;
import vinhdanh.document.SheetWriter;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.Effect;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.nomination.form.Headings;
import vinhdanh.nomination.form.SheetsOf;
import vinhdanh.nomination.report.ImportReport.FileResult;
import vinhdanh.nomination.row.RowFaults;
import vinhdanh.nomination.sheet.CellName;
import vinhdanh.nomination.sheet.SheetCell;
import vinhdanh.nomination.sheet.SheetRow;
import vinhdanh.nomination.sheet.Unreadable;
import vinhdanh.nomination.sheet.Workbook;
import vinhdanh.nomination.sheet.Workbooks;

/** The faulty rows of one sheet of a file as they were sent. */
final class FaultyRows {

    /** More rows than anybody would look through; all faults are listed beside. */
    private static final int SHOWN = 5_000;

    private static final int LONGEST = 300;

    private final SheetName name;

    private int shown;

    FaultyRows(SheetName name) {
        this.name = name;
    }

    void write(FileResult file, SheetWriter sheet) throws IOException {
        Map<Integer, List<Fault>> faults = new HashMap<>();
        file.faults()
            .stream()
            .filter(fault -> fault.row() > 0 && fault.sheet().equals(this.name.vi()))
            .forEach(fault -> faults.computeIfAbsent(fault.row(), none -> new ArrayList<>()).add(fault));
        if (faults.isEmpty() || file.refused()) {
            return;
        }
        if (Workbooks.open(file.sources()) instanceof Workbooks.Opening.Opened opened) {
            try (Workbook workbook = opened.workbook()) {
                write(file, SheetsOf.find(workbook, this.name), faults, sheet);
            }
            catch (Unreadable.Fault gone) {
                sheet.row(Cell.text(file.file()), Cell.blank(), Cell.text(gone.reason().sentence().vi()));
            }
        }
    }

    private void write(FileResult file, Workbook.Sheet source, Map<Integer, List<Fault>> faults, SheetWriter sheet)
            throws IOException {
        Headings headings = Headings.find(source, this.name, file.file(), new ArrayList<>());
        try (Stream<SheetRow> rows = source.rows()) {
            for (Iterator<SheetRow> all = rows.iterator(); all.hasNext() && this.shown < SHOWN;) {
                SheetRow row = all.next();
                List<Fault> found = faults.getOrDefault(row.number(), List.of());
                if (!found.isEmpty()) {
                    this.shown++;
                    sheet.row(cells(file.file(), row, headings, found));
                }
            }
        }
    }

    private List<Cell> cells(String file, SheetRow row, Headings headings, List<Fault> faults) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.text(file).wrapped());
        cells.add(Cell.number(row.number()).centred());
        for (Column column : this.name.columns()) {
            String cell = CellName.of(Math.max(headings.at(column), 0), row.number());
            List<Fault> here = faults.stream()
                .filter(fault -> fault.cell().equals(cell) && headings.at(column) >= 0)
                .toList();
            cells.add(marked(Cell.text(shown(column, row.cell(headings.at(column)))).wrapped(), here));
        }
        return cells;
    }

    /** What was sent, as a text; citizen numbers are shown by their last digits only. */
    private static String shown(Column column, SheetCell cell) {
        String text = cell.text();
        if (column == Column.CITIZEN_NUMBER) {
            int hidden = Math.max(0, text.length() - 3);
            return "•".repeat(Math.min(hidden, 12)) + text.substring(hidden);
        }
        return RowFaults.quote((text.length() > LONGEST) ? text.substring(0, LONGEST) : text);
    }

    private static Cell marked(Cell cell, List<Fault> faults) {
        if (faults.isEmpty()) {
            return cell;
        }
        Effect worst = faults.stream().map(Fault::effect).min(Comparator.naturalOrder()).orElseThrow();
        String comment = faults.stream()
            .map(fault -> fault.code() + ": " + fault.sentence().vi() + " " + fault.cure().vi() + "\n"
                    + fault.sentence().en() + " " + fault.cure().en())
            .collect(Collectors.joining("\n"));
        return cell.shade(ImportReportWorkbook.shade(worst)).comment(comment);
    }

}
