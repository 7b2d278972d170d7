package vinhdanh.document;

import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Worksheet;

/** How a sheet is printed: on A4, one page wide, its pages numbered. */
final class PrintSetup {

    /** 10 mm, in inches: lists are wide, and no binding holds them. */
    private static final float SIDE = 0.4f;

    /** The name that spreadsheet programs give to what is printed. */
    private static final String AREA = "_xlnm.Print_Area";

    private final Worksheet sheet;

    private int columns;

    PrintSetup(Worksheet sheet) {
        this.sheet = sheet;
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.leftMargin(SIDE);
        sheet.rightMargin(SIDE);
        sheet.footer("&P/&N", Position.CENTER);
    }

    void landscape() {
        this.sheet.pageOrientation("landscape");
    }

    /** Leaves out what is beyond the first columns. */
    void columns(int columns) {
        this.columns = columns;
    }

    /** To be told when all rows are written. */
    void finish(int rows) {
        if (this.columns > 0 && rows > 0) {
            this.sheet.addNamedRange(this.sheet.range(0, 0, rows - 1, this.columns - 1), AREA);
        }
    }

}
