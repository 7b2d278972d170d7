package vinhdanh.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DocumentDocxTest {

    @ParameterizedTest
    @CsvSource({ "50,115", "1,0", "0,3" })
    void theWordFileHasTheWordsOfThePdf(int collectives, int individuals) throws IOException {
        AdministrativeDocument document = Samples.decision(collectives, individuals);
        byte[] docx = docx(document);
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve("decision.docx"), docx);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        DocumentPdf.write(document, pdf);
        assertThat(once(words(docx))).isEqualTo(once(PdfText.of(pdf.toByteArray()).lines().toList()));
        assertThat(PdfText.words(String.join("\n", words(docx)))).hasSizeGreaterThan(400);
    }

    @Test
    void theFirstPageHasNoNumberAndEachAnnexCountsItsOwn() throws IOException {
        try (XWPFDocument document = read(docx(Samples.decision(3, 3)))) {
            String xml = document.getDocument().xmlText();
            assertThat(xml.split("<w:sectPr", -1)).hasSize(4);
            assertThat(xml.split("<w:titlePg", -1)).hasSize(4);
            assertThat(xml.split("w:start=\"1\"", -1)).hasSize(4);
            assertThat(document.getHeaderList().getFirst()._getHdrFtr().xmlText()).contains("PAGE");
            assertThat(document.getTables().getLast().getRow(0).isRepeatHeader()).isTrue();
            assertThat(document.getTables().getLast().getRows()).allMatch(row -> row.isCantSplitRow());
            assertThat(xml).contains("v:rect").doesNotContain("<w:u ").contains("Times New Roman");
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(docx(Samples.decision(2, 2))).isEqualTo(docx(Samples.decision(2, 2)));
    }

    /**
     * The words in no order, and table heads once for each page that repeats them out of
     * the comparison.
     */
    private static List<String> once(List<String> lines) {
        String heads = "TT|Tên|tập|thể|Đơn|vị|quản|lý|Số|sổ|vàng|Ông/|Bà|Ông/Bà|Họ|và|tên|Chức|vụ,|đơn";
        return PdfText.words(String.join("\n", lines))
            .stream()
            .filter(word -> !word.matches(heads))
            .filter(word -> !word.matches("\\d{1,3}"))
            .toList();
    }

    private static List<String> words(byte[] docx) throws IOException {
        try (XWPFDocument document = read(docx)) {
            List<String> lines = new ArrayList<>();
            collect(document, lines);
            return lines;
        }
    }

    private static void collect(IBody body, List<String> lines) {
        for (IBodyElement element : body.getBodyElements()) {
            if (element instanceof XWPFParagraph paragraph) {
                lines.add(paragraph.getText());
            }
            else if (element instanceof XWPFTable table) {
                table.getRows().forEach(row -> row.getTableCells().forEach(cell -> collect(cell, lines)));
            }
        }
    }

    private static byte[] docx(AdministrativeDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentDocx.write(document, out);
        return out.toByteArray();
    }

    private static XWPFDocument read(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

}
