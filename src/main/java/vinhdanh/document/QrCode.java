package vinhdanh.document;

import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** Draws an address as a QR code: one small picture of a bit for each module. */
final class QrCode {

    /**
     * One mask for all: trying all eight takes nine times as long and reads no better.
     */
    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.QR_MASK_PATTERN, 3);

    private static final int QUIET = 4;

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private QrCode() {
    }

    /**
     * Draws the code in a white square with the quiet zone that scanners need.
     * @throws IllegalArgumentException when the text is longer than a code can hold
     */
    static void draw(PdfInk ink, String text, double x, double y, double side) {
        ByteMatrix matrix = encode(text);
        int modules = matrix.getWidth();
        double module = side / (modules + 2 * QUIET);
        ink.fill(0xFFFFFF).rectangle(x, y, side, side).operator("f").fill(0);
        ink.operator("q").number(module * modules).raw("0 0 ").number(module * modules);
        ink.number(x + QUIET * module).number(y + QUIET * module).operator("cm");
        ink.raw("BI /W ").number(modules).raw("/H ").number(modules).raw("/IM true/BPC 1/D[1 0]/F/AHx ID ");
        picture(ink, matrix);
        ink.operator(">").operator("EI").operator("Q");
    }

    private static ByteMatrix encode(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
        }
        catch (WriterException ex) {
            throw new IllegalArgumentException("No QR code holds so long a text: " + text.length(), ex);
        }
    }

    private static void picture(PdfInk ink, ByteMatrix matrix) {
        StringBuilder row = new StringBuilder();
        for (byte[] line : matrix.getArray()) {
            row.setLength(0);
            for (int from = 0; from < (line.length + 7) / 8 * 8; from += 4) {
                int four = 0;
                for (int i = from; i < from + 4; i++) {
                    four = four << 1 | (i < line.length ? line[i] : 0);
                }
                row.append(HEX[four]);
            }
            ink.raw(row.toString());
        }
    }

}
