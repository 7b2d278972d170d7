package vinhdanh.nomination.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import javax.sql.DataSource;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vinhdanh.database.DatabaseTest;
import vinhdanh.nomination.intake.TestCampaign;
import vinhdanh.nomination.report.ImportReport;
import vinhdanh.nomination.report.ImportReportJson;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class TemplateTests {

    private static final Instant MADE = Instant.parse("2021-05-01T00:00:00Z");

    @TempDir
    Path folder;

    @Test
    void aFilledTemplateIsImportedWithoutFaults(DataSource database) throws IOException {
        Path file = this.folder.resolve("a.xlsx");
        try (InputStream in = new ByteArrayInputStream(template("886"));
                XSSFWorkbook book = new XSSFWorkbook(in);
                OutputStream out = Files.newOutputStream(file)) {
            fillLetter(book.getSheet("Tờ trình"));
            fill(book.getSheet("Cá nhân"),
                    Map.of("Họ và tên*", "Nguyễn Thị Mẫu", "Ngày sinh*", "03/04/1985", "Giới tính*", "Nữ", "Chức vụ*",
                            "Chuyên viên", "Đơn vị*", "Phòng Nội vụ", "Nhóm đối tượng*",
                            "Người trực tiếp công tác, lao động, học tập, chiến đấu", "Tóm tắt thành tích*", "Tốt",
                            "Hình thức đề nghị*", "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh", "Tuyến phân bổ*",
                            "Cấp huyện", "Số phiếu đồng ý", "18"));
            book.write(out);
        }
        try (TestCampaign campaign = TestCampaign.in(database, "template")) {
            ImportReport report = campaign.take(file).report();
            assertThat(report.files().getFirst().faults()).isEmpty();
            assertThat(report.rows().accepted()).isEqualTo(1);
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            ImportReportJson.write(report, json);
            assertThat(json.toString(StandardCharsets.UTF_8)).contains("\"accepted\" : 1");
        }
    }

    @Test
    void theSameTemplateHasTheSameBytesAndShowsTheSeats() throws IOException {
        byte[] first = template("UBND huyện An Phú");
        assertThat(template("886")).isEqualTo(first);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(first))) {
            Sheet guide = book.getSheet("Hướng dẫn");
            assertThat(guide.getRow(3).getCell(0).getStringCellValue()).isEqualTo("H – Cấp huyện");
            assertThat(guide.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(2);
            assertThat(guide.getRow(3).getCell(3).getNumericCellValue()).isEqualTo(3);
        }
    }

    @Test
    void anUnknownUnitIsRefusedWithTheNearestNames() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Template.Outcome outcome = Template.write(TestCampaign.plan("p"), TestCampaign.LAW, "Huyện An Phúc", out, MADE);
        assertThat(outcome).isInstanceOfSatisfying(Template.Outcome.Refused.class,
                refused -> assertThat(refused.reason().vi()).contains("Huyện An Phú"));
        assertThat(out.size()).isZero();
    }

    private static byte[] template(String unit) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(Template.write(TestCampaign.plan("p"), TestCampaign.LAW, unit, out, MADE))
            .isInstanceOf(Template.Outcome.Written.class);
        return out.toByteArray();
    }

    private static void fillLetter(Sheet sheet) {
        for (var row : sheet) {
            var value = (row.getCell(1) != null) ? row.getCell(1) : row.createCell(1);
            switch (row.getCell(0).getStringCellValue()) {
                case "Số tờ trình*" -> value.setCellValue("3/TTr-UBND");
                case "Ngày*" -> value.setCellValue(LocalDate.of(2021, 6, 1));
                case "Tổng số thành viên*" -> value.setCellValue(20);
                case "Số có mặt*" -> value.setCellValue(20);
                default -> {
                }
            }
        }
    }

    private static void fill(Sheet sheet, Map<String, String> values) {
        var row = (sheet.getRow(1) != null) ? sheet.getRow(1) : sheet.createRow(1);
        for (var heading : sheet.getRow(0)) {
            String value = values.get(heading.getStringCellValue());
            if (value != null) {
                row.createCell(heading.getColumnIndex()).setCellValue(value);
            }
        }
    }

}
