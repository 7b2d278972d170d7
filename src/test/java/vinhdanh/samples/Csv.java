package vinhdanh.samples;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a sheet as Excel saves "CSV UTF-8": with a byte order mark and CRLF. */
final class Csv {

    private Csv() {
    }

    static byte[] bytes(Grid sheet) {
        String lines = sheet.rows().stream().map(Csv::line).collect(Collectors.joining());
        return ("\uFEFF" + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<Cell> row) {
        return row.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String field(Cell cell) {
        String text = switch (cell) {
            case Cell.Text(String typed) -> typed;
            case Cell.Number(long value) -> "" + value;
            case Cell.Day(LocalDate day) -> Typed.day(day, "/");
            case Cell.Formula(String formula, long cached) -> "" + cached;
        };
        boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

}
