package vinhdanh.document;

import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** Reads PDF files back with a library that did not write them. */
final class PdfText {

    private PdfText() {
    }

    static String of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    static String ofPage(byte[] pdf, int page) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            return stripper.getText(document);
        }
    }

    /** The text of all pages without the numbers at their heads. */
    static String withoutPageNumbers(byte[] pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int page = 1; page <= pages(pdf); page++) {
            text.append(ofPage(pdf, page).replaceFirst("^\\d+\\R", ""));
        }
        return text.toString();
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** The words of a text, sorted, so that the order of columns does not matter. */
    static List<String> words(String text) {
        return List.of(text.strip().split("[\\s\\u00A0]+")).stream().sorted().toList();
    }

}
