package vinhdanh.desk.admin;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/** What the entries of a plan file are called on a form. */
final class PlanLabels {

    private static final Map<String, Bilingual> WORDS = Stream
        .of("code|Mã|Code", "document|Văn bản|Document", "number|Số|Number", "issued|Ngày ban hành|Issued",
                "issuer|Mã đơn vị ban hành|Code of the issuer", "place|Mã địa phương|Place", "units|Tệp đơn vị|Units",
                "title|Tên|Title", "headline|Nội dung chính|Headline", "purpose|Mục đích|Purpose",
                "requirements|Yêu cầu|Requirements", "conduct|Tổ chức thực hiện|Conduct",
                "contents|Nội dung thi đua|Contents", "totals|Tổng chỉ tiêu|Totals", "lines|Diện khen thưởng|Lines",
                "name|Tên|Name", "award|Hình thức khen thưởng|Award form", "seats|Chỉ tiêu|Seats",
                "collective|Tập thể|Collectives", "individual|Cá nhân|Individuals", "household|Hộ gia đình|Households",
                "proposers|Đơn vị được đề nghị|Who may propose", "tiers|Cấp|Tiers", "types|Loại đơn vị|Types",
                "priority|Ưu tiên|Priority", "kind|Cách ưu tiên|Kind", "classes|Đối tượng|Classes",
                "bonus|Điểm cộng|Bonus", "milestones|Các mốc thời gian|Milestones", "day|Ngày|Day", "from|Từ ngày|From",
                "to|Đến ngày|To", "selection|Xét chọn|Selection", "merit|Căn cứ xếp hạng|Merit", "order|Thứ tự|Order",
                "seed|Mã bốc thăm|Seed", "factor|Hệ số đề nghị|Factor", "threshold|Tỷ lệ phiếu|Threshold",
                "percent|Phần trăm|Percent", "of|Tính trên|Of", "splits|Phân bổ chỉ tiêu|Splits", "line|Mã diện|Line",
                "subject|Đối tượng|Subject", "method|Cách chia|Method", "figure|Số liệu|Figure",
                "floor|Ít nhất|At least", "ceiling|Nhiều nhất|At most", "limits|Giới hạn mỗi đơn vị|Limits",
                "decision|Quyết định|Decision", "post|Chức vụ|Post", "authority|Người có thẩm quyền|Authority",
                "signer|Người ký|Signer", "signer-title|Chức danh người ký|Signer's title",
                "capacity|Tư cách ký|Capacity", "city|Nơi ký|City", "submission|Tờ trình|Submission",
                "standing-body|Cơ quan thường trực|Standing body", "achievement|Thành tích|Achievement",
                "route|Các cấp xét duyệt|Route", "does|Việc|Does", "unit|Mã đơn vị|Unit",
                "days|Số ngày làm việc|Working days", "until|Hạn cuối|Until", "late|Khi quá hạn|When late",
                "supplement|Phần kế hoạch để ngỏ|Supplement", "vi|tiếng Việt|Vietnamese", "en|tiếng Anh|English")
        .map(line -> line.split("\\|"))
        .collect(Collectors.toUnmodifiableMap(words -> words[0], words -> new Bilingual(words[1], words[2])));

    private PlanLabels() {
    }

    /** The name of one entry; a number counts from 1. */
    static String word(String key, Language language) {
        if (key.matches("\\d{1,4}")) {
            return String.valueOf(Integer.parseInt(key) + 1);
        }
        Bilingual word = WORDS.get(key);
        return word == null ? key : word.in(language);
    }

    /** The name of a place such as {@code lines.0.seats.individual}, without its part. */
    static String path(String path, Language language) {
        String[] steps = path.split("\\.");
        return Stream.of(steps)
            .skip(steps.length > 1 ? 1 : 0)
            .map(step -> word(step, language))
            .collect(Collectors.joining(" · "));
    }

}
