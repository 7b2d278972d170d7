package vinhdanh.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CertificateWriterTest {

    private static final String LONG_UNIT = "Tiểu ban An ninh, trật tự an toàn xã hội, phòng chống dịch bệnh và y tế "
            + "giúp việc Ủy ban bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội đồng nhân dân tỉnh nhiệm kỳ 2021 - 2026";

    @Test
    void certificatesConformToPdfA() throws Exception {
        byte[] one = single(Samples.certificate(1));
        byte[] batch = batch(List.of(Samples.certificate(2), Samples.certificate("Tập thể", LONG_UNIT, null, 3), Samples
            .certificate("Hộ gia đình bà", "Nguyễn Thị " + "Rất Dài ".repeat(12), LONG_UNIT + ", " + LONG_UNIT, 4)));
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve("certificate.pdf"), one);
        Files.write(folder.resolve("certificates.pdf"), batch);
        assertThat(PdfA.breaches(one)).isEmpty();
        assertThat(PdfA.breaches(batch)).isEmpty();
    }

    @Test
    void aCertificateSaysWhatItsRecordSays() throws IOException {
        String text = PdfText.of(single(Samples.certificate(1))).replace('\u00A0', ' ').replaceAll("\\s+", " ");
        assertThat(text).contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc",
                "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG", "TẶNG", "BẰNG KHEN", "Ông Nguyễn Văn Ví Dụ",
                "Chuyên viên Phòng Nội vụ huyện Chợ Mới, tỉnh An Giang", Samples.ACHIEVEMENT,
                "Quyết định số 1234/QĐ-UBND ngày 21 tháng 6 năm 2021", "Số sổ vàng: 0001/2021",
                "An Giang, ngày 21 tháng 6 năm 2021", "CHỦ TỊCH", "Trần Thị Ví Dụ");
    }

    @Test
    void theQrCodeLeadsToTheVerificationPage() throws Exception {
        Certificate certificate = Samples.certificate(7);
        assertThat(scan(single(certificate))).isEqualTo(certificate.verification());
    }

    @Test
    void noWordOfALongCertificateIsLost() throws IOException {
        Certificate certificate = Samples.certificate("Tập thể", LONG_UNIT, LONG_UNIT + ", " + LONG_UNIT, 1);
        String text = PdfText.of(single(certificate)).replaceAll("\\s+", " ");
        assertThat(text).contains("Tập thể " + LONG_UNIT, LONG_UNIT + ", " + LONG_UNIT, Samples.ACHIEVEMENT);
    }

    @Test
    void theSameCertificateGivesTheSameBytes() throws IOException {
        assertThat(single(Samples.certificate(1))).isEqualTo(single(Samples.certificate(1)))
            .isNotEqualTo(single(Samples.certificate(3)))
            .hasSizeLessThan(30_000);
    }

    @Test
    void aBatchHasAPageForEachInTheirOrder() throws IOException {
        List<Certificate> many = IntStream.rangeClosed(1, 130).mapToObj(Samples::certificate).toList();
        byte[] pdf = batch(many);
        assertThat(PdfText.pages(pdf)).isEqualTo(130);
        assertThat(PdfText.ofPage(pdf, 65)).contains("0065/2021");
        assertThat(PdfText.ofPage(pdf, 130)).contains("0130/2021");
    }

    private static String scan(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
            int width = page.getWidth();
            int height = page.getHeight();
            int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
            var bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
            return new QRCodeReader().decode(bitmap).getText();
        }
    }

    private static byte[] single(Certificate certificate) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CertificateWriter.write(certificate, Samples.MADE, out);
        return out.toByteArray();
    }

    private static byte[] batch(List<Certificate> certificates) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CertificateWriter writer = new CertificateWriter(out, "Bằng khen", "UBND tỉnh An Giang", Samples.MADE)) {
            for (Certificate certificate : certificates) {
                writer.add(certificate);
            }
        }
        return out.toByteArray();
    }

}
