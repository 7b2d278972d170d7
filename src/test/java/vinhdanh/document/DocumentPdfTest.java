package vinhdanh.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

import vinhdanh.document.AdministrativeDocument.Article;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentPdfTest {

    @Test
    void aDecisionConformsToPdfA() throws Exception {
        byte[] pdf = pdf(Samples.decision(50, 115));
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve("decision.pdf"), pdf);
        assertThat(PdfA.breaches(pdf)).isEmpty();
    }

    @Test
    void aDecisionHasTheLinesOfTheDecreeInOrder() throws IOException {
        assertThat(PdfText.of(pdf(Samples.decision(2, 2))).replace('\u00A0', ' ')).containsSubsequence(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 1234/QĐ-UBND",
                "An Giang, ngày 21 tháng 6 năm 2021", "QUYẾT ĐỊNH", "Về việc tặng Bằng khen",
                "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG", "Căn cứ Luật Tổ chức", "2013;", "ngày 18", "năm 2021.",
                "QUYẾT ĐỊNH:", "Điều 1.", "Điều 2.", "Điều 3.", "kể từ ngày ký./.", "Nơi nhận:", "- Như Điều 3;",
                "- Lưu: VT, KGVX.", "Nguyễn Văn Ví Dụ", "Phụ lục I", "Phụ lục II");
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(pdf(Samples.decision(5, 5))).isEqualTo(pdf(Samples.decision(5, 5)));
        assertThat(pdf(Samples.decision(5, 5))).isNotEqualTo(pdf(Samples.decision(5, 6)));
    }

    @Test
    void titleLanguageAndTimeStandInTheProperties() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(Samples.decision(1, 1)))) {
            assertThat(document.getDocumentInformation().getTitle())
                .isEqualTo("QUYẾT ĐỊNH 1234/QĐ-UBND: Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh");
            assertThat(document.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(Samples.MADE);
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
        }
    }

    @Test
    void aListOfAThousandRepeatsItsHeadAndCountsItsOwnPages() throws Exception {
        byte[] pdf = pdf(Samples.decision(1000, 0));
        int pages = PdfText.pages(pdf);
        assertThat(pages).isGreaterThan(25);
        int first = IntStream.rangeClosed(1, pages)
            .filter(page -> text(pdf, page).contains("Phụ lục I\n"))
            .findFirst()
            .orElseThrow();
        assertThat(text(pdf, first)).doesNotStartWith("1\n");
        assertThat(text(pdf, first + 1)).startsWith("2\n").contains("Tên tập thể");
        assertThat(text(pdf, pages - 1)).contains("Tên tập thể", "0999/2021", "1000/2021");
        assertThat(text(pdf, pages)).contains("Phụ lục II", "(Không có)");
        assertThat(PdfA.breaches(pdf)).isEmpty();
    }

    @Test
    void aNameThatIsTooLongForItsCellIsBrokenAndNothingIsLost() throws IOException {
        String name = "Tập thể cán bộ, công chức, viên chức ".repeat(120).strip();
        String word = "Đ".repeat(300);
        AdministrativeDocument sample = Samples.decision(1, 1);
        Annex annex = sample.annexes().getFirst();
        Annex huge = new Annex(annex.label(), annex.title(), annex.source(), annex.columns(),
                List.of(new Annex.Section(null,
                        List.of(List.of("1", name, word, "x"), List.of("2", name.repeat(3), "b", "c")))));
        String text = PdfText.of(pdf(with(sample, sample.articles(), List.of(huge))));
        assertThat(text.split("chức,", -1)).hasSize(120 * 4 + 1);
        assertThat(text.chars().filter(c -> c == 'Đ').count()).isGreaterThanOrEqualTo(300);
    }

    @Test
    void theSignatureIsNeverAloneOnAPage() throws IOException {
        AdministrativeDocument sample = Samples.decision(0, 0);
        for (int count = 1; count < 40; count++) {
            List<Article> articles = IntStream.rangeClosed(1, count)
                .mapToObj(i -> new Article("Điều " + i + ".", List.of("Dòng ngắn.")))
                .toList();
            byte[] pdf = pdf(with(sample, articles, List.of()));
            String last = text(pdf, PdfText.pages(pdf));
            assertThat(last).contains("Nguyễn Văn Ví Dụ");
            assertThat(last.split("Dòng ngắn", -1).length - 1).isGreaterThanOrEqualTo(Math.min(2, count));
        }
    }

    @Test
    void decomposedLettersAreComposedAndUnknownOnesDoNotBreakTheFile() throws Exception {
        AdministrativeDocument sample = Samples.decision(0, 0);
        byte[] pdf = pdf(with(sample,
                List.of(new Article("Điều 1.", List.of("Nguye\u0302\u0303n 漢 \uD83D\uDE00 \u0007"))), List.of()));
        assertThat(PdfText.of(pdf)).contains("Nguyễn");
        assertThat(PdfA.breaches(pdf)).isEmpty();
    }

    private static AdministrativeDocument with(AdministrativeDocument d, List<Article> articles, List<Annex> annexes) {
        return new AdministrativeDocument(d.heading(), d.type(), d.summary(), d.authority(), d.bases(), d.resolution(),
                articles, d.recipients(), d.signature(), annexes, d.made());
    }

    private static String text(byte[] pdf, int page) {
        try {
            return PdfText.ofPage(pdf, page);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    private static byte[] pdf(AdministrativeDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentPdf.write(document, out);
        return out.toByteArray();
    }

}
