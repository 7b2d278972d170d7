package vinhdanh.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
    @CsvSource({ "3,4", "1,0", "0,3" })
    void theWordFileHasTheWordsOfThePdf(int collectives, int individuals) throws IOException {
        AdministrativeDocument document = Samples.decision(collectives, individuals);
        List<String> words = PdfText.words(text(docx(document)));
        assertThat(words).hasSizeGreaterThan(400).isEqualTo(PdfText.words(PdfText.withoutPageNumbers(pdf(document))));
    }

    @Test
    void longListsHaveTheSameWordsApartFromRepeatedHeads() throws IOException {
        AdministrativeDocument document = Samples.decision(50, 115);
        byte[] docx = docx(document);
        Path folder = Files.createDirectories(Path.of("target/documents"));
        Files.write(folder.resolve("decision.docx"), docx);
        assertThat(Set.copyOf(PdfText.words(text(docx))))
            .isEqualTo(Set.copyOf(PdfText.words(PdfText.withoutPageNumbers(pdf(document)))));
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
            assertThat(document.getTables()
                .getFirst()
                .getCTTbl()
                .getTblPr()
                .getTblCellMar()
                .getLeft()
                .xgetW()
                .getStringValue()).as("the country's name needs the whole column").isEqualTo("0");
            assertThat(xml).contains("v:rect").doesNotContain("<w:u ").contains("Times New Roman");
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertThat(docx(Samples.decision(2, 2))).isEqualTo(docx(Samples.decision(2, 2)));
    }

    private static String text(byte[] docx) throws IOException {
        try (XWPFDocument document = read(docx)) {
            List<String> lines = new ArrayList<>();
            collect(document, lines);
            return String.join("\n", lines);
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

    private static byte[] pdf(AdministrativeDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DocumentPdf.write(document, out);
        return out.toByteArray();
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
