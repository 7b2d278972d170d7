package vinhdanh.nomination.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import javax.sql.DataSource;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vinhdanh.database.DatabaseTest;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.intake.SentFile;
import vinhdanh.nomination.intake.TestCampaign;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class ImportReportTests {

    @TempDir
    Path folder;

    @Test
    void faultyCellsAreColouredAndCommentedAndCitizenNumbersHidden(DataSource database) throws IOException {
        Path file = SentFile.of("Huyện An Phú")
            .individual("Nguyễn Văn A", "01/02/1980")
            .individual("=Nguyễn Văn B", "31/02/1980", Column.CITIZEN_NUMBER, "089180000018")
            .save(this.folder.resolve("a.xlsx"));
        try (TestCampaign campaign = TestCampaign.in(database, "report")) {
            ImportReport report = campaign.take(file).report();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImportReportWorkbook.write(report, out, Instant.parse("2021-06-20T00:00:00Z"));
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
                assertThat(book.getSheet("Lỗi").getLastRowNum()).isEqualTo(2);
                XSSFCell birth = book.getSheet("Cá nhân có lỗi").getRow(1).getCell(5);
                assertThat(birth.getStringCellValue()).isEqualTo("31/02/1980");
                assertThat(birth.getCellComment().getString().getString()).startsWith("R02: ");
                assertThat(birth.getCellStyle().getFillForegroundColorColor().getARGBHex()).isEqualTo("FFF8C9C4");
                assertThat(book.getSheet("Cá nhân có lỗi").getRow(1).getCell(7).getStringCellValue())
                    .isEqualTo("•••••••••018");
                assertThat(book.getSheet("Cá nhân có lỗi").getLastRowNum()).isEqualTo(1);
            }
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            ImportReportJson.write(report, json);
            assertThat(json.toString(StandardCharsets.UTF_8)).contains("\"R02\" : 1", "\"R09\" : 1")
                .doesNotContain("089180000018");
        }
    }

}
