package vinhdanh.document;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHdrFtrRef;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;

import vinhdanh.document.AdministrativeDocument.Article;
import vinhdanh.document.AdministrativeDocument.Heading;
import vinhdanh.document.AdministrativeDocument.Signature;

/**
 * Lays an administrative document out for Word, with the words and the measures of
 * {@link DocumentPdf}, so that an office can go on working on it.
 */
public final class DocumentDocx {

    private static final double WIDTH = PdfFlow.WIDTH;

    private static final double LEADING = 1.08;

    private final AdministrativeDocument source;

    private final XWPFDocument docx = new XWPFDocument();

    private final String header;

    private DocumentDocx(AdministrativeDocument source) {
        this.source = source;
        XWPFHeader numbers = this.docx.createHeaderFooterPolicy().createHeader(XWPFHeaderFooterPolicy.DEFAULT);
        XWPFParagraph paragraph = DocxText.align(
                numbers.getParagraphs().isEmpty() ? numbers.createParagraph() : numbers.getParagraphs().getFirst(),
                ParagraphAlignment.CENTER, 0);
        CTSimpleField field = paragraph.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        DocxText.number(field.addNewR());
        this.header = this.docx.getRelationId(numbers);
    }

    /** Writes the document into the stream, which the caller closes. */
    public static void write(AdministrativeDocument document, OutputStream out) throws IOException {
        Path draft = Files.createTempFile("vinhdanh", ".docx");
        ReproducibleZip copy = new ReproducibleZip(draft, Files.newOutputStream(draft), out, document.made());
        DocumentDocx docx = new DocumentDocx(document);
        try (XWPFDocument built = docx.docx) {
            docx.build();
            built.write(copy.draft());
        }
        finally {
            copy.finish();
        }
    }

    private void build() {
        var properties = this.docx.getProperties().getCoreProperties();
        properties.setTitle(this.source.type() + " " + this.source.heading().number() + ": " + this.source.summary());
        properties.setCreator(String.join(" ", this.source.heading().issuer()));
        heading(this.source.heading());
        title();
        body();
        end();
        for (Annex annex : this.source.annexes()) {
            section(DocxText.properties(rest()).addNewSectPr());
            annex(annex);
        }
        CTSectPr last = this.docx.getDocument().getBody().isSetSectPr() ? this.docx.getDocument().getBody().getSectPr()
                : this.docx.getDocument().getBody().addNewSectPr();
        section(last);
    }

    private void heading(Heading heading) {
        double left = WIDTH * DocumentPdf.ISSUER_SHARE;
        XWPFTable table = DocxTable.invisible(this.docx, 2, left, WIDTH - left);
        XWPFTableCell issuer = table.getRow(0).getCell(0);
        if (heading.parent() != null) {
            centred(issuer, Typeface.REGULAR, 13, heading.parent(), 0);
        }
        for (String line : heading.issuer()) {
            centred(issuer, Typeface.BOLD, 13, line, 0);
        }
        DocxText.rule(issuer.addParagraph(),
                Typeface.BOLD.width(heading.issuer().getLast(), 13) * DocumentPdf.RULE_SHARE);
        XWPFTableCell country = table.getRow(0).getCell(1);
        centred(country, Typeface.BOLD, 13, DocumentPdf.COUNTRY, 0);
        centred(country, Typeface.BOLD, 14, DocumentPdf.MOTTO, 0);
        DocxText.rule(country.addParagraph(), Typeface.BOLD.width(DocumentPdf.MOTTO, 14));
        centred(table.getRow(1).getCell(0), Typeface.REGULAR, 13, heading.numberLine(), 6);
        centred(table.getRow(1).getCell(1), Typeface.ITALIC, 14, heading.placeAndDate(), 6);
    }

    private void title() {
        centred(Typeface.BOLD, this.source.type(), 16);
        centred(Typeface.BOLD, this.source.summary(), 0);
        double length = LineBreaker.lines(Typeface.BOLD, 14, this.source.summary(), WIDTH).getLast().width();
        DocxText.rule(this.docx.createParagraph(), length * DocumentPdf.RULE_SHARE);
        if (!this.source.authority().isEmpty()) {
            centred(Typeface.BOLD, this.source.authority(), 10);
        }
        if (this.source.addressee() != null) {
            centred(Typeface.REGULAR, this.source.addressee(), 10);
        }
    }

    private void body() {
        double before = 10;
        for (String basis : this.source.bases()) {
            DocxText.words(justified(before), Typeface.ITALIC, 14, basis);
            before = 6;
        }
        if (!this.source.resolution().isEmpty()) {
            centred(Typeface.BOLD, this.source.resolution(), 12).setKeepNext(true);
        }
        XWPFParagraph last = null;
        for (Article article : this.source.articles()) {
            for (int i = 0; i < article.paragraphs().size(); i++) {
                last = justified(6);
                if (i == 0) {
                    DocxText.words(last, Typeface.BOLD, 14, article.label() + " ");
                }
                DocxText.words(last, Typeface.REGULAR, 14, article.paragraphs().get(i));
            }
        }
        if (last != null) {
            last.setKeepNext(true);
        }
    }

    private void end() {
        double half = WIDTH / 2;
        centred(Typeface.REGULAR, "", 0).setKeepNext(true);
        XWPFTable table = DocxTable.invisible(this.docx, 1, half, half);
        XWPFTableCell left = table.getRow(0).getCell(0);
        Signature other = this.source.countersignature();
        if (other == null) {
            recipients(left);
        }
        else {
            sign(left, other);
        }
        sign(table.getRow(0).getCell(1), this.source.signature());
    }

    private void recipients(XWPFTableCell cell) {
        DocxText.words(paragraph(cell, ParagraphAlignment.LEFT, 0), Typeface.BOLD_ITALIC, 12, DocumentPdf.RECIPIENTS);
        for (String line : this.source.recipients()) {
            DocxText.words(paragraph(cell, ParagraphAlignment.LEFT, 0), Typeface.REGULAR, 11, line);
        }
    }

    private static void sign(XWPFTableCell cell, Signature signature) {
        for (String title : signature.titles()) {
            centred(cell, Typeface.BOLD, 14, title, 0);
        }
        centred(cell, Typeface.BOLD, 14, signature.name(), DocumentPdf.SIGNING);
    }

    private void annex(Annex annex) {
        if (annex.label() != null) {
            centred(Typeface.BOLD, annex.label(), 0);
        }
        centred(Typeface.BOLD, annex.title(), 0);
        centred(Typeface.ITALIC, annex.source(), 0);
        DocxText.rule(this.docx.createParagraph(), WIDTH / 4);
        DocxText.align(this.docx.createParagraph(), ParagraphAlignment.LEFT, 0);
        DocxTable.annex(this.docx, annex);
    }

    /** The small paragraph after a table, which carries the end of a section. */
    private XWPFParagraph rest() {
        XWPFParagraph paragraph = DocxText.align(this.docx.createParagraph(), ParagraphAlignment.LEFT, 0);
        DocxText.words(paragraph, Typeface.REGULAR, 1, "");
        return paragraph;
    }

    /**
     * A4, the decree's margins, page numbers from 1 that the first page does not show.
     */
    private void section(CTSectPr section) {
        if (section.sizeOfHeaderReferenceArray() == 0) {
            CTHdrFtrRef reference = section.addNewHeaderReference();
            reference.setType(STHdrFtr.DEFAULT);
            reference.setId(this.header);
        }
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(DocxText.twips(PdfFlow.PAGE_WIDTH)));
        size.setH(BigInteger.valueOf(DocxText.twips(PdfFlow.PAGE_HEIGHT)));
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(millimetres(20));
        margins.setBottom(millimetres(20));
        margins.setLeft(millimetres(30));
        margins.setRight(millimetres(15));
        margins.setHeader(millimetres(10));
        margins.setFooter(millimetres(10));
        margins.setGutter(BigInteger.ZERO);
        section.addNewPgNumType().setStart(BigInteger.ONE);
        section.addNewTitlePg();
    }

    private static BigInteger millimetres(double length) {
        return BigInteger.valueOf(DocxText.twips(length * PdfFlow.MM));
    }

    private XWPFParagraph justified(double before) {
        XWPFParagraph paragraph = DocxText.align(this.docx.createParagraph(), ParagraphAlignment.BOTH, before);
        DocxText.spacing(paragraph, before, LEADING);
        paragraph.setIndentationFirstLine(Math.toIntExact(DocxText.twips(DocumentPdf.INDENT)));
        return paragraph;
    }

    private XWPFParagraph centred(Typeface face, String text, double before) {
        XWPFParagraph paragraph = DocxText.align(this.docx.createParagraph(), ParagraphAlignment.CENTER, before);
        DocxText.words(paragraph, face, 14, text);
        return paragraph;
    }

    private static void centred(XWPFTableCell cell, Typeface face, double size, String text, double before) {
        DocxText.words(paragraph(cell, ParagraphAlignment.CENTER, before), face, size, text);
    }

    /** The cell's next paragraph; a new cell has an empty one to begin with. */
    private static XWPFParagraph paragraph(XWPFTableCell cell, ParagraphAlignment alignment, double before) {
        List<XWPFParagraph> paragraphs = cell.getParagraphs();
        boolean empty = paragraphs.size() == 1 && paragraphs.getFirst().getRuns().isEmpty();
        return DocxText.align(empty ? paragraphs.getFirst() : cell.addParagraph(), alignment, before);
    }

}
