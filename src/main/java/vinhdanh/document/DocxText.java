package vinhdanh.document;

import java.math.BigInteger;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSpacing;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;

/** Sets paragraphs of a Word document in the same styles as the PDF has. */
final class DocxText {

    private static final String FONT = "Times New Roman";

    private DocxText() {
    }

    /** Empties a paragraph's spacing and sets where its text stands. */
    static XWPFParagraph align(XWPFParagraph paragraph, ParagraphAlignment alignment, double before) {
        paragraph.setAlignment(alignment);
        spacing(paragraph, before, 1);
        return paragraph;
    }

    /** Sets the space above in points, and the distance of lines. */
    static void spacing(XWPFParagraph paragraph, double before, double leading) {
        CTPPr properties = properties(paragraph);
        CTSpacing spacing = properties.isSetSpacing() ? properties.getSpacing() : properties.addNewSpacing();
        spacing.setBefore(BigInteger.valueOf(twips(before)));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(Math.round(240 * leading)));
        spacing.setLineRule(STLineSpacingRule.AUTO);
    }

    /** Adds words to a paragraph. */
    static XWPFRun words(XWPFParagraph paragraph, Typeface face, double size, String text) {
        XWPFRun run = paragraph.createRun();
        run.setFontFamily(FONT);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.hAnsi);
        run.setFontFamily(FONT, XWPFRun.FontCharRange.cs);
        run.setFontSize(size);
        run.setBold(face.bold());
        run.setItalic(face.angle() != 0);
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                run.addBreak();
            }
            run.setText(clean(lines[i]), i);
        }
        return run;
    }

    /** Dresses the run of a page number, which Word fills in. */
    static void number(CTR run) {
        CTRPr properties = run.addNewRPr();
        CTFonts fonts = properties.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        properties.addNewSz().setVal(BigInteger.valueOf(26));
    }

    /** A drawn line in the middle of the paragraph, so many points long. */
    static void rule(XWPFParagraph paragraph, double length) {
        CTSpacing spacing = properties(paragraph).isSetSpacing() ? properties(paragraph).getSpacing()
                : properties(paragraph).addNewSpacing();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(80));
        spacing.setLineRule(STLineSpacingRule.EXACT);
        String shape = "<xml-fragment xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:rect style=\"width:"
                + Math.round(length) + "pt;height:.75pt\" fillcolor=\"black\" stroked=\"f\"/></xml-fragment>";
        try {
            paragraph.createRun().getCTR().addNewPict().set(XmlObject.Factory.parse(shape));
        }
        catch (XmlException ex) {
            throw new IllegalStateException(ex);
        }
    }

    static CTPPr properties(XWPFParagraph paragraph) {
        return paragraph.getCTP().isSetPPr() ? paragraph.getCTP().getPPr() : paragraph.getCTP().addNewPPr();
    }

    /** Points in twentieths, Word's unit. */
    static long twips(double points) {
        return Math.round(points * 20);
    }

    /** The text without what XML cannot hold. */
    private static String clean(String text) {
        return text.codePoints()
            .map(c -> c < ' ' ? ' ' : c)
            .filter(c -> c < 0xD800 || c > 0xDFFF)
            .filter(c -> c != 0xFFFE && c != 0xFFFF)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
    }

}
