package vinhdanh.document;

import java.util.List;

import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;

/** The empty cells of a sheet that somebody is to fill in: what they take and offer. */
public final class SheetForm {

    private final XlsxWriter workbook;

    private final Worksheet sheet;

    SheetForm(XlsxWriter workbook, Worksheet sheet) {
        this.workbook = workbook;
        this.sheet = sheet;
    }

    /**
     * Offers a drop-down list in a column.
     * @param column counted from 0
     * @param first the first row that offers it, counted from 1 as the reader sees it
     * @param last the last such row
     * @param choices the texts to choose from
     */
    public SheetForm choices(int column, int first, int last, List<String> choices) {
        this.sheet.range(first - 1, column, last - 1, column)
            .validateWithListByFormula(this.workbook.keep(choices))
            .allowBlank(true)
            .showErrorMessage(true)
            .errorStyle(DataValidationErrorStyle.WARNING)
            .errorTitle("Không có trong danh mục")
            .error("Hãy chọn một giá trị trong danh sách thả xuống. / Choose a value from the list.");
        return this;
    }

    /**
     * Rules a column's cells and formats them for what is to come; rows and column as in
     * {@link #choices}.
     */
    public SheetForm expect(int column, int first, int last, Expected expected) {
        CellLook.expected(this.sheet.range(first - 1, column, last - 1, column).style(), expected);
        return this;
    }

    /** What a person will type. */
    public enum Expected {

        /** A day, dd/mm/yyyy. */
        DATE,

        /** A text, also when it looks like a number: leading zeros stay. */
        TEXT,

        /** A whole number. */
        NUMBER,

        /** Words, or a choice from a list. */
        WORDS

    }

}
