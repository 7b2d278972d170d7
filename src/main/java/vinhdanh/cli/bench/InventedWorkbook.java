package vinhdanh.cli.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import vinhdanh.document.Cell;
import vinhdanh.document.SheetWriter;
import vinhdanh.document.XlsxWriter;

/** A workbook as a unit would send it, without a fault, of people who don't exist. */
final class InventedWorkbook {

    private static final int PROVINCE = 89;

    private static final int MILLION = 1_000_000;

    private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Phan", "Võ", "Đặng",
            "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Trương", "Mai", "Lâm", "Tô", "Châu");

    private static final List<String> MIDDLES = List.of("Văn", "Thị", "Hoàng", "Ngọc", "Minh", "Thanh", "Hữu", "Kim",
            "Quốc", "Mỹ", "Đức", "Xuân", "Thành", "Bích", "Công", "Hồng", "Gia", "Phương", "Trọng", "Thúy");

    private static final List<String> GIVEN = List.of("An", "Bình", "Chi", "Dũng", "Giang", "Hạnh", "Khoa", "Linh",
            "Mạnh", "Nga", "Oanh", "Phúc", "Quyên", "Sơn", "Tâm", "Uyên", "Vinh", "Yến", "Đạt", "Hường", "Kiệt", "Loan",
            "Nhân", "Phượng", "Quang", "Thảo", "Tuấn", "Vy", "Hậu", "Trúc");

    private static final LocalDate OLDEST = LocalDate.of(1960, 1, 1);

    private InventedWorkbook() {
    }

    /**
     * Writes it.
     * @param line whose unit sends it
     * @param first the number of its first person
     * @param day of its letter
     */
    static void write(Path file, int line, int first, int people, LocalDate day) throws IOException {
        try (OutputStream out = Files.newOutputStream(file); XlsxWriter workbook = XlsxWriter.streaming(out)) {
            try (SheetWriter sheet = workbook.sheet("Tờ trình")) {
                submission(sheet, line, day);
            }
            try (SheetWriter sheet = workbook.sheet("Tập thể")) {
                sheet.headings("STT", "Tên tập thể", "Tóm tắt thành tích", "Hình thức đề nghị", "Tuyến phân bổ");
            }
            try (SheetWriter sheet = workbook.sheet("Cá nhân")) {
                sheet.headings("STT", "Ông/Bà", "Họ và tên", "Ngày sinh", "Giới tính", "Số định danh", "Chức vụ",
                        "Đơn vị", "Nhiệm vụ trong đợt thi đua", "Nhóm đối tượng", "Nội dung thi đua",
                        "Tóm tắt thành tích", "Hình thức đề nghị", "Tuyến phân bổ", "Số phiếu đồng ý", "Ghi chú");
                for (int i = 0; i < people; i++) {
                    sheet.row(person(i + 1, first + i, line));
                }
            }
        }
    }

    private static void submission(SheetWriter sheet, int line, LocalDate day) throws IOException {
        label(sheet, "Đơn vị trình", Cell.text("Đơn vị đo số " + line));
        label(sheet, "Số tờ trình", Cell.text(line + 1 + "/TTr"));
        label(sheet, "Ngày", Cell.date(day));
        label(sheet, "Kế hoạch", Cell.text(BenchCampaign.NUMBER));
        label(sheet, "Tổng số thành viên", Cell.number(50));
        label(sheet, "Số có mặt", Cell.number(50));
        label(sheet, "Người ký", Cell.text("Nguyễn Văn Mẫu"));
    }

    private static void label(SheetWriter sheet, String label, Cell value) throws IOException {
        sheet.row(Cell.text(label), value);
    }

    private static Cell[] person(int row, int number, int line) {
        boolean woman = number % 2 == 1;
        LocalDate birth = OLDEST.plusDays(number * 7_919L % 14_000);
        // The last six figures tell a million apart; the next ones are of another
        // province.
        String citizen = String.format(Locale.ROOT, "%03d%d%02d%06d", PROVINCE + 2 * (number / MILLION), woman ? 1 : 0,
                birth.getYear() % 100, number % MILLION);
        return new Cell[] { Cell.number(row), Cell.text(woman ? "Bà" : "Ông"), Cell.text(name(number)),
                Cell.date(birth), Cell.text(woman ? "Nữ" : "Nam"), Cell.text(citizen), Cell.text("Chuyên viên"),
                Cell.text("Phòng Nội vụ số " + number % 97), Cell.text("Tổ giúp việc bầu cử"), Cell.text("direct"),
                Cell.text("1"), Cell.text("Hoàn thành xuất sắc nhiệm vụ được giao trong đợt thi đua, số " + number),
                Cell.text("Bằng khen"), Cell.text("L" + line), Cell.number(25 + number * 31L % 26), Cell.blank() };
    }

    /** Every number below 240,000 has a name of its own. */
    static String name(int number) {
        int mixed = (int) (number * 100_003L % (20 * 20 * 20 * 30));
        return FAMILIES.get(mixed % 20) + " " + MIDDLES.get(mixed / 20 % 20) + " " + MIDDLES.get(mixed / 400 % 20) + " "
                + GIVEN.get(mixed / 8_000);
    }

}
