package vinhdanh.document;

import java.math.BigInteger;
import java.util.List;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblCellMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGridCol;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

import vinhdanh.document.Annex.Align;
import vinhdanh.document.Annex.Column;
import vinhdanh.document.Annex.Section;

/** Tables of a Word document: those that only place things, and those of annexes. */
final class DocxTable {

    private static final double SIZE = 12;

    private DocxTable() {
    }

    /** A table without lines, whose cells stand side by side. */
    static XWPFTable invisible(XWPFDocument document, int rows, double... widths) {
        XWPFTable table = document.createTable(rows, widths.length);
        fix(table, widths);
        table.removeBorders();
        // The library leaves a margin of 0 out, and Word then takes its own.
        CTTblCellMar margins = table.getCTTbl().getTblPr().addNewTblCellMar();
        for (CTTblWidth side : List.of(margins.addNewLeft(), margins.addNewRight())) {
            side.setW(BigInteger.ZERO);
            side.setType(STTblWidth.DXA);
        }
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
        }
        return table;
    }

    /** The table of an annex: its head is repeated, its rows do not part. */
    static void annex(XWPFDocument document, Annex annex) {
        double[] widths = annex.widths(PdfFlow.WIDTH);
        XWPFTable table = document.createTable(1, widths.length);
        fix(table, widths);
        table.setCellMargins(0, 70, 0, 70);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        head.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            Column column = annex.columns().get(i);
            head.getCell(i).setVerticalAlignment(XWPFTableCell.XWPFVertAlign.CENTER);
            cell(head.getCell(i), widths[i], Typeface.BOLD, column.heading(), Align.CENTRE);
        }
        for (Section section : annex.sections()) {
            if (section.title() != null) {
                wide(table, widths, Typeface.BOLD, section.title(), true);
            }
            for (List<String> texts : section.rows()) {
                row(table, annex, widths, texts);
            }
        }
        if (annex.empty()) {
            wide(table, widths, Typeface.ITALIC, Annex.NOTHING, false);
        }
    }

    private static void row(XWPFTable table, Annex annex, double[] widths, List<String> texts) {
        XWPFTableRow row = bare(table);
        for (int i = 0; i < widths.length; i++) {
            cell(row.addNewTableCell(), widths[i], Typeface.REGULAR, i < texts.size() ? texts.get(i) : "",
                    annex.columns().get(i).align());
        }
    }

    private static void wide(XWPFTable table, double[] widths, Typeface face, String text, boolean keep) {
        XWPFTableCell cell = bare(table).addNewTableCell();
        double whole = 0;
        for (double width : widths) {
            whole += width;
        }
        cell(cell, whole, face, text, Align.LEFT);
        cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.length));
        cell.getParagraphs().getFirst().setKeepNext(keep);
    }

    /** A new row without cells: the library would copy those of the head. */
    private static XWPFTableRow bare(XWPFTable table) {
        XWPFTableRow row = new XWPFTableRow(table.getCTTbl().addNewTr(), table);
        row.setCantSplitRow(true);
        return row;
    }

    private static void cell(XWPFTableCell cell, double width, Typeface face, String text, Align align) {
        cell.setWidth(Long.toString(DocxText.twips(width)));
        XWPFParagraph paragraph = cell.getParagraphs().isEmpty() ? cell.addParagraph()
                : cell.getParagraphs().getFirst();
        DocxText.align(paragraph, switch (align) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
        }, 3);
        DocxText.properties(paragraph).getSpacing().setAfter(BigInteger.valueOf(60));
        DocxText.words(paragraph, face, SIZE, text);
    }

    private static void fix(XWPFTable table, double... widths) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        CTTblLayoutType layout = properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout();
        layout.setType(STTblLayoutType.FIXED);
        CTTblWidth indent = properties.isSetTblInd() ? properties.getTblInd() : properties.addNewTblInd();
        indent.setW(BigInteger.ZERO);
        indent.setType(STTblWidth.DXA);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        grid.setGridColArray(new CTTblGridCol[0]);
        double whole = 0;
        for (int i = 0; i < widths.length; i++) {
            grid.addNewGridCol().setW(BigInteger.valueOf(DocxText.twips(widths[i])));
            whole += widths[i];
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(i).setWidth(Long.toString(DocxText.twips(widths[i])));
            }
        }
        table.setWidth(Math.toIntExact(DocxText.twips(whole)));
    }

}
