package vinhdanh.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class XlsxWriterTest {

    private static final Instant MADE = Instant.parse("2021-06-21T02:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = { "=HYPERLINK(\"http://evil.example\")", "+84", "-1", "@SUM(A1)", "=1+1", "\t=1",
            "=cmd|' /C calc'!A0" })
    void aTextThatLooksLikeAFormulaStaysAText(String text) throws IOException {
        try (XSSFWorkbook workbook = read(write(sheet -> sheet.row(Cell.text(text))))) {
            var cell = workbook.getSheetAt(0).getRow(0).getCell(0);
            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo(text);
            assertThat(cell.getCellStyle().getDataFormatString()).as("stays a text when somebody edits it")
                .isEqualTo("@");
        }
    }

    @Test
    void valuesKeepTheirKinds() throws IOException {
        byte[] bytes = write(sheet -> sheet.widths(6, 30, 14, 14)
            .landscape()
            .title("Danh sách", 4)
            .headings("TT", "Họ và tên", "Ngày", "Tiền")
            .row(Cell.number(1), Cell.text("Nguye\u0302\u0303n Văn Đức").bold(), Cell.date(LocalDate.of(2021, 4, 6)),
                    Cell.number(1_490_000).shade(Shade.GOOD))
            .row(Cell.blank(), Cell.text("Tổng cộng").bold(), Cell.text(""), Cell.number(1_490_000).bold()));
        try (XSSFWorkbook workbook = read(bytes)) {
            Sheet sheet = workbook.getSheetAt(0);
            var row = sheet.getRow(2);
            assertThat(row.getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(row.getCell(1).getStringCellValue()).isEqualTo("Nguyễn Văn Đức");
            assertThat(row.getCell(2).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(LocalDate.of(2021, 4, 6));
            assertThat(new DataFormatter().formatCellValue(row.getCell(2))).isEqualTo("06/04/2021");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(1_490_000);
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("2:2");
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void commentsAndDropDownsReachTheReader() throws IOException {
        List<String> choices = List.of("Nam", "Nữ", "Một lựa chọn, có dấu phẩy, rất dài ".repeat(20));
        byte[] bytes = write(sheet -> sheet.headings("Giới tính")
            .row(Cell.text("x").shade(Shade.FAULT).comment("R02: giới tính phải là Nam hoặc Nữ"))
            .form()
            .choices(0, 2, 100, choices));
        try (XSSFWorkbook workbook = read(bytes)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(1).getCell(0).getCellComment().getString().getString())
                .isEqualTo("R02: giới tính phải là Nam hoặc Nữ");
            assertThat(sheet.getDataValidations()).hasSize(1);
            assertThat(sheet.getDataValidations().getFirst().getRegions().getCellRangeAddresses()[0].formatAsString())
                .isEqualTo("A2:A100");
            assertThat(workbook.isSheetHidden(1)).isTrue();
            assertThat(workbook.getSheetAt(1).getRow(2).getCell(0).getStringCellValue()).isEqualTo(choices.get(2));
        }
    }

    @Test
    void aRowIsAsHighAsItsWrappedTextNeeds() throws IOException {
        String sentence = "Tổ bầu cử số 9, phường Mỹ Bình, thành phố Long Xuyên, tỉnh An Giang";
        byte[] bytes = write(sheet -> sheet.widths(20, 80)
            .row(Cell.text(sentence).wrapped())
            .row(Cell.blank(), Cell.text(sentence).wrapped())
            .row(Cell.text(sentence)));
        try (XSSFWorkbook workbook = read(bytes)) {
            Sheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getHeightInPoints()).as("four lines").isBetween(4 * 14f, 4 * 16f);
            assertThat(sheet.getRow(1).getHeightInPoints()).as("one line").isEqualTo(15);
            assertThat(sheet.getRow(2).getHeightInPoints()).as("not wrapped").isEqualTo(15);
        }
    }

    @ParameterizedTest
    @CsvSource({ "0, 0", "999, 999", "2980, 2.980", "320350000, 320.350.000", "1234567890, 1.234.567.890" })
    void thousandsAreApartByDotsWhateverTheLanguageOfTheReadersProgram(long number, String shown) throws IOException {
        try (XSSFWorkbook workbook = read(write(sheet -> sheet.row(Cell.number(number))))) {
            var cell = workbook.getSheetAt(0).getRow(0).getCell(0);
            assertThat(new DataFormatter(Locale.US).formatCellValue(cell)).isEqualTo(shown);
        }
    }

    @Test
    void whatIsForTheScreenIsNotPrinted() throws IOException {
        byte[] bytes = write(sheet -> sheet.printed(2)
            .keeping(1)
            .headings("Họ và tên", "Lý do", "Reason")
            .row(Cell.text("Lê Thị Ánh"), Cell.text("Được chọn"), Cell.text("Chosen")));
        try (XSSFWorkbook workbook = read(bytes)) {
            assertThat(workbook.getPrintArea(0)).endsWith("!$A$1:$B$2");
            assertThat(workbook.getSheetAt(0).getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 1);
        }
    }

    @Test
    void theSameRowsGiveTheSameBytes() throws IOException {
        byte[] first = write(sheet -> sheet.headings("A").row(Cell.text("b").comment("c")));
        assertThat(write(sheet -> sheet.headings("A").row(Cell.text("b").comment("c")))).isEqualTo(first);
        try (XSSFWorkbook workbook = read(first)) {
            assertThat(workbook.getProperties().getCoreProperties().getCreated().toInstant()).isEqualTo(MADE);
        }
    }

    @Test
    void manyRowsArriveWholeAndInOrder() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter workbook = XlsxWriter.streaming(out); SheetWriter sheet = workbook.sheet("Cá nhân")) {
            for (int i = 0; i < 12_345; i++) {
                sheet.row(Cell.number(i), Cell.text("Nguyễn Thị Hường " + i));
            }
        }
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
                var rows = workbook.getFirstSheet().openStream()) {
            List<String> names = rows.map(row -> row.getCellText(1)).toList();
            assertThat(names).hasSize(12_345).last().isEqualTo("Nguyễn Thị Hường 12344");
        }
    }

    @Test
    void controlCharactersAndTooLongTextsDoNotBreakTheFile() throws IOException {
        byte[] bytes = write(sheet -> sheet.row(Cell.text("a\u0000b\u0001c\uD800"), Cell.text("x".repeat(40_000))));
        try (XSSFWorkbook workbook = read(bytes)) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue()).isEqualTo("abc");
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(1).getStringCellValue()).hasSize(32_767).endsWith("…");
        }
    }

    @Test
    void columnsHaveLettersBeyondZ() {
        assertThat(List.of(0, 25, 26, 701, 702)).extracting(SheetWriter::letters)
            .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }

    private interface Filling {

        void fill(SheetWriter sheet) throws IOException;

    }

    private static byte[] write(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter workbook = XlsxWriter.reproducible(out, MADE); SheetWriter sheet = workbook.sheet("Trang")) {
            filling.fill(sheet);
        }
        return out.toByteArray();
    }

    private static XSSFWorkbook read(byte[] bytes) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

}
