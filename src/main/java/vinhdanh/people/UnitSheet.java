package vinhdanh.people;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import vinhdanh.shared.Bilingual;

/**
 * Reads a list of units from the lines of a sheet, and holds it against the units that
 * are stored: a file may hold a part of them.
 */
public final class UnitSheet {

    private final List<CellFault> faults = new ArrayList<>();

    private UnitSheet() {
    }

    /** A line of the sheet, with its number as the spreadsheet shows it. */
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

    }

    /**
     * What is wrong.
     *
     * @param line from 1, or 0 for the whole sheet
     * @param column from 0, or -1 for the whole line
     */
    public record CellFault(int line, int column, Bilingual reason) {
    }

    /** What came of reading. */
    public sealed interface Reading {

        /** The units of the sheet, and those with all that are stored besides. */
        record Read(List<Unit> units, List<Unit> all) implements Reading {
        }

        /** Every fault at once. */
        record Refused(List<CellFault> faults) implements Reading {
        }

    }

    /**
     * @param lines the headings first
     * @param stored every unit of the place that is stored
     */
    public static Reading read(List<Line> lines, List<Unit> stored) {
        UnitSheet sheet = new UnitSheet();
        List<UnitRow> rows = sheet.rows(lines);
        if (!sheet.faults.isEmpty()) {
            return new Reading.Refused(List.copyOf(sheet.faults));
        }
        Set<String> sent = new HashSet<>();
        rows.forEach(row -> sent.add(key(row.unit())));
        List<UnitRow> all = new ArrayList<>(
                stored.stream().filter(unit -> !sent.contains(key(unit))).map(unit -> new UnitRow(0, unit)).toList());
        all.addAll(rows);
        new UnitChecks(all, sheet::fault).run();
        return sheet.faults.isEmpty()
                ? new Reading.Read(rows.stream().map(UnitRow::unit).toList(), all.stream().map(UnitRow::unit).toList())
                : new Reading.Refused(List.copyOf(sheet.faults));
    }

    private List<UnitRow> rows(List<Line> lines) {
        if (lines.size() < 2) {
            fault(0, -1, "Trang tính không có dòng nào dưới dòng tiêu đề.",
                    "The sheet has no rows below its headings.");
            return List.of();
        }
        UnitColumns columns = new UnitColumns(lines.getFirst().cells(), lines.getFirst().number(), this::fault);
        return lines.stream()
            .skip(1)
            .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isBlank()))
            .flatMap(line -> columns.row(line.cells(), line.number()).stream())
            .toList();
    }

    private static String key(Unit unit) {
        return unit.code() + " " + unit.validFrom();
    }

    private void fault(int line, int column, String vi, String en) {
        this.faults.add(new CellFault(line, column, new Bilingual(vi, en)));
    }

    /** The headings as an office reads them, with figures that any of the units has. */
    public static List<String> headings(List<String> figures) {
        return Stream.concat(UnitColumns.KNOWN.stream(), figures.stream()).map(UnitHeadings::vietnamese).toList();
    }

    /** A unit as the cells of a line, under those headings. */
    public static List<String> cells(Unit unit, List<String> figures) {
        List<String> cells = new ArrayList<>(List.of(unit.code(), unit.name(), unit.shortName(),
                UnitKinds.type(unit.type()).vi(), UnitKinds.tier(unit.tier()).vi(),
                unit.parent() == null ? "" : unit.parent(), unit.validFrom().toString(),
                unit.validTo() == null ? "" : unit.validTo().toString(), unit.temporary() ? "có" : "",
                String.join("|", unit.successors()), String.join("|", unit.aliases())));
        figures
            .forEach(figure -> cells.add(String.valueOf(unit.figures().getOrDefault(figure, -1L)).replace("-1", "")));
        return cells;
    }

}
