package vinhdanh.nomination.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class WorkbookReadingTests {

    @TempDir
    Path folder;

    @Test
    void textNumbersAndDatesOfAnXlsxAreReadAsTheyAre() throws IOException {
        List<SheetRow> rows = rows(xlsx(book -> {
            XSSFSheet sheet = book.createSheet("Cá nhân");
            sheet.createRow(0).createCell(1).setCellValue("Nguyễn Văn Đức");
            sheet.createRow(4).createCell(0).setCellValue(89123456789.0);
            date(book, sheet.getRow(4).createCell(2), LocalDate.of(1985, 3, 21));
            sheet.getRow(4).createCell(3).setCellValue(true);
        }));
        assertThat(rows).extracting(SheetRow::number).containsExactly(1, 5);
        assertThat(rows.get(0).cell(0)).isEqualTo(SheetCell.EMPTY);
        assertThat(rows.get(0).cell(1).text()).isEqualTo("Nguyễn Văn Đức");
        assertThat(rows.get(1).cell(0)).isEqualTo(new SheetCell(SheetCell.Kind.NUMBER, "89123456789", null));
        assertThat(rows.get(1).cell(2).date()).isEqualTo(LocalDate.of(1985, 3, 21));
        assertThat(rows.get(1).cell(2).text()).isEqualTo("21/03/1985");
        assertThat(rows.get(1).cell(3).kind()).isEqualTo(SheetCell.Kind.BOOLEAN);
        assertThat(rows.get(1).cell(99)).isEqualTo(SheetCell.EMPTY);
    }

    @Test
    void datesCountedFrom1904AreTheDaysThatTheSenderSaw() throws IOException {
        List<SheetRow> rows = rows(xlsx(book -> {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            XSSFCell cell = book.createSheet("A").createRow(0).createCell(0);
            date(book, cell, LocalDate.of(1985, 3, 21));
        }));
        assertThat(rows.getFirst().cell(0).date()).isEqualTo(LocalDate.of(1985, 3, 21));
    }

    @Test
    void formulasAreNeverEvaluatedNorTheirStoredValueUsed() throws IOException {
        List<SheetRow> rows = rows(xlsx(book -> {
            XSSFSheet sheet = book.createSheet("A");
            sheet.createRow(0).createCell(0).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            sheet.createRow(1).createCell(0).setCellFormula("CONCATENATE(\"a\",\"b\")");
            sheet.createRow(2).createCell(0).setCellErrorValue((byte) 0x17);
        }));
        assertThat(rows).extracting(row -> row.cell(0).kind())
            .containsExactly(SheetCell.Kind.FORMULA, SheetCell.Kind.FORMULA, SheetCell.Kind.ERROR);
    }

    @Test
    void hiddenRowsAndMergedCellsAreTold() throws IOException {
        try (Workbook book = opened(xlsx(made -> {
            XSSFSheet sheet = made.createSheet("A");
            sheet.createRow(0).createCell(1).setCellValue("x");
            sheet.createRow(1).createCell(1).setCellValue("y");
            sheet.getRow(1).setZeroHeight(true);
            sheet.addMergedRegion(new CellRangeAddress(0, 2, 1, 2));
        }))) {
            Workbook.Sheet sheet = book.sheets().getFirst();
            assertThat(sheet.rows().map(SheetRow::hidden)).containsExactly(false, true);
            assertThat(sheet.mergedAt(3, 2)).isEqualTo("B1:C3");
            assertThat(sheet.mergedAt(4, 2)).isEmpty();
            assertThat(sheet.mergedAt(1, 0)).isEmpty();
        }
    }

    @Test
    void rowsThatAreOnlyFormattedDontCount() throws IOException {
        List<SheetRow> rows = rows(xlsx(book -> {
            XSSFSheet sheet = book.createSheet("A");
            XSSFCellStyle style = book.createCellStyle();
            for (int i = 0; i < 5000; i++) {
                sheet.createRow(i).createCell(0).setCellStyle(style);
            }
            sheet.getRow(1_000).getCell(0).setCellValue("x");
        }));
        assertThat(rows).extracting(SheetRow::number).containsExactly(1001);
    }

    @Test
    void anOpenDocumentFileIsReadTheSameWay() throws Exception {
        SpreadSheet made = new SpreadSheet();
        Sheet sheet = new Sheet("Tập thể", 6, 4);
        sheet.getRange(1, 1).setValue("Ủy ban nhân dân");
        sheet.getRange(2, 0).setValue(12.0);
        sheet.getRange(2, 2).setValue(LocalDate.of(2021, 6, 1));
        sheet.getRange(4, 0).setFormula("=1+1");
        sheet.hideRow(4);
        sheet.getRange(1, 1, 1, 2).merge();
        made.appendSheet(sheet);
        Path file = this.folder.resolve("a.ods");
        made.save(file.toFile());
        try (Workbook book = opened(file)) {
            Workbook.Sheet read = book.sheets().getFirst();
            assertThat(read.name()).isEqualTo("Tập thể");
            List<SheetRow> rows = read.rows().toList();
            assertThat(rows).extracting(SheetRow::number).containsExactly(2, 3, 5);
            assertThat(rows.get(0).cell(1).text()).isEqualTo("Ủy ban nhân dân");
            assertThat(rows.get(1).cell(0).text()).isEqualTo("12");
            assertThat(rows.get(1).cell(2).date()).isEqualTo(LocalDate.of(2021, 6, 1));
            assertThat(rows.get(2).cell(0).kind()).isEqualTo(SheetCell.Kind.FORMULA);
            assertThat(rows.get(2).hidden()).isTrue();
            assertThat(read.mergedAt(2, 2)).isEqualTo("B2:C2");
        }
    }

    @Test
    void aRowThatAnOpenDocumentFileWritesOnceForManyIsReadAsMany() throws IOException {
        String table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
        Path file = ZipMaker.zip(this.folder.resolve("a.ods"), "content.xml",
                "<d xmlns:t='" + table + "' xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
                        + " xmlns:x='urn:oasis:names:tc:opendocument:xmlns:text:1.0'><t:table t:name='A'>"
                        + "<t:table-row t:number-rows-repeated='3'><t:table-cell><x:p>a<x:s/>b</x:p><x:p>c</x:p>"
                        + "<o:annotation><x:p>no</x:p></o:annotation></t:table-cell></t:table-row>"
                        + "<t:table-row t:number-rows-repeated='1048573'><t:table-cell/></t:table-row>"
                        + "</t:table></d>");
        assertThat(rows(file)).extracting(row -> row.number() + row.cell(0).text())
            .containsExactly("1a b\nc", "2a b\nc", "3a b\nc");
    }

    @Test
    void csvFilesWithAndWithoutMarkCommaOrSemicolonAreReadTheSameWay() throws IOException {
        Path one = Files.writeString(this.folder.resolve("ChauPhu - Tập thể.csv"),
                "\uFEFFSTT;Tên tập thể\n\n1;\"A;B\"\n");
        Path two = Files.writeString(this.folder.resolve("ChauPhu - Ca nhan.csv"), "STT,Họ và tên\r\n1,Đức\r\n");
        Workbooks.Opening opening = Workbooks.open(List.of(one, two));
        assertThat(opening).isInstanceOf(Workbooks.Opening.Opened.class);
        try (Workbook book = ((Workbooks.Opening.Opened) opening).workbook()) {
            assertThat(book.sheets()).extracting(Workbook.Sheet::name).containsExactly("Tập thể", "Cá nhân");
            assertThat(book.sheets().get(0).rows().map(row -> row.number() + row.cell(1).text()))
                .containsExactly("1Tên tập thể", "3A;B");
            assertThat(book.sheets().get(1).rows().map(row -> row.cell(1).text())).containsExactly("Họ và tên", "Đức");
        }
        assertThat(CsvNames.stemOf(one)).isEqualTo(CsvNames.stemOf(two));
    }

    @Test
    void aCsvFileInAnotherEncodingIsRefused() throws IOException {
        Path file = Files.write(this.folder.resolve("a - Cá nhân.csv"), "Nguyễn".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Workbooks.open(List.of(file))).isInstanceOf(Workbooks.Opening.Refused.class);
    }

    private List<SheetRow> rows(Path file) {
        try (Workbook book = opened(file); Stream<SheetRow> rows = book.sheets().getFirst().rows()) {
            return rows.toList();
        }
    }

    private static Workbook opened(Path file) {
        Workbooks.Opening opening = Workbooks.open(List.of(file));
        assertThat(opening).isInstanceOf(Workbooks.Opening.Opened.class);
        return ((Workbooks.Opening.Opened) opening).workbook();
    }

    private static void date(XSSFWorkbook book, XSSFCell cell, LocalDate day) {
        XSSFCellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat("dd/mm/yyyy"));
        cell.setCellStyle(style);
        cell.setCellValue(day);
    }

    private Path xlsx(Consumer<XSSFWorkbook> content) throws IOException {
        Path file = this.folder.resolve("a.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return file;
    }

}
