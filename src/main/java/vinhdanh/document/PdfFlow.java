package vinhdanh.document;

import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * Fills A4 pages with pieces from the top down; the pages are numbered from 1, in the
 * middle of the top margin, the first without a number (decree 30/2020).
 */
final class PdfFlow {

    static final double PAGE_WIDTH = 595.28;

    static final double PAGE_HEIGHT = 841.89;

    /** Millimetres in points. */
    static final double MM = 72 / 25.4;

    /** Margins: top and bottom 20, left 30, right 15 mm. */
    static final double LEFT = 30 * MM;

    static final double WIDTH = PAGE_WIDTH - LEFT - 15 * MM;

    static final double TOP = PAGE_HEIGHT - 20 * MM;

    static final double BOTTOM = 20 * MM;

    private static final TextStyle NUMBER = TextStyle.single(Typeface.REGULAR, 13);

    private static final TextStyle MARK = TextStyle.single(Typeface.BOLD, 96);

    /** The cosine and sine of 45 degrees. */
    private static final double RISE = 0.71;

    private static final int GREY = 0xE2E2E2;

    private final PdfWriter pdf;

    private final @Nullable String mark;

    private final PdfInk ink = new PdfInk();

    private double y = TOP;

    private int number = 1;

    private boolean fresh = true;

    private @Nullable Piece head;

    PdfFlow(PdfWriter pdf) {
        this(pdf, null);
    }

    /**
     * @param mark what stands in grey across every page, such as DỰ THẢO, or null
     */
    PdfFlow(PdfWriter pdf, @Nullable String mark) {
        this.pdf = pdf;
        this.mark = mark;
        mark();
    }

    /**
     * Letters that rise from the lower left to the upper right, behind everything else.
     */
    private void mark() {
        if (this.mark != null) {
            double half = MARK.width(this.mark) / 2 * RISE;
            this.ink.operator("q").fill(GREY).number(RISE).number(RISE).number(-RISE).number(RISE);
            this.ink.number(PAGE_WIDTH / 2 - half).number(PAGE_HEIGHT / 2 - half).operator("cm");
            MARK.set(this.ink, this.mark, 0, 0);
            this.ink.operator("Q");
        }
    }

    /** Repeats a piece at the head of every page that follows. */
    void repeat(Piece head) {
        this.head = head;
    }

    /** Places a piece on this page, or on the next when this one has no room. */
    void place(Piece piece) throws IOException {
        if (!this.fresh && this.y - piece.before() - piece.height() < BOTTOM) {
            turn();
        }
        double top = this.fresh ? this.y : this.y - piece.before();
        piece.drawing().draw(this.ink, LEFT, top);
        this.y = top - piece.height();
        this.fresh = false;
    }

    private void turn() throws IOException {
        finish();
        this.number++;
        mark();
        String text = Integer.toString(this.number);
        NUMBER.set(this.ink, text, LEFT + (WIDTH - NUMBER.width(text)) / 2, PAGE_HEIGHT - 10 * MM);
        this.y = TOP;
        this.fresh = true;
        if (this.head != null) {
            this.head.drawing().draw(this.ink, LEFT, this.y);
            this.y -= this.head.height();
        }
    }

    /** Ends the last page. */
    void finish() throws IOException {
        this.pdf.page(this.ink, PAGE_WIDTH, PAGE_HEIGHT);
        this.ink.clear();
    }

}
