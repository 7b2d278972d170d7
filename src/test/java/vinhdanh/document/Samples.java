package vinhdanh.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

import vinhdanh.document.AdministrativeDocument.Article;
import vinhdanh.document.AdministrativeDocument.Heading;
import vinhdanh.document.AdministrativeDocument.Signature;
import vinhdanh.document.Annex.Align;
import vinhdanh.document.Annex.Column;
import vinhdanh.document.Annex.Section;

/** Documents of invented people, for tests and for looking at. */
final class Samples {

    static final Instant MADE = Instant.parse("2021-06-21T02:00:00Z");

    static final String ACHIEVEMENT = "Đã có thành tích xuất sắc trong phong trào thi đua thực hiện thắng lợi cuộc bầu cử "
            + "đại biểu Quốc hội khóa XV và bầu cử đại biểu Hội đồng nhân dân các cấp nhiệm kỳ 2021 - 2026 "
            + "trên địa bàn tỉnh An Giang";

    private Samples() {
    }

    static AdministrativeDocument decision(int collectives, int individuals) {
        return new AdministrativeDocument(
                new Heading(null, List.of("ỦY BAN NHÂN DÂN", "TỈNH AN GIANG"), "1234/QĐ-UBND", "An Giang",
                        LocalDate.of(2021, 6, 21)),
                "QUYẾT ĐỊNH", "Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
                "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG", bases(), "QUYẾT ĐỊNH:", articles(),
                List.of("Như Điều 3", "Thường trực Tỉnh ủy, HĐND tỉnh (để báo cáo)",
                        "Chủ tịch, các Phó Chủ tịch UBND tỉnh", "Văn phòng UBND tỉnh", "Lưu: VT, KGVX"),
                new Signature(null, "CHỦ TỊCH", "Nguyễn Văn Ví Dụ"), annexes(collectives, individuals), MADE);
    }

    static Certificate certificate(int number) {
        return certificate("Ông", "Nguyễn Văn Ví Dụ", "Chuyên viên Phòng Nội vụ huyện Chợ Mới, tỉnh An Giang", number);
    }

    static Certificate certificate(String salutation, String name, @Nullable String position, int number) {
        return new Certificate("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG", "BẰNG KHEN", salutation, name, position,
                ACHIEVEMENT, "1234/QĐ-UBND", LocalDate.of(2021, 6, 21), String.format(Locale.ROOT, "%04d/2021", number),
                "An Giang",
                new Signature(number % 2 == 0 ? "KT. CHỦ TỊCH" : null, number % 2 == 0 ? "PHÓ CHỦ TỊCH" : "CHỦ TỊCH",
                        "Trần Thị Ví Dụ"),
                "http://localhost:8174/vi/chung-nhan/0123456789abcdef0123456789abcde" + number % 10);
    }

    static List<String> bases() {
        return List.of(
                "Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều "
                        + "của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019;",
                "Căn cứ Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; Luật sửa đổi, bổ sung một số điều của Luật "
                        + "Thi đua, khen thưởng ngày 14 tháng 6 năm 2005 và ngày 16 tháng 11 năm 2013",
                "Căn cứ Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một "
                        + "số điều của Luật Thi đua, khen thưởng",
                "Căn cứ Kế hoạch số 174/KH-UBND ngày 06 tháng 4 năm 2021 của Ủy ban nhân dân tỉnh An Giang",
                "Theo đề nghị của Giám đốc Sở Nội vụ tại Tờ trình số 456/TTr-SNV ngày 18 tháng 6 năm 2021.");
    }

    static List<Article> articles() {
        return List.of(new Article("Điều 1.",
                List.of("Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh An Giang cho 50 tập thể và 115 cá nhân "
                        + "(danh sách kèm theo) đã có thành tích xuất sắc trong phong trào thi đua thực hiện "
                        + "thắng lợi cuộc bầu cử đại biểu Quốc hội khóa XV và bầu cử đại biểu Hội đồng nhân dân "
                        + "các cấp nhiệm kỳ 2021 - 2026 trên địa bàn tỉnh An Giang.")),
                new Article("Điều 2.", List.of(
                        "Mức tiền thưởng thực hiện theo khoản 2 Điều 73 Nghị định số 91/2017/NĐ-CP, trích từ Quỹ "
                                + "thi đua, khen thưởng tỉnh năm 2021.",
                        "Tổng số tiền thưởng là 320.350.000 đồng (Ba trăm hai mươi triệu ba trăm năm mươi nghìn "
                                + "đồng).")),
                new Article("Điều 3.",
                        List.of("Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, thủ trưởng các cơ quan liên "
                                + "quan và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định "
                                + "này kể từ ngày ký.")));
    }

    static List<Annex> annexes(int collectives, int individuals) {
        String source = "(Kèm theo Quyết định số 1234/QĐ-UBND ngày 21 tháng 6 năm 2021 của Chủ tịch Ủy ban nhân dân tỉnh "
                + "An Giang)";
        return List.of(new Annex("Phụ lục I", "DANH SÁCH TẬP THỂ ĐƯỢC TẶNG BẰNG KHEN", source,
                List.of(new Column("TT", 6, Align.CENTRE), new Column("Tên tập thể", 52, Align.LEFT),
                        new Column("Đơn vị quản lý", 32, Align.LEFT), new Column("Số sổ vàng", 14, Align.CENTRE)),
                List.of(new Section(null, rows(collectives, false)))),
                new Annex("Phụ lục II", "DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG BẰNG KHEN", source,
                        List.of(new Column("TT", 6, Align.CENTRE), new Column("Ông/Bà", 11, Align.CENTRE),
                                new Column("Họ và tên", 26, Align.LEFT), new Column("Chức vụ, đơn vị", 47, Align.LEFT),
                                new Column("Số sổ vàng", 14, Align.CENTRE)),
                        List.of(new Section("I. Cấp huyện", rows((individuals + 1) / 2, true)),
                                new Section("II. Cấp tỉnh", rows(individuals / 2, true)))));
    }

    static List<List<String>> rows(int count, boolean people) {
        String[] families = { "Nguyễn Văn", "Trần Thị Mỹ", "Huỳnh Ngọc", "Lê Hoàng", "Đặng Thị Kiều", "Võ Minh" };
        String[] names = { "Ân", "Đức", "Hường", "Phượng", "Khoa", "Tuyền", "Vĩnh" };
        String[] districts = { "huyện Chợ Mới", "thành phố Long Xuyên", "thị xã Tân Châu", "huyện Thoại Sơn" };
        List<List<String>> rows = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            String district = districts[i % districts.length];
            String number = Integer.toString(i);
            String roll = String.format(Locale.ROOT, "%04d/2021", i);
            rows.add(people
                    ? List.of(number, i % 2 == 0 ? "Bà" : "Ông",
                            families[i % families.length] + " " + names[i % names.length],
                            "Chuyên viên Phòng Nội vụ " + district
                                    + (i % 7 == 0 ? ", thành viên Tổ giúp việc Ủy ban bầu cử " + district : ""),
                            roll)
                    : List.of(number, "Ủy ban nhân dân xã Ví Dụ " + i, "Ủy ban nhân dân " + district, roll));
        }
        return rows;
    }

}
