package vinhdanh.document;

import java.util.Set;
import java.util.zip.Deflater;

/**
 * A drawing, packed, that many pages of many documents paint.
 *
 * @param packed its operators
 * @param faces the faces that it uses
 * @param width its width in points
 * @param height its height in points
 */
record PdfForm(byte[] packed, Set<Typeface> faces, double width, double height) {

    static PdfForm of(PdfInk ink, double width, double height) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            return new PdfForm(PdfWriter.deflate(ink.bytes(), ink.length(), deflater), Set.copyOf(ink.faces()), width,
                    height);
        }
        finally {
            deflater.end();
        }
    }

}
