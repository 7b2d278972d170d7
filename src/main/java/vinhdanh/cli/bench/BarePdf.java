package vinhdanh.cli.bench;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;

import vinhdanh.document.Certificate;

/**
 * The same page drawn with PDFBox alone: the same words in the same fonts, border and
 * title once as a form, the QR code as a picture of a bit for each module. It is spared
 * what a program could be spared: the breaking of lines, fitting, and PDF/A.
 */
final class BarePdf implements Closeable {

    private static final PDRectangle A4 = new PDRectangle(841.89f, 595.28f);

    private final PDDocument document = new PDDocument();

    private final PDFont bold = font("Bold");

    private final PDFont regular = font("Regular");

    private final PDFont italic = font("Italic");

    private final PDFormXObject ground = ground();

    BarePdf() throws IOException {
    }

    void add(Certificate certificate, String[] achievement) throws IOException {
        PDPage page = new PDPage(A4);
        this.document.addPage(page);
        try (PDPageContentStream ink = new PDPageContentStream(this.document, page)) {
            ink.drawForm(this.ground);
            centred(ink, this.bold, 25, 300, certificate.salutation() + " " + certificate.name());
            centred(ink, this.regular, 16, 270, Objects.requireNonNull(certificate.position()));
            for (int i = 0; i < achievement.length; i++) {
                centred(ink, this.italic, 16, 250 - 20 * i, achievement[i]);
            }
            text(ink, this.regular, 13, 70, 190,
                    "Quyết định số " + certificate.decision() + " ngày 09 tháng 7 năm 2021");
            text(ink, this.regular, 13, 70, 173, "Số sổ vàng: " + certificate.honourRoll());
            BareQr.draw(ink, certificate.verification(), 70, 64, 66);
            text(ink, this.italic, 9, 142, 116, "Quét mã để kiểm tra bằng này tại");
            text(ink, this.regular, 7.5f, 142, 106, certificate.verification());
            text(ink, this.italic, 14, 560, 190, certificate.place() + ", ngày 09 tháng 7 năm 2021");
            text(ink, this.bold, 14, 600, 173, certificate.signature().title());
            text(ink, this.bold, 14, 590, 70, certificate.signature().name());
        }
    }

    /** Without the packing of objects, which would only take longer. */
    void save(OutputStream out) throws IOException {
        this.document.save(out, CompressParameters.NO_COMPRESSION);
    }

    @Override
    public void close() throws IOException {
        this.document.close();
    }

    private PDFont font(String style) throws IOException {
        try (InputStream in = BarePdf.class.getResourceAsStream("/fonts/VinhDanhSerif-" + style + ".ttf")) {
            byte[] file = Objects.requireNonNull(in, style).readAllBytes();
            return PDType0Font.load(this.document, new TTFParser(true).parse(new RandomAccessReadBuffer(file)), false);
        }
    }

    private PDFormXObject ground() throws IOException {
        PDAppearanceStream form = new PDAppearanceStream(this.document);
        form.setBBox(A4);
        form.setResources(new PDResources());
        try (OutputStream out = form.getContentStream().createOutputStream(COSName.FLATE_DECODE);
                PDPageContentStream ink = new PDPageContentStream(this.document, form, out)) {
            for (float inset : new float[] { 24, 28, 54, 57 }) {
                ink.addRect(inset, inset, A4.getWidth() - 2 * inset, A4.getHeight() - 2 * inset);
                ink.stroke();
            }
            centred(ink, this.bold, 14.5f, 463, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
            centred(ink, this.bold, 14.5f, 445, "Độc lập - Tự do - Hạnh phúc");
            centred(ink, this.bold, 17.5f, 415, InventedCertificates.AUTHORITY);
            centred(ink, this.bold, 14.5f, 395, "TẶNG");
            centred(ink, this.bold, 42, 355, "BẰNG KHEN");
        }
        return form;
    }

    private static void centred(PDPageContentStream ink, PDFont font, float size, float y, String text)
            throws IOException {
        text(ink, font, size, (A4.getWidth() - font.getStringWidth(text) * size / 1000) / 2, y, text);
    }

    private static void text(PDPageContentStream ink, PDFont font, float size, float x, float y, String text)
            throws IOException {
        ink.beginText();
        ink.setFont(font, size);
        ink.newLineAtOffset(x, y);
        ink.showText(text);
        ink.endText();
    }

}
