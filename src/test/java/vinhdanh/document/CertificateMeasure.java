package vinhdanh.document;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Certificates by our writer against the lines of the same page drawn with PDFBox alone
 * (without its border and QR code, which would only make that slower). Run it by hand.
 */
final class CertificateMeasure {

    private CertificateMeasure() {
    }

    public static void main(String[] args) throws IOException {
        for (int count : new int[] { 1_000, 1_000, 10_000, 10_000 }) {
            Path file = Files.createTempFile("certificates", ".pdf");
            long start = System.nanoTime();
            long heap = ours(count, file);
            report("ours", count, start, heap, file);
            start = System.nanoTime();
            heap = bare(count, file);
            report("bare PDFBox, text only", count, start, heap, file);
            Files.delete(file);
        }
        long start = System.nanoTime();
        for (int i = 0; i < 1_000; i++) {
            CertificateWriter.write(Samples.certificate(i), Samples.MADE, OutputStream.nullOutputStream());
        }
        System.out.printf("ours, 1000 files of their own: %.2f s%n", (System.nanoTime() - start) / 1e9);
    }

    private static void report(String who, int count, long start, long heap, Path file) throws IOException {
        System.out.printf("%s: %d in %.2f s, %d kB of heap in use at the end, file %d kB%n", who, count,
                (System.nanoTime() - start) / 1e9, heap / 1024, Files.size(file) / 1024);
    }

    private static long ours(int count, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                CertificateWriter writer = new CertificateWriter(out, "t", "a", Samples.MADE)) {
            for (int i = 0; i < count; i++) {
                writer.add(Samples.certificate(i));
            }
            return used();
        }
    }

    private static long bare(int count, Path file) throws IOException {
        try (PDDocument document = new PDDocument(IOUtils.createTempFileOnlyStreamCache());
                OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            PDFont bold = font(document, Typeface.BOLD);
            PDFont plain = font(document, Typeface.REGULAR);
            for (int i = 0; i < count; i++) {
                bare(document, bold, plain, Samples.certificate(i));
            }
            long used = used();
            document.save(out);
            return used;
        }
    }

    private static PDFont font(PDDocument document, Typeface face) throws IOException {
        return PDType0Font.load(document, new TTFParser(true).parse(new RandomAccessReadBuffer(face.file())), true);
    }

    private static void bare(PDDocument document, PDFont bold, PDFont plain, Certificate c) throws IOException {
        PDPage page = new PDPage(new PDRectangle(842, 595));
        document.addPage(page);
        String[] lines = { DocumentPdf.COUNTRY, DocumentPdf.MOTTO, c.authority(), "TẶNG", c.award(), c.recipient(),
                String.valueOf(c.position()), c.achievement().substring(0, 80), c.achievement().substring(80),
                c.decisionLine(), c.honourRollLine(), c.placeAndDate(), c.signature().title(), c.signature().name(),
                c.verification() };
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (int i = 0; i < lines.length; i++) {
                PDFont font = i < 6 ? bold : plain;
                content.beginText();
                content.setFont(font, 16);
                content.newLineAtOffset(421 - font.getStringWidth(lines[i]) * 16 / 2000, 540 - i * 30);
                content.showText(lines[i]);
                content.endText();
            }
        }
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

}
