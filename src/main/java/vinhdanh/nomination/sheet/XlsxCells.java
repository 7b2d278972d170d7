package vinhdanh.nomination.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;

import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Turns the cells of an .xlsx into ours. */
final class XlsxCells {

    private static final int LONGEST_NUMBER = 40;

    private final Map<String, Boolean> dateFormats = new HashMap<>();

    /** The row, or null when nothing stands in it. */
    @Nullable SheetRow row(Row row) {
        int last = row.getCellCount() - 1;
        while (last >= 0 && isEmpty(row.getCell(last))) {
            last--;
        }
        if (last < 0) {
            return null;
        }
        SheetCell[] cells = new SheetCell[last + 1];
        for (int i = 0; i <= last; i++) {
            Cell cell = row.getCell(i);
            cells[i] = (cell == null) ? SheetCell.EMPTY : cell(cell);
        }
        return new SheetRow(row.getRowNum(), row.isHidden(), cells);
    }

    private static boolean isEmpty(@Nullable Cell cell) {
        return cell == null || cell.getType() == CellType.EMPTY && cell.getFormula() == null
                || cell.getType() == CellType.STRING && cell.getText().isBlank();
    }

    private SheetCell cell(Cell cell) {
        if (cell.getFormula() != null) {
            return new SheetCell(SheetCell.Kind.FORMULA, "=" + cell.getFormula(), null);
        }
        String raw = (cell.getRawValue() != null) ? cell.getRawValue() : "";
        return switch (cell.getType()) {
            case EMPTY -> SheetCell.EMPTY;
            case STRING -> SheetCell.text(unescape(cell.getText()));
            case NUMBER -> number(cell, raw);
            case BOOLEAN -> new SheetCell(SheetCell.Kind.BOOLEAN, cell.asBoolean() ? "TRUE" : "FALSE", null);
            case FORMULA -> new SheetCell(SheetCell.Kind.FORMULA, "=" + raw, null);
            case ERROR -> new SheetCell(SheetCell.Kind.ERROR, raw, null);
        };
    }

    private SheetCell number(Cell cell, String raw) {
        String format = cell.getDataFormatString();
        if (format != null && this.dateFormats.computeIfAbsent(format, XlsxCells::isDate)) {
            LocalDate day = day(cell);
            return (day != null) ? SheetCell.date(day) : new SheetCell(SheetCell.Kind.ERROR, raw, null);
        }
        return new SheetCell(SheetCell.Kind.NUMBER, plain(cell.asNumber(), raw), null);
    }

    /**
     * A date that no calendar has becomes no date; the 1900 or 1904 epoch is the
     * reader's.
     */
    private static @Nullable LocalDate day(Cell cell) {
        try {
            LocalDateTime moment = cell.asDate();
            return (moment != null) ? moment.toLocalDate() : null;
        }
        catch (RuntimeException ex) {
            return null;
        }
    }

    /** Not every number is written out: {@code 1E1000000} would fill the memory. */
    private static String plain(BigDecimal number, String raw) {
        if (Math.abs((long) number.precision() - number.scale()) > LONGEST_NUMBER
                || Math.abs((long) number.scale()) > LONGEST_NUMBER) {
            return raw;
        }
        return number.stripTrailingZeros().toPlainString();
    }

    /** Whether a number format shows a day: a y or a d outside quotes and brackets. */
    static boolean isDate(String format) {
        boolean quoted = false;
        boolean bracket = false;
        for (int i = 0; i < format.length(); i++) {
            char c = Character.toLowerCase(format.charAt(i));
            if (c == '\\' || c == '_' || c == '*') {
                i++;
            }
            else if (c == '"') {
                quoted = !quoted;
            }
            else if (!quoted && (c == '[' || c == ']')) {
                bracket = c == '[';
            }
            else if (!quoted && !bracket && (c == 'y' || c == 'd')) {
                return !format.equalsIgnoreCase("standard");
            }
        }
        return false;
    }

    /** Undoes {@code _x000D_}, by which .xlsx writes what XML cannot. */
    static String unescape(String text) {
        int at = text.indexOf("_x");
        if (at < 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder();
        int from = 0;
        for (; at >= 0; at = text.indexOf("_x", at + 1)) {
            if (at >= from && at + 7 <= text.length() && text.charAt(at + 6) == '_'
                    && text.substring(at + 2, at + 6).chars().allMatch(c -> Character.digit(c, 16) >= 0)) {
                plain.append(text, from, at).append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
                from = at + 7;
            }
        }
        return plain.append(text.substring(from)).toString();
    }

}
