package vinhdanh.cli.bench;

import java.time.Instant;
import java.time.LocalDate;

import vinhdanh.document.AdministrativeDocument.Signature;
import vinhdanh.document.Certificate;

/** Certificates of nobody, each a little different from the next. */
final class InventedCertificates {

    static final Instant MADE = Instant.parse("2021-07-09T02:00:00Z");

    static final String TITLE = "Bằng khen";

    static final String AUTHORITY = "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG";

    private static final String[] NAMES = { "Nguyễn Văn Thử", "Trần Thị Kiểm", "Lê Hoàng Ví Dụ", "Huỳnh Ngọc Mẫu" };

    private InventedCertificates() {
    }

    static Certificate number(int number) {
        return new Certificate(AUTHORITY, "BẰNG KHEN", number % 2 == 0 ? "Ông" : "Bà", NAMES[number % NAMES.length],
                "Chuyên viên Phòng Nội vụ huyện Chợ Mới, tỉnh An Giang",
                "Đã có thành tích xuất sắc trong thực hiện công tác bầu cử đại biểu Quốc hội khóa XV và đại biểu Hội "
                        + "đồng nhân dân các cấp nhiệm kỳ 2021 - 2026",
                "9174/QĐ-UBND", LocalDate.of(2021, 7, 9), "%05d/2021".formatted(number), "An Giang",
                new Signature(null, "CHỦ TỊCH", "Nguyễn Văn Mẫu"),
                "http://localhost:8174/certificates/00000000-0000-0000-0000-%012d".formatted(number));
    }

}
