package vinhdanh.nomination.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.FaultCode;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.nomination.sheet.SheetCell;
import vinhdanh.nomination.sheet.SheetRow;
import vinhdanh.nomination.sheet.Workbook;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;

/**
 * Where the columns of a sheet are: found by heading, wherever it stands.
 *
 * @param row the row of the headings, from 1
 * @param columns the place of each known column, from 0
 */
public record Headings(int row, Map<Column, Integer> columns) {

    /** Titles may stand above the headings, as they do in the template. */
    private static final int SEARCHED = 12;

    private static final Bilingual CURE = new Bilingual("Dùng tệp mẫu do hệ thống cấp và giữ nguyên dòng tiêu đề.",
            "Use the template that the system gives out and keep its row of headings.");

    /**
     * Finds the headings.
     * @param faults takes what is missing or stands there twice
     */
    public static Headings find(Workbook.Sheet sheet, SheetName name, String file, List<Fault> faults) {
        Headings best = new Headings(0, Map.of());
        List<Column> twice = List.of();
        try (Stream<SheetRow> rows = sheet.rows()) {
            for (SheetRow row : rows.limit(SEARCHED).toList()) {
                List<Column> repeated = new ArrayList<>();
                Headings found = of(row, name, repeated);
                if (found.columns.size() > best.columns.size()) {
                    best = found;
                    twice = repeated;
                }
            }
        }
        best.check(name, file, twice, faults);
        return best;
    }

    private static Headings of(SheetRow row, SheetName name, List<Column> repeated) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < row.width(); i++) {
            SheetCell cell = row.cell(i);
            if (cell.kind() == SheetCell.Kind.TEXT) {
                int at = i;
                name.columns().stream().filter(column -> means(cell.text(), column)).forEach(column -> {
                    if (columns.putIfAbsent(column, at) != null) {
                        repeated.add(column);
                    }
                });
            }
        }
        return new Headings(row.number(), columns);
    }

    /** The whole text or what stands before an explanation: "Họ và tên / Full name". */
    private static boolean means(String typed, Column column) {
        String whole = Text.fold(typed);
        int end = typed.length();
        for (int i = 0; i < typed.length(); i++) {
            if ("/(\n\r".indexOf(typed.charAt(i)) >= 0) {
                end = i;
                break;
            }
        }
        String start = (end < typed.length()) ? Text.fold(typed.substring(0, end)) : whole;
        return column.headings().stream().map(Text::fold).anyMatch(key -> key.equals(whole) || key.equals(start));
    }

    private void check(SheetName name, String file, List<Column> twice, List<Fault> faults) {
        List<Column> missing = name.columns()
            .stream()
            .filter(column -> column.required() && !this.columns.containsKey(column))
            .toList();
        if (!missing.isEmpty()) {
            faults.add(Fault.ofSheet(FaultCode.W02, file, name,
                    new Bilingual("Trang “%s” thiếu cột bắt buộc: %s.".formatted(name.vi(), names(missing, true)),
                            "Sheet “%s” lacks the required headings: %s.".formatted(name.vi(), names(missing, false))),
                    CURE));
        }
        if (!twice.isEmpty()) {
            faults
                .add(Fault.ofSheet(FaultCode.W02, file, name,
                        new Bilingual("Trang “%s” có tiêu đề lặp lại: %s.".formatted(name.vi(), names(twice, true)),
                                "Sheet “%s” has a heading twice: %s.".formatted(name.vi(), names(twice, false))),
                        CURE));
        }
    }

    private static String names(List<Column> columns, boolean vietnamese) {
        return columns.stream()
            .distinct()
            .map(column -> vietnamese ? column.heading().vi()
                    : column.heading().vi() + " (" + column.heading().en() + ")")
            .collect(Collectors.joining(", "));
    }

    /** The place of a column, from 0; -1 where the sheet hasn't got it. */
    public int at(Column column) {
        return this.columns.getOrDefault(column, -1);
    }

}
