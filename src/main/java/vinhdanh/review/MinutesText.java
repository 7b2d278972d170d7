package vinhdanh.review;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vinhdanh.access.Role;
import vinhdanh.document.AdministrativeDocument;
import vinhdanh.document.AdministrativeDocument.Article;
import vinhdanh.document.AdministrativeDocument.Heading;
import vinhdanh.document.AdministrativeDocument.Signature;
import vinhdanh.document.Annex;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.review.consultation.Comment;
import vinhdanh.review.consultation.Consultation;
import vinhdanh.shared.Text;

/**
 * The words of the minutes of a council that considered awards: who was there, the rule,
 * the sheets, each candidate's rate, the conclusion. Who had a conflict isn't said, only
 * how many didn't vote.
 */
record MinutesText(Meeting meeting, List<Member> members, List<Paper> papers, List<Count> counts, int issued,
        int returned, Proceedings proceedings, List<Consultation> lists, List<Comment> comments) {

    /**
     * @param made when the vote was counted, so that the same minutes are the same file
     */
    AdministrativeDocument document(Instant made) {
        Heading heading = new Heading(parent(), List.of("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG"),
                this.proceedings.number().isEmpty() ? "…" : this.proceedings.number(), place(), this.meeting.day());
        return new AdministrativeDocument(heading, "BIÊN BẢN",
                "Họp Hội đồng Thi đua - Khen thưởng xét khen thưởng " + lowerFirst(this.meeting.campaignTitle().vi()),
                "", List.of(), "", articles(), List.of(), new Signature(null, "CHỦ TRÌ", nameOf(Role.CHAIR)),
                new Signature(null, "THƯ KÝ", nameOf(Role.SECRETARY)), List.of(results()), made);
    }

    private String parent() {
        String unit = Text.upper(this.meeting.unitName());
        return unit.startsWith("TỈNH ") || unit.startsWith("THÀNH PHỐ ") || unit.startsWith("HUYỆN ")
                || unit.startsWith("XÃ ") || unit.startsWith("PHƯỜNG ")
                        ? "ỦY BAN NHÂN DÂN " + unit.replace(' ', '\u00a0') : unit;
    }

    private String place() {
        return this.meeting.unitName().replaceFirst("^(Tỉnh|Thành phố|Huyện|Xã|Phường) ", "");
    }

    private String nameOf(Role role) {
        return this.members.stream().filter(member -> member.role() == role).map(Member::name).findFirst().orElse("");
    }

    private List<Article> articles() {
        List<Article> articles = new ArrayList<>();
        articles.add(new Article("Thời gian:", List.of("Bắt đầu lúc %s, %s.".formatted(clock(this.meeting.time()),
                VietnameseFormat.longDate(this.meeting.day())))));
        articles.add(new Article("Địa điểm:", List.of(sentence(this.meeting.place()))));
        articles.add(new Article("Thành phần:", attendance()));
        articles.add(new Article("1. Nội dung cuộc họp.",
                lines(this.meeting.agenda()).stream().map(MinutesText::sentence).toList()));
        articles.add(new Article("2. Kết quả lấy ý kiến công khai.", consultation()));
        articles.add(new Article("3. Thảo luận.",
                this.proceedings.opinions().isBlank()
                        ? List.of("Các thành viên thống nhất với danh sách trình, không có ý kiến khác.")
                        : lines(this.proceedings.opinions())));
        articles.add(new Article("4. Bỏ phiếu và kiểm phiếu.", voting()));
        articles.add(new Article("5. Kết luận.", conclusion()));
        return articles;
    }

    private List<String> attendance() {
        Quorum quorum = Quorum.of(this.meeting, this.members);
        List<String> lines = new ArrayList<>();
        lines.add("Có mặt %d/%d thành viên có quyền biểu quyết (cần ít nhất %d).".formatted(quorum.present(),
                quorum.members(), quorum.needed()));
        lines.add("Chủ trì: %s. Thư ký: %s.".formatted(nameOf(Role.CHAIR), nameOf(Role.SECRETARY)));
        List<String> absent = this.members.stream()
            .filter(member -> member.votes() && !member.present())
            .map(member -> member.name() + " (" + (member.absence().isBlank() ? "không rõ lý do" : member.absence())
                    + ")")
            .toList();
        lines.add(absent.isEmpty() ? "Vắng: không." : "Vắng: " + String.join("; ", absent) + ".");
        return lines;
    }

    private List<String> consultation() {
        List<String> lines = new ArrayList<>();
        this.lists.forEach(list -> lines.add("Danh sách%s được công khai từ %s đến hết %s.".formatted(
                list.serial() == 1 ? "" : " bổ sung lần " + (list.serial() - 1),
                VietnameseFormat.longDate(list.firstDay()), VietnameseFormat.longDate(list.lastDay()))));
        if (this.comments.isEmpty()) {
            lines.add(this.lists.isEmpty() ? "Danh sách không qua lấy ý kiến công khai."
                    : "Không có ý kiến nào về danh sách.");
            return lines;
        }
        lines.add("Đã nhận %d ý kiến; kết quả xử lý như sau:".formatted(this.comments.size()));
        for (Comment comment : this.comments) {
            String outcome = comment.outcome();
            lines.add("Ý kiến số %s%s: %s".formatted(comment.number(),
                    comment.about().isEmpty() ? "" : " về trường hợp " + comment.about(),
                    outcome == null ? "đang xem xét." : sentence(outcome)));
        }
        return lines;
    }

    private List<String> voting() {
        VotingRule rule = this.meeting.rule();
        List<String> lines = new ArrayList<>();
        lines.add("Hình thức: %s. Quy định áp dụng: %s (%s).".formatted(lowerFirst(rule.ballot().title().vi()),
                sentence(this.meeting.ruleText()), rule.source().strip().replaceFirst("[.]$", "")));
        lines.add(
                "Số phiếu phát ra: %d; thu về: %d; hợp lệ: %d; không hợp lệ: 0. Phiếu được kiểm khi đóng bỏ phiếu; kết quả đã ghi vào sổ cái minh bạch."
                    .formatted(this.issued, this.returned, this.returned));
        long recused = this.counts.stream().filter(count -> count.issued() < this.issued).count();
        if (recused > 0) {
            lines.add("Ở %d trường hợp, thành viên có liên quan không tham gia bỏ phiếu theo quy định."
                .formatted(recused));
        }
        lines.add("Tỷ lệ được tính trên %s%s, %s; đạt khi từ %s trở lên. Kết quả từng trường hợp có bảng kèm theo."
            .formatted(lowerFirst(rule.denominator().title().vi()),
                    rule.recusedCount() ? "" : ", không tính thành viên không được bỏ phiếu vì xung đột lợi ích",
                    base(), rule.threshold()));
        return lines;
    }

    /** The whole as it was computed: of all candidates, or from the least to the most. */
    private String base() {
        int least = this.counts.stream().mapToInt(Count::base).min().orElse(0);
        int most = this.counts.stream().mapToInt(Count::base).max().orElse(0);
        return least == most ? "là %d người".formatted(most)
                : "từ %d đến %d người tùy trường hợp".formatted(least, most);
    }

    private List<String> conclusion() {
        List<String> lines = new ArrayList<>();
        lines.add("Có %d/%d trường hợp đạt tỷ lệ theo quy định."
            .formatted(this.counts.stream().filter(Count::passed).count(), this.counts.size()));
        lines.addAll(lines(this.proceedings.conclusion()));
        LocalTime ended = this.proceedings.ended();
        lines.add("Cuộc họp kết thúc lúc %s cùng ngày; biên bản được đọc lại cho các thành viên cùng nghe và thống nhất"
            .formatted(ended == null ? "…" : clock(ended)));
        return lines;
    }

    private Annex results() {
        List<Annex.Column> columns = List.of(new Annex.Column("TT", 1, Annex.Align.CENTRE),
                new Annex.Column("Họ và tên hoặc tên tập thể, đơn vị đề nghị", 6.2, Annex.Align.LEFT),
                new Annex.Column("Đồng ý", 1.4, Annex.Align.CENTRE),
                new Annex.Column("Không đồng ý", 1.5, Annex.Align.CENTRE),
                new Annex.Column("Phiếu trắng", 1.5, Annex.Align.CENTRE),
                new Annex.Column("Tỷ lệ", 2, Annex.Align.CENTRE), new Annex.Column("Kết quả", 1.8, Annex.Align.CENTRE));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < this.counts.size(); i++) {
            rows.add(row(this.papers.get(i), this.counts.get(i)));
        }
        String number = this.proceedings.number().isEmpty() ? "…" : this.proceedings.number();
        return new Annex(null, "KẾT QUẢ KIỂM PHIẾU",
                "(Kèm theo Biên bản số %s %s)".formatted(number, VietnameseFormat.longDate(this.meeting.day())),
                columns, List.of(new Annex.Section(null, rows)));
    }

    private static List<String> row(Paper paper, Count count) {
        return List.of(String.valueOf(count.position()), paper.name() + ", " + paper.nominationUnit(),
                String.valueOf(count.inFavour()), String.valueOf(count.against()), String.valueOf(count.blank()),
                "%d/%d (%s)".formatted(count.inFavour(), count.base(), count.rateText()),
                count.passed() ? "Đạt" : "Không đạt");
    }

    private static String clock(LocalTime time) {
        return "%02d giờ %02d".formatted(time.getHour(), time.getMinute());
    }

    private static List<String> lines(String text) {
        List<String> lines = text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        return lines.isEmpty() ? List.of("") : lines;
    }

    private static String sentence(String text) {
        return text.strip().matches("(?s).*[.!?]") ? text.strip() : text.strip() + ".";
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

}
