package vinhdanh.document;

import java.util.zip.Deflater;

/**
 * A drawing, packed, that many pages of many documents paint.
 *
 * @param packed its operators
 * @param glyphs the glyphs that it uses
 * @param width its width in points
 * @param height its height in points
 */
record PdfForm(byte[] packed, Glyphs glyphs, double width, double height) {

    static PdfForm of(PdfInk ink, double width, double height) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            return new PdfForm(PdfObjects.deflate(ink.bytes(), ink.length(), deflater), ink.glyphs(), width, height);
        }
        finally {
            deflater.end();
        }
    }

}
