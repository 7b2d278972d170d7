package vinhdanh.desk.admin;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import vinhdanh.document.Cell;
import vinhdanh.document.SheetWriter;
import vinhdanh.document.XlsxWriter;
import vinhdanh.nomination.sheet.CellName;
import vinhdanh.nomination.sheet.SheetCell;
import vinhdanh.nomination.sheet.SheetRow;
import vinhdanh.nomination.sheet.Unreadable;
import vinhdanh.nomination.sheet.Workbook;
import vinhdanh.nomination.sheet.Workbooks;
import vinhdanh.people.Unit;
import vinhdanh.people.UnitSheet;
import vinhdanh.shared.Bilingual;

/** A list of units as a workbook, out and in. */
final class UnitWorkbook {

    private static final String SHEET = "Đơn vị";

    private static final Bilingual FORMULA = new Bilingual("Ô này có công thức hoặc lỗi; hãy dán giá trị vào ô.",
            "This cell holds a formula or an error; paste its value.");

    private static final Bilingual NO_SHEET = new Bilingual("Tệp không có trang tính nào.", "The file has no sheet.");

    private UnitWorkbook() {
    }

    /**
     * A fault, at its sheet and cell.
     *
     * @param place such as {@code Đơn vị!C7}; the file's own where it is the whole
     */
    record Fault(String place, Bilingual reason) {
    }

    /** What came of reading. */
    sealed interface Reading {

        record Read(UnitSheet.Reading.Read units) implements Reading {
        }

        record Refused(List<Fault> faults) implements Reading {
        }

    }

    /**
     * @param stored every unit of the place
     */
    static Reading read(byte[] content, List<Unit> stored) {
        try {
            Path file = Files.createTempFile("units", ".xlsx");
            try {
                Files.write(file, content);
                return switch (Workbooks.open(List.of(file))) {
                    case Workbooks.Opening.Refused refused -> unreadable(refused.reason());
                    case Workbooks.Opening.Opened opened -> read(opened.workbook(), stored);
                };
            }
            finally {
                Files.delete(file);
            }
        }
        catch (Unreadable.Fault fault) {
            return unreadable(fault.reason());
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Reading unreadable(Unreadable why) {
        return new Reading.Refused(
                List.of(new Fault(why.cell(), new Bilingual(why.sentence().vi() + " " + why.cure().vi(),
                        why.sentence().en() + " " + why.cure().en()))));
    }

    private static Reading read(Workbook opened, List<Unit> stored) {
        try (Workbook workbook = opened) {
            if (workbook.sheets().isEmpty()) {
                return new Reading.Refused(List.of(new Fault("", NO_SHEET)));
            }
            Workbook.Sheet sheet = workbook.sheets().getFirst();
            List<Fault> faults = new ArrayList<>();
            List<UnitSheet.Line> lines;
            try (Stream<SheetRow> rows = sheet.rows()) {
                lines = rows.map(row -> line(row, sheet.name(), faults)).toList();
            }
            if (!faults.isEmpty()) {
                return new Reading.Refused(faults);
            }
            return switch (UnitSheet.read(lines, stored)) {
                case UnitSheet.Reading.Read read -> new Reading.Read(read);
                case UnitSheet.Reading.Refused refused -> new Reading.Refused(refused.faults()
                    .stream()
                    .map(fault -> new Fault(place(fault, sheet), fault.reason()))
                    .toList());
            };
        }
    }

    private static UnitSheet.Line line(SheetRow row, String sheet, List<Fault> faults) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.width(); i++) {
            SheetCell cell = row.cell(i);
            if (cell.kind() == SheetCell.Kind.FORMULA || cell.kind() == SheetCell.Kind.ERROR) {
                faults.add(new Fault(sheet + "!" + CellName.of(i, row.number()), FORMULA));
            }
            cells.add(cell.date() == null ? cell.text() : cell.date().toString());
        }
        return new UnitSheet.Line(row.number(), cells);
    }

    private static String place(UnitSheet.CellFault fault, Workbook.Sheet sheet) {
        if (fault.line() == 0) {
            return sheet.name();
        }
        return sheet.name() + "!"
                + (fault.column() < 0 ? String.valueOf(fault.line()) : CellName.of(fault.column(), fault.line()));
    }

    /** All units of a place, as the very workbook that the import takes. */
    static byte[] write(List<Unit> units) {
        List<String> figures = units.stream()
            .flatMap(unit -> unit.figures().keySet().stream())
            .distinct()
            .sorted()
            .toList();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter workbook = XlsxWriter.streaming(out)) {
            try (SheetWriter sheet = workbook.sheet(SHEET)) {
                sheet.widths(14, 44, 30, 26, 14, 20, 14, 14, 12, 22, 40);
                sheet.headings(UnitSheet.headings(figures).toArray(String[]::new));
                for (Unit unit : units) {
                    sheet.row(UnitSheet.cells(unit, figures).stream().map(Cell::text).toList());
                }
            }
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

}
