package vinhdanh.nomination.intake;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import vinhdanh.nomination.fault.Column;

/**
 * A workbook as a unit would send it, with valid defaults; tests spoil what they want.
 */
public final class SentFile {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    final Map<String, Object> header = new LinkedHashMap<>();

    final List<Map<Column, Object>> collectives = new ArrayList<>();

    final List<Map<Column, Object>> individuals = new ArrayList<>();

    private Consumer<XSSFWorkbook> last = book -> {
    };

    public static SentFile of(String unit) {
        SentFile file = new SentFile();
        file.header.put("Đơn vị trình", unit);
        file.header.put("Số tờ trình", "15/TTr-UBND");
        file.header.put("Ngày", LocalDate.of(2021, 6, 10));
        file.header.put("Kế hoạch", "174/KH-UBND");
        file.header.put("Biên bản số", "7/BB");
        file.header.put("Ngày họp", "08/06/2021");
        file.header.put("Tổng số thành viên", 20);
        file.header.put("Số có mặt", 18);
        file.header.put("Người ký", "Trần Văn Mẫu");
        file.header.put("Chức vụ người ký", "Chủ tịch");
        return file;
    }

    public SentFile header(String label, Object value) {
        this.header.put(label, value);
        return this;
    }

    public SentFile collective(String name, Object... changes) {
        Map<Column, Object> row = new EnumMap<>(Column.class);
        row.put(Column.COLLECTIVE, name);
        row.put(Column.HEADCOUNT, 12);
        row.put(Column.WOMEN, 5);
        row.put(Column.CONTENTS, "1, 5");
        common(row, "Niêm yết danh sách đúng hạn, chính xác.", changes);
        this.collectives.add(row);
        return this;
    }

    public SentFile individual(String name, String birth, Object... changes) {
        Map<Column, Object> row = new EnumMap<>(Column.class);
        row.put(Column.FULL_NAME, name);
        row.put(Column.BIRTH, birth);
        row.put(Column.SEX, "Nam");
        row.put(Column.POST, "Chuyên viên");
        row.put(Column.WORKPLACE, "Phòng Nội vụ");
        row.put(Column.STATUTORY_CLASS, "direct");
        row.put(Column.CONTENTS, "1; 7");
        common(row, "Trực tiếp tham mưu công tác bầu cử.", changes);
        this.individuals.add(row);
        return this;
    }

    public SentFile then(Consumer<XSSFWorkbook> change) {
        this.last = change;
        return this;
    }

    public Path save(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            XSSFSheet letter = book.createSheet("Tờ trình");
            int row = 0;
            for (Map.Entry<String, Object> entry : this.header.entrySet()) {
                letter.createRow(row).createCell(0).setCellValue(entry.getKey());
                put(book, letter.getRow(row++).createCell(1), entry.getValue());
            }
            rows(book, "Tập thể", Column.OF_COLLECTIVES, this.collectives);
            rows(book, "Cá nhân", Column.OF_INDIVIDUALS, this.individuals);
            this.last.accept(book);
            book.write(out);
        }
        return file;
    }

    /** Three .csv files: quick to write, however many rows there are. */
    public List<Path> saveCsv(Path folder, String name) throws IOException {
        List<List<Object>> letter = new ArrayList<>();
        this.header.forEach((label, value) -> letter
            .add(List.of(label, (value instanceof LocalDate day) ? day.format(DAY) : value)));
        return List.of(csv(folder.resolve(name + " - Tờ trình.csv"), letter),
                csv(folder.resolve(name + " - Tập thể.csv"), table(Column.OF_COLLECTIVES, this.collectives)),
                csv(folder.resolve(name + " - Cá nhân.csv"), table(Column.OF_INDIVIDUALS, this.individuals)));
    }

    private static List<List<Object>> table(List<Column> columns, List<Map<Column, Object>> rows) {
        List<List<Object>> table = new ArrayList<>();
        table.add(columns.stream().<Object>map(column -> column.heading().vi()).toList());
        rows.forEach(row -> table.add(columns.stream().map(column -> row.getOrDefault(column, "")).toList()));
        return table;
    }

    private static Path csv(Path file, List<List<Object>> rows) throws IOException {
        return Files.write(file,
                rows.stream()
                    .map(row -> row.stream().map(cell -> "\"" + cell + "\"").collect(Collectors.joining(",")))
                    .toList());
    }

    private static void common(Map<Column, Object> row, String achievement, Object... changes) {
        row.put(Column.ACHIEVEMENT, achievement);
        row.put(Column.AWARD_FORM, "Bằng khen");
        row.put(Column.LINE, "H");
        row.put(Column.VOTES, 18);
        for (int i = 0; i < changes.length; i += 2) {
            row.put((Column) changes[i], changes[i + 1]);
        }
    }

    private static void rows(XSSFWorkbook book, String name, List<Column> columns, List<Map<Column, Object>> rows) {
        XSSFSheet sheet = book.createSheet(name);
        sheet.createRow(0);
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            sheet.getRow(0).createCell(i).setCellValue(column.heading().vi() + (column.required() ? "*" : ""));
            for (int j = 0; j < rows.size(); j++) {
                var row = (sheet.getRow(j + 1) != null) ? sheet.getRow(j + 1) : sheet.createRow(j + 1);
                put(book, row.createCell(i), rows.get(j).getOrDefault(column, ""));
            }
        }
    }

    private static void put(XSSFWorkbook book, Cell cell, Object value) {
        switch (value) {
            case LocalDate day -> {
                var style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
                cell.setCellStyle(style);
                cell.setCellValue(day);
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            case String text when text.startsWith("FORMULA ") -> cell.setCellFormula(text.substring(8));
            case String text when text.isEmpty() -> cell.setBlank();
            default -> cell.setCellValue(value.toString());
        }
    }

}
