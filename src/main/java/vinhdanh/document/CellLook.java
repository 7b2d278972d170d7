package vinhdanh.document;

import java.time.LocalDate;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.jspecify.annotations.Nullable;

/** How cells of a workbook look: face, size, number formats, colours and lines. */
final class CellLook {

    static final String FACE = "Times New Roman";

    /** The size of what stands in cells, in points. */
    static final int SIZE = 11;

    static final int TITLE_SIZE = 14;

    private static final String DAY = "dd/mm/yyyy";

    /** Keeps a text a text when somebody edits it. */
    private static final String TEXT = "@";

    private static final String COUNT = "0";

    /**
     * Dots between the thousands in every language of the spreadsheet program: on paper
     * the sums of an office look the same whoever prints them.
     */
    private static final String THOUSANDS = "[>=1000000]#\\.###\\.##0;[>=1000]#\\.##0;0";

    private static final String THOUSAND_MILLIONS = "[>=1000000000]#\\.###\\.###\\.##0;[>=1000000]#\\.###\\.##0;#,##0";

    private static final long LEAST_THOUSAND_MILLIONS = 1_000_000_000;

    /** Characters that a spreadsheet program takes for the start of a formula. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CellLook() {
    }

    /** A title over several columns; bold or italic is still to be said. */
    static StyleSetter centred(StyleSetter style) {
        return face(style, TITLE_SIZE).horizontalAlignment("centerContinuous").verticalAlignment("center");
    }

    static void heading(StyleSetter style) {
        face(style, SIZE).bold()
            .fillColor("F3E3B3")
            .borderStyle(BorderStyle.THIN)
            .horizontalAlignment("center")
            .verticalAlignment("center")
            .wrapText(true)
            .set();
    }

    /** A cell that waits for somebody to fill it in. */
    static void expected(StyleSetter style, SheetForm.Expected expected) {
        face(style, SIZE).format(switch (expected) {
            case DATE -> DAY;
            case TEXT -> TEXT;
            case NUMBER -> COUNT;
            case WORDS -> "General";
        }).borderStyle(BorderStyle.THIN).verticalAlignment("top").wrapText(true).set();
    }

    static void dress(StyleSetter style, Cell cell, boolean ruled) {
        face(style, SIZE);
        if (format(cell.value()) instanceof String format) {
            style.format(format);
        }
        switch (cell.weight()) {
            case BOLD -> style.bold();
            case ITALIC -> style.italic();
            case PLAIN -> {
            }
        }
        switch (cell.placing()) {
            case CENTRE -> style.horizontalAlignment("center").verticalAlignment("top");
            case WRAPPED -> style.wrapText(true).verticalAlignment("top");
            case START -> style.verticalAlignment("top");
        }
        if (cell.shade().colour() instanceof String colour) {
            style.fillColor(colour);
        }
        if (ruled) {
            style.borderStyle(BorderStyle.THIN);
        }
        style.set();
    }

    /**
     * Says the face although it is the workbook's own: not every spreadsheet program
     * takes that over.
     */
    private static StyleSetter face(StyleSetter style, int size) {
        style.fontName(FACE).fontSize(size);
        return style;
    }

    private static @Nullable String format(@Nullable Object value) {
        return switch (value) {
            case String text when FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 -> TEXT;
            case Long number when number >= LEAST_THOUSAND_MILLIONS -> THOUSAND_MILLIONS;
            case Long _ -> THOUSANDS;
            case LocalDate _ -> DAY;
            case null, default -> null;
        };
    }

}
