package vinhdanh.document;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;

/**
 * What is drawn on one page or in one form, as the operators of a content stream, in a
 * buffer that is used again for the next. Lengths are points, from the lower left corner.
 */
final class PdfInk {

    private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[8192];

    private int length;

    private final Glyphs glyphs = new Glyphs();

    /** The glyphs that were ever used. */
    Glyphs glyphs() {
        return this.glyphs;
    }

    byte[] bytes() {
        return this.bytes;
    }

    int length() {
        return this.length;
    }

    /** Makes room for the next page. */
    PdfInk clear() {
        this.length = 0;
        return this;
    }

    /** Sets one line of text; its baseline begins at the point. */
    PdfInk text(Typeface face, double size, double x, double y, CharSequence text) {
        begin(face, size, x, y);
        glyphs(face, text);
        return operator("Tj").operator("ET");
    }

    /**
     * Sets one line of text whose spaces are widened, each by so many points.
     */
    PdfInk text(Typeface face, double size, double x, double y, CharSequence text, double widen) {
        begin(face, size, x, y);
        put('[');
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                glyphs(face, text.subSequence(start, i + 1));
                number(-widen * 1000 / size);
                start = i + 1;
            }
        }
        glyphs(face, text.subSequence(start, text.length()));
        put(']');
        return operator("TJ").operator("ET");
    }

    private void begin(Typeface face, double size, double x, double y) {
        operator("BT").raw("/").raw(PdfFont.nameOf(face)).raw(" ").number(size);
        operator("Tf").number(x).number(y).operator("Td");
    }

    private void glyphs(Typeface face, CharSequence text) {
        BitSet used = this.glyphs.of(face);
        put('<');
        for (int i = 0; i < text.length(); i++) {
            char glyph = face.glyph(text.charAt(i));
            used.set(glyph);
            put(HEX[glyph >> 12]);
            put(HEX[glyph >> 8 & 15]);
            put(HEX[glyph >> 4 & 15]);
            put(HEX[glyph & 15]);
        }
        put('>');
    }

    /** Sets the colour of areas and letters, 0xRRGGBB. */
    PdfInk fill(int colour) {
        return colour(colour).operator("rg");
    }

    /** Sets the colour of lines, 0xRRGGBB. */
    PdfInk stroke(int colour) {
        return colour(colour).operator("RG");
    }

    private PdfInk colour(int colour) {
        return number((colour >> 16 & 255) / 255.0).number((colour >> 8 & 255) / 255.0).number((colour & 255) / 255.0);
    }

    PdfInk width(double width) {
        return number(width).operator("w");
    }

    PdfInk line(double x1, double y1, double x2, double y2) {
        return move(x1, y1).to(x2, y2).operator("S");
    }

    PdfInk move(double x, double y) {
        return number(x).number(y).operator("m");
    }

    PdfInk to(double x, double y) {
        return number(x).number(y).operator("l");
    }

    PdfInk curve(double x1, double y1, double x2, double y2, double x, double y) {
        return number(x1).number(y1).number(x2).number(y2).number(x).number(y).operator("c");
    }

    PdfInk rectangle(double x, double y, double width, double height) {
        return number(x).number(y).number(width).number(height).operator("re");
    }

    /** Draws a circle's path by four curves. */
    PdfInk circle(double x, double y, double r) {
        double k = r * 0.5523;
        return move(x + r, y).curve(x + r, y + k, x + k, y + r, x, y + r)
            .curve(x - k, y + r, x - r, y + k, x - r, y)
            .curve(x - r, y - k, x - k, y - r, x, y - r)
            .curve(x + k, y - r, x + r, y - k, x + r, y)
            .operator("h");
    }

    /** Paints a form that the page's resources name. */
    PdfInk form(String name) {
        return raw("/").raw(name).raw(" ").operator("Do");
    }

    /** Paints a form mirrored or not (-1 or 1) and then moved. */
    PdfInk form(String name, int across, int up, double x, double y) {
        operator("q").number(across).number(0).number(0).number(up).number(x).number(y).operator("cm");
        return form(name).operator("Q");
    }

    /**
     * Makes the lines that follow rows of beads, so many points thick, their middles so
     * far apart; ends with the operator {@code Q}.
     */
    PdfInk beads(double thick, double apart) {
        return operator("q").width(thick).raw("1 J [0.01 ").number(apart - 0.01).raw("] 0 ").operator("d");
    }

    PdfInk number(double value) {
        long hundredths = Math.round(value * 100);
        if (hundredths < 0) {
            put('-');
            hundredths = -hundredths;
        }
        whole(hundredths / 100);
        int rest = (int) (hundredths % 100);
        if (rest > 0) {
            put('.');
            put('0' + rest / 10);
            if (rest % 10 > 0) {
                put('0' + rest % 10);
            }
        }
        put(' ');
        return this;
    }

    private void whole(long value) {
        if (value >= 10) {
            whole(value / 10);
        }
        put('0' + (int) (value % 10));
    }

    PdfInk operator(String operator) {
        return raw(operator).raw("\n");
    }

    /** Puts operators in as they are; only ASCII. */
    PdfInk raw(String text) {
        for (int i = 0; i < text.length(); i++) {
            put(text.charAt(i));
        }
        return this;
    }

    private void put(int b) {
        if (this.length == this.bytes.length) {
            this.bytes = Arrays.copyOf(this.bytes, this.length * 2);
        }
        this.bytes[this.length++] = (byte) b;
    }

}
