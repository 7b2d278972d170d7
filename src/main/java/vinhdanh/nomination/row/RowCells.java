package vinhdanh.nomination.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.Effect;
import vinhdanh.nomination.fault.FaultCode;
import vinhdanh.nomination.form.DayText;
import vinhdanh.nomination.form.Headings;
import vinhdanh.nomination.sheet.CellName;
import vinhdanh.nomination.sheet.SheetCell;
import vinhdanh.nomination.sheet.SheetRow;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.CleanText;

/** The cells of one row by column; what is wrong with one becomes a fault of the row. */
public final class RowCells {

    private static final int LONGEST = 500;

    private static final int LONGEST_ACHIEVEMENT = 8_000;

    private static final Set<CleanText.Finding> WORTH_A_WORD = Set.of(CleanText.Finding.CONTROL,
            CleanText.Finding.INVISIBLE, CleanText.Finding.LOOKALIKE, CleanText.Finding.FOREIGN);

    private final Headings headings;

    private final SheetRow row;

    private final List<Found> found = new ArrayList<>(2);

    public RowCells(Headings headings, SheetRow row) {
        this.headings = headings;
        this.row = row;
    }

    /** Whether nothing but a running number stands in the columns that are read. */
    public static boolean isBlank(Headings headings, SheetRow row) {
        for (Map.Entry<Column, Integer> column : headings.columns().entrySet()) {
            if (column.getKey() != Column.NUMBER && !row.cell(column.getValue()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    List<Found> found() {
        return this.found;
    }

    boolean isRefused() {
        return !this.found.isEmpty() && this.found.stream().anyMatch(one -> one.code().effect() == Effect.ROW_REFUSED);
    }

    /** The cleaned text, empty where there is none or none that can be read. */
    public String text(Column column) {
        SheetCell cell = cell(column);
        switch (cell.kind()) {
            case FORMULA -> add(RowFaults.formula(column));
            case ERROR -> add(RowFaults.error(column, cell.text()));
            case DATE -> {
                if (column != Column.NOTE) {
                    add(RowFaults.dateInstead(column));
                }
                return cell.text();
            }
            case EMPTY -> require(column, "");
            case NUMBER, BOOLEAN -> {
                return cell.text();
            }
            case TEXT -> {
                return clean(column, cell.text());
            }
        }
        return "";
    }

    @Nullable String orNull(Column column) {
        String text = text(column);
        return text.isEmpty() ? null : text;
    }

    /** The day, or null where there is none or none that can be read. */
    @Nullable LocalDate day(Column column) {
        SheetCell cell = cell(column);
        if (cell.date() != null) {
            return cell.date();
        }
        if (cell.kind() == SheetCell.Kind.NUMBER) {
            add(RowFaults.notADay(column, cell.text()));
            return null;
        }
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        LocalDate day = DayText.parse(text).orElse(null);
        if (day == null) {
            add(RowFaults.notADay(column, text));
        }
        return day;
    }

    /** A whole number from 0, or null where there is none or none that can be read. */
    @Nullable Integer count(Column column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        boolean digits = text.length() <= 7 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!digits) {
            add(RowFaults.notACount(column, text));
            return null;
        }
        return Integer.valueOf(text);
    }

    /**
     * What a person reads in the cell; digits that could be a citizen number are hidden.
     */
    String shown(Column column) {
        return RowFaults.shown(CleanText.of(cell(column).text()).text(), LONGEST);
    }

    SheetCell cell(Column column) {
        return this.row.cell(this.headings.at(column));
    }

    void add(Found fault) {
        this.found.add(fault);
    }

    /** The cell's name; the row's first cell for a column that the sheet hasn't got. */
    String name(Column column) {
        return CellName.of(Math.max(this.headings.at(column), 0), this.row.number());
    }

    private String clean(Column column, String typed) {
        int longest = (column == Column.ACHIEVEMENT) ? LONGEST_ACHIEVEMENT : LONGEST;
        if (typed.length() > longest) {
            add(RowFaults.tooLong(column, typed.length(), longest));
            return "";
        }
        CleanText cleaned = CleanText.of(typed);
        String text = cleaned.text();
        boolean odd = !cleaned.found().isEmpty() && cleaned.found().stream().anyMatch(WORTH_A_WORD::contains);
        boolean formula = startsOddly(text) && CleanText.looksLikeFormula(text);
        while (startsOddly(text) && CleanText.looksLikeFormula(text)) {
            text = text.substring(1).strip();
        }
        if (odd || formula) {
            add(RowFaults.cleaned(column, formula));
        }
        return require(column, text);
    }

    private static boolean startsOddly(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }

    private String require(Column column, String text) {
        if (text.isEmpty() && column.required()) {
            add(RowFaults.empty(column));
        }
        return text;
    }

    /**
     * A fault before it is known to which line and subject the row belongs.
     *
     * @param column the cell that is to blame
     */
    public record Found(FaultCode code, Column column, Bilingual sentence, Bilingual cure) {
    }

}
