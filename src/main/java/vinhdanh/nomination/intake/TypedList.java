package vinhdanh.nomination.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import vinhdanh.campaign.Plan;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.nomination.form.Headings;
import vinhdanh.nomination.form.IncomingFile;
import vinhdanh.nomination.form.Lookups;
import vinhdanh.nomination.form.SheetsOf;
import vinhdanh.nomination.form.WorkbookFiles;
import vinhdanh.nomination.row.RowCells;
import vinhdanh.nomination.sheet.SheetRow;
import vinhdanh.nomination.sheet.Workbook;
import vinhdanh.people.Unit;

/**
 * The rows of a workbook as somebody typed them, for the list that a unit goes on
 * writing. Whether they are right is another question, see {@link ImportWorkbooks}.
 */
public final class TypedList {

    private TypedList() {
    }

    /** What came of reading. */
    public sealed interface Reading {

        /**
         * @param unit whose list it says it is
         */
        record Read(Unit unit, List<Row> rows) implements Reading {
        }

        /** The file can't be read, or isn't a list of this plan. */
        record Refused(List<Fault> faults) implements Reading {
        }

        /** It has more rows than a list is written by hand with. */
        record TooLong(Unit unit, int most) implements Reading {
        }

    }

    /**
     * One row.
     *
     * @param sheet {@code collectives} or {@code individuals}
     * @param cells what was typed, by column
     * @param number its number in the sheet, from 1
     */
    public record Row(String sheet, Map<String, String> cells, int number) {

        public Row {
            cells = Map.copyOf(cells);
        }

        public String cell(String column) {
            return this.cells.getOrDefault(column, "");
        }

        /** The sheet and row as faults name them. */
        public String place() {
            return (this.sheet.equals("individuals") ? SheetName.INDIVIDUALS : SheetName.COLLECTIVES).vi()
                    + this.number;
        }

    }

    /**
     * Reads a workbook.
     * @param most how many rows are taken at most
     */
    public static Reading read(Plan plan, LawBook law, Path workbook, int most) {
        List<Fault> faults = new ArrayList<>();
        IncomingFile file = IncomingFile.read(new WorkbookFiles.Sent(List.of(workbook)), plan,
                new IncomingFile.OpenBytes(), faults);
        if (file == null) {
            return new Reading.Refused(List.copyOf(faults));
        }
        Lookups lookups = new Lookups(plan, law, file.header().day());
        List<Row> rows = new ArrayList<>();
        try (Workbook opened = file.open()) {
            for (Map.Entry<SheetName, Headings> sheet : file.headings().entrySet()) {
                read(sheet.getKey(), SheetsOf.find(opened, sheet.getKey()), sheet.getValue(), lookups, rows, most);
            }
        }
        return rows.size() > most ? new Reading.TooLong(file.header().unit(), most)
                : new Reading.Read(file.header().unit(), List.copyOf(rows));
    }

    private static void read(SheetName name, Workbook.Sheet sheet, Headings headings, Lookups lookups, List<Row> rows,
            int most) {
        String code = name == SheetName.INDIVIDUALS ? "individuals" : "collectives";
        try (Stream<SheetRow> all = sheet.rows()) {
            all.filter(row -> row.number() > headings.row() && !RowCells.isBlank(headings, row))
                .limit(most + 1L)
                .forEach(row -> rows
                    .add(new Row(code, cells(new RowCells(headings, row), name, lookups), row.number())));
        }
    }

    private static Map<String, String> cells(RowCells row, SheetName name, Lookups lookups) {
        Map<String, String> cells = new LinkedHashMap<>();
        Set<Column> columns = EnumSet.copyOf(name.columns());
        columns.remove(Column.NUMBER);
        for (Column column : columns) {
            String text = row.text(column);
            if (!text.isEmpty()) {
                cells.put(column.name(), asChosen(column, text, lookups));
            }
        }
        return cells;
    }

    /** A code or another spelling becomes the choice that the form offers. */
    private static String asChosen(Column column, String text, Lookups lookups) {
        return switch (column) {
            case LINE -> lookups.line(text).map(line -> line.name().vi()).orElse(text);
            case AWARD_FORM -> lookups.awardForm(text).map(form -> form.name().vi()).orElse(text);
            case STATUTORY_CLASS -> lookups.statutoryClass(text).map(one -> one.name().vi()).orElse(text);
            default -> text;
        };
    }

}
