package vinhdanh.cli.bench;

import java.io.IOException;
import java.util.Map;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDInlineImage;

/** A QR code as a one-bit picture in a page, with the one mask that ours takes too. */
final class BareQr {

    private static final Map<EncodeHintType, Object> HINTS = Map.of(EncodeHintType.QR_MASK_PATTERN, 3);

    private BareQr() {
    }

    static void draw(PDPageContentStream ink, String text, float x, float y, float side) throws IOException {
        ByteMatrix matrix = encode(text);
        int modules = matrix.getWidth();
        COSDictionary picture = new COSDictionary();
        picture.setInt(COSName.W, modules);
        picture.setInt(COSName.H, modules);
        picture.setInt(COSName.BPC, 1);
        picture.setBoolean(COSName.IM, true);
        ink.drawImage(new PDInlineImage(picture, bits(matrix), new PDResources()), x, y, side, side);
    }

    private static ByteMatrix encode(String text) {
        try {
            return Encoder.encode(text, ErrorCorrectionLevel.M, HINTS).getMatrix();
        }
        catch (WriterException ex) {
            throw new IllegalArgumentException(text, ex);
        }
    }

    private static byte[] bits(ByteMatrix matrix) {
        int stride = (matrix.getWidth() + 7) / 8;
        byte[] bits = new byte[stride * matrix.getHeight()];
        for (int row = 0; row < matrix.getHeight(); row++) {
            for (int column = 0; column < matrix.getWidth(); column++) {
                if (matrix.get(column, row) == 0) {
                    bits[row * stride + column / 8] |= (byte) (0x80 >> column % 8);
                }
            }
        }
        return bits;
    }

}
