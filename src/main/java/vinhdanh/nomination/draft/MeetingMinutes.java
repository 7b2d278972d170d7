package vinhdanh.nomination.draft;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.Plan.Threshold;
import vinhdanh.document.AdministrativeDocument;
import vinhdanh.document.AdministrativeDocument.Article;
import vinhdanh.document.AdministrativeDocument.Signature;
import vinhdanh.document.Annex;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.people.Unit;

/**
 * The words of the minutes of a unit's meeting that considered awards: who was there, the
 * rule, the votes on each candidate, the conclusion.
 */
record MeetingMinutes(Plan plan, Unit unit, PeerReview review, List<Candidate> candidates) {

    AdministrativeDocument document(Instant made) {
        String number = this.review.minutesNumber().isEmpty() ? "…" : this.review.minutesNumber();
        Issuer issuer = new Issuer(this.plan, this.unit);
        return new AdministrativeDocument(issuer.council(number, Objects.requireNonNull(this.review.meetingDay())),
                "BIÊN BẢN", "Họp xét khen thưởng " + Issuer.lowerFirst(this.plan.title().vi()), "", List.of(), "",
                articles(issuer), List.of(), new Signature(null, "CHỦ TRÌ", this.review.chair()),
                new Signature(null, "THƯ KÝ", this.review.secretary()), List.of(results(number)), made);
    }

    private List<Article> articles(Issuer issuer) {
        PeerReview.Course course = this.review.course();
        String began = course.began() == null ? "" : "Bắt đầu lúc " + clock(course.began()) + ", ";
        List<Article> articles = new ArrayList<>();
        articles.add(new Article("Thời gian:",
                List.of(began + VietnameseFormat.longDate(Objects.requireNonNull(this.review.meetingDay())) + ".")));
        articles.add(new Article("Địa điểm:",
                List.of((this.review.place().isEmpty() ? issuer.name() : this.review.place()) + ".")));
        articles.add(new Article("Thành phần:", attendance(course)));
        articles.add(new Article("1. Căn cứ và chỉ tiêu.",
                List.of("Cuộc họp thông qua căn cứ, tiêu chuẩn và chỉ tiêu được phân bổ theo Kế hoạch số %s %s."
                    .formatted(this.plan.number(), VietnameseFormat.longDate(this.plan.issued())))));
        articles.add(new Article("2. Thảo luận.", course.opinions().isBlank()
                ? List.of("Các thành viên thống nhất với danh sách đưa ra bình xét, không có ý kiến khác.")
                : course.opinions().lines().filter(line -> !line.isBlank()).map(MeetingMinutes::sentence).toList()));
        articles.add(new Article("3. Bỏ phiếu và kiểm phiếu.", voting()));
        articles.add(new Article("4. Kết luận.", conclusion(course)));
        return articles;
    }

    private List<String> attendance(PeerReview.Course course) {
        List<String> lines = new ArrayList<>();
        lines.add("Có mặt %d/%d thành viên.".formatted(present(), members()));
        lines.add("Chủ trì: %s. Thư ký: %s.".formatted(orDots(this.review.chair()), orDots(this.review.secretary())));
        if (!course.absent().isBlank()) {
            lines.add("Vắng: " + sentence(course.absent().lines().collect(Collectors.joining("; "))));
        }
        else {
            lines.add(members() == present() ? "Vắng: không."
                    : "Vắng: %02d thành viên.".formatted(members() - present()));
        }
        return lines;
    }

    private List<String> voting() {
        Threshold rule = this.plan.proposals().threshold();
        String base = rule.of() == Threshold.Denominator.TOTAL ? "tổng số thành viên" : "số thành viên có mặt";
        return List.of(
                "Số phiếu phát ra cho mỗi trường hợp: %d. Kết quả từng trường hợp có bảng kèm theo."
                    .formatted(present()),
                "Tỷ lệ được tính trên %s (%d); trường hợp đạt từ %d%% trở lên được đề nghị khen thưởng.".formatted(base,
                        base(rule), rule.percent()));
    }

    private List<String> conclusion(PeerReview.Course course) {
        long passed = this.candidates.stream().filter(this::passes).count();
        String ended = course.ended() == null ? "" : " lúc " + clock(course.ended()) + " cùng ngày";
        return List.of(
                "Có %d/%d trường hợp đạt tỷ lệ theo quy định và được đề nghị khen thưởng.".formatted(passed,
                        this.candidates.size()),
                "Cuộc họp kết thúc%s; biên bản được đọc lại cho các thành viên cùng nghe và thống nhất"
                    .formatted(ended));
    }

    private Annex results(String number) {
        List<Annex.Column> columns = List.of(new Annex.Column("TT", 1, Annex.Align.CENTRE),
                new Annex.Column("Tên tập thể; họ và tên, chức vụ, đơn vị", 6.4, Annex.Align.LEFT),
                new Annex.Column("Đồng ý", 1.4, Annex.Align.CENTRE),
                new Annex.Column("Không đồng ý", 1.5, Annex.Align.CENTRE),
                new Annex.Column("Phiếu trắng", 1.4, Annex.Align.CENTRE),
                new Annex.Column("Tỷ lệ", 2, Annex.Align.CENTRE), new Annex.Column("Kết quả", 1.7, Annex.Align.CENTRE));
        List<Annex.Section> sections = new ArrayList<>();
        section(sections, "TẬP THỂ, HỘ GIA ĐÌNH", false);
        section(sections, "CÁ NHÂN", true);
        return new Annex(null, "KẾT QUẢ KIỂM PHIẾU",
                "(Kèm theo Biên bản số %s %s)".formatted(number,
                        VietnameseFormat.longDate(Objects.requireNonNull(this.review.meetingDay()))),
                columns, sections);
    }

    private void section(List<Annex.Section> sections, String title, boolean individuals) {
        List<List<String>> rows = new ArrayList<>();
        for (Candidate candidate : this.candidates) {
            if (candidate.draft().isIndividual() == individuals) {
                rows.add(row(rows.size() + 1, candidate));
            }
        }
        if (!rows.isEmpty()) {
            sections.add(new Annex.Section((sections.isEmpty() ? "I. " : "II. ") + title, rows));
        }
    }

    private List<String> row(int number, Candidate candidate) {
        int base = base(this.plan.proposals().threshold());
        Integer votes = candidate.inFavour();
        String rate = votes == null ? "–" : "%d/%d (%s%%)".formatted(votes, base,
                String.format(Locale.ROOT, "%.1f", votes * 100.0 / base).replace('.', ','));
        String about = candidate.about().isEmpty() ? "" : ", " + candidate.about();
        return List.of(String.valueOf(number), candidate.name() + about, count(votes), count(candidate.against()),
                count(candidate.blank()), rate, passes(candidate) ? "Đạt" : "Không đạt");
    }

    private boolean passes(Candidate candidate) {
        Integer votes = candidate.inFavour();
        return votes != null && this.plan.proposals().threshold().met(votes, members(), present());
    }

    private int base(Threshold rule) {
        return Math.max(1, rule.of() == Threshold.Denominator.TOTAL ? members() : present());
    }

    private int members() {
        return Objects.requireNonNullElse(this.review.members(), 0);
    }

    private int present() {
        return Objects.requireNonNullElse(this.review.present(), 0);
    }

    private static String count(@Nullable Integer votes) {
        return votes == null ? "–" : votes.toString();
    }

    private static String orDots(String name) {
        return name.isEmpty() ? "…" : name;
    }

    private static String clock(LocalTime time) {
        return "%02d giờ %02d".formatted(time.getHour(), time.getMinute());
    }

    private static String sentence(String text) {
        return text.strip().matches("(?s).*[.!?]") ? text.strip() : text.strip() + ".";
    }

}
