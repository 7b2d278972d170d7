package vinhdanh.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The four cuts of the serif face, with the metrics of Times New Roman: read once, their
 * widths and glyphs kept in plain tables that every document shares.
 */
enum Typeface {

    REGULAR("Regular", 0), BOLD("Bold", 0), ITALIC("Italic", -16), BOLD_ITALIC("BoldItalic", -16);

    /** The distance of the baselines of single-spaced lines, as a part of the size. */
    static final double LINE = 1.15;

    /** Beyond the last character of the cut fonts. */
    private static final int CHARACTERS = 0x2600;

    private static final char MISSING = '\u25A1';

    private final String style;

    private final int angle;

    private final byte[] file;

    private final char[] glyphs = new char[CHARACTERS];

    private final int[] widths;

    private final int[] box = new int[4];

    Typeface(String style, int angle) {
        this.style = style;
        this.angle = angle;
        try (InputStream in = Typeface.class.getResourceAsStream("/fonts/VinhDanhSerif-" + style + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("The font " + style + " is not in the program");
            }
            this.file = in.readAllBytes();
            try (TrueTypeFont font = new TTFParser(true).parse(new RandomAccessReadBuffer(this.file))) {
                this.widths = read(font);
            }
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private int[] read(TrueTypeFont font) throws IOException {
        CmapLookup characters = font.getUnicodeCmapLookup();
        int missing = characters.getGlyphId(MISSING);
        for (int c = 0; c < CHARACTERS; c++) {
            int glyph = characters.getGlyphId(c);
            this.glyphs[c] = (char) (glyph == 0 ? missing : glyph);
        }
        double scale = 1000.0 / font.getUnitsPerEm();
        int[] advances = new int[font.getNumberOfGlyphs()];
        for (int glyph = 0; glyph < advances.length; glyph++) {
            advances[glyph] = (int) Math.round(font.getAdvanceWidth(glyph) * scale);
        }
        var bounds = font.getFontBBox();
        float[] corners = { bounds.getLowerLeftX(), bounds.getLowerLeftY(), bounds.getUpperRightX(),
                bounds.getUpperRightY() };
        for (int i = 0; i < corners.length; i++) {
            this.box[i] = (int) Math.round(corners[i] * scale);
        }
        return advances;
    }

    /** The name of the font inside a document. */
    String fontName() {
        return "VinhDanhSerif-" + this.style;
    }

    int angle() {
        return this.angle;
    }

    boolean bold() {
        return this == BOLD || this == BOLD_ITALIC;
    }

    byte[] file() {
        return this.file;
    }

    /**
     * Widths by glyph, in thousandths of the size; the array is shared: do not change it.
     */
    int[] widths() {
        return this.widths;
    }

    /**
     * Left, bottom, right and top of all glyphs laid over one another, in thousandths.
     */
    int[] box() {
        return this.box;
    }

    /** The glyph of a character; a hollow square for one that the font does not have. */
    char glyph(char character) {
        return character < CHARACTERS ? this.glyphs[character] : this.glyphs[MISSING];
    }

    /** The first character that each glyph stands for, and the square for the others. */
    char[] characters() {
        char[] characters = new char[this.widths.length];
        Arrays.fill(characters, MISSING);
        for (char c = CHARACTERS - 1; c >= ' '; c--) {
            if (c == MISSING || glyph(c) != glyph(MISSING)) {
                characters[glyph(c)] = c;
            }
        }
        return characters;
    }

    /** The width of a text in points. */
    double width(CharSequence text, double size) {
        int sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += this.widths[glyph(text.charAt(i))];
        }
        return sum * size / 1000;
    }

}
