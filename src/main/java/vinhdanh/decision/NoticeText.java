package vinhdanh.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vinhdanh.campaign.Plan;
import vinhdanh.decision.UnitResults.Other;
import vinhdanh.document.AdministrativeDocument;
import vinhdanh.document.AdministrativeDocument.Article;
import vinhdanh.document.AdministrativeDocument.Heading;
import vinhdanh.document.AdministrativeDocument.Signature;
import vinhdanh.document.Annex;
import vinhdanh.document.Annex.Align;
import vinhdanh.document.Annex.Column;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.law.AwardForm;
import vinhdanh.law.LawBook;
import vinhdanh.people.Committee;
import vinhdanh.shared.Text;

/**
 * The words of the notice to one unit: who of its nominations is commended, who is not
 * and why, and how it stands with those whose result is still to come. Number and
 * signature are left to the body that sends it.
 */
record NoticeText(Decision decision, LawBook law, String unit, List<Award> awards, List<Other> others) {

    AdministrativeDocument document(LocalDate due, Instant made) {
        Plan plan = this.decision.campaign().plan();
        String body = plan.units()
            .find(plan.decision().standingBody(), this.decision.day())
            .map(found -> found.name())
            .orElse(plan.decision().standingBody());
        String parent = Text.upper(Committee.of(DecisionText.issuer(this.decision, this.law)));
        Heading heading = new Heading(parent, List.of(Text.upper(body)), "……/TB-" + symbol(body),
                plan.decision().city(), this.decision.day());
        List<String> texts = texts(plan, due);
        List<Article> articles = IntStream.range(0, texts.size())
            .mapToObj(index -> new Article((index + 1) + ".", List.of(texts.get(index))))
            .toList();
        return new AdministrativeDocument(heading, "THÔNG BÁO",
                "Kết quả xét khen thưởng " + DecisionText.lowerFirst(plan.title().vi()), "",
                List.of("Kính gửi: " + Committee.of(this.unit)), "", articles,
                List.of("Như trên", "Lưu: VT, Hồ sơ khen thưởng"),
                new Signature(null, body.startsWith("Sở ") ? "GIÁM ĐỐC" : "THỦ TRƯỞNG ĐƠN VỊ", ""), annexes(), made);
    }

    /** "SNV" for "Sở Nội vụ". */
    private static String symbol(String body) {
        StringBuilder symbol = new StringBuilder();
        for (String word : Text.upper(body).split(" ")) {
            symbol.append(word.charAt(0));
        }
        return symbol.toString();
    }

    private List<String> texts(Plan plan, LocalDate due) {
        List<String> texts = new ArrayList<>();
        String decided = "Tại Quyết định số %s %s, %s đã quyết định khen thưởng ".formatted(this.decision.number(),
                VietnameseFormat.longDate(this.decision.day()), plan.decision().authority().vi());
        texts.add(decided + (this.awards.isEmpty()
                ? "các tập thể, cá nhân trong phong trào; đợt này không có trường hợp nào do đơn vị đề nghị."
                : "%s trường hợp do đơn vị đề nghị (có danh sách kèm theo)."
                    .formatted(VietnameseFormat.twoDigits(this.awards.size()))));
        if (!over(true).isEmpty()) {
            texts.add("%s trường hợp do đơn vị đề nghị không được khen thưởng; lý do và căn cứ của từng trường hợp nêu "
                .formatted(VietnameseFormat.twoDigits(over(true).size())) + "tại danh sách kèm theo.");
        }
        if (!over(false).isEmpty()) {
            texts
                .add("%s trường hợp do đơn vị đề nghị chưa có kết quả; lý do của từng trường hợp nêu tại danh sách kèm "
                    .formatted(VietnameseFormat.twoDigits(over(false).size()))
                        + "theo. Kết quả của các trường hợp này được thông báo sau.");
        }
        texts.add("Thông báo này được gửi đến đơn vị chậm nhất ngày %s%s; đề nghị đơn vị thông báo đến các tập thể, "
            .formatted(VietnameseFormat.date(due), article()) + "cá nhân có tên trong danh sách.");
        return texts;
    }

    private List<Other> over(boolean over) {
        return this.others.stream().filter(other -> other.over() == over).toList();
    }

    private String article() {
        return this.law
            .eligibilityRule("notify-result", this.decision.day(), this.decision.campaign().plan().jurisdiction())
            .map(rule -> " (" + rule.article() + ")")
            .orElse("");
    }

    private List<Annex> annexes() {
        List<Annex> annexes = new ArrayList<>();
        if (!this.awards.isEmpty()) {
            add(annexes, "DANH SÁCH ĐƯỢC KHEN THƯỞNG",
                    List.of(new Column("TT", 1, Align.CENTRE), new Column("Họ và tên, tập thể", 5, Align.LEFT),
                            new Column("Hình thức khen thưởng", 6, Align.LEFT),
                            new Column("Tiền thưởng (đồng)", 3, Align.RIGHT)),
                    awardRows());
        }
        List<Column> columns = List.of(new Column("TT", 1, Align.CENTRE),
                new Column("Họ và tên, tập thể", 4, Align.LEFT), new Column("Lý do", 7, Align.LEFT),
                new Column("Căn cứ", 3.4, Align.LEFT));
        if (!over(true).isEmpty()) {
            add(annexes, "DANH SÁCH KHÔNG ĐƯỢC KHEN THƯỞNG", columns, otherRows(true));
        }
        if (!over(false).isEmpty()) {
            add(annexes, "DANH SÁCH CHƯA CÓ KẾT QUẢ", columns, otherRows(false));
        }
        return annexes;
    }

    /** One that stands alone has no number. */
    private void add(List<Annex> annexes, String title, List<Column> columns, List<List<String>> rows) {
        int lists = (this.awards.isEmpty() ? 0 : 1) + (over(true).isEmpty() ? 0 : 1) + (over(false).isEmpty() ? 0 : 1);
        annexes.add(new Annex(lists == 1 ? null : "Phụ lục " + "I".repeat(annexes.size() + 1), title,
                "(Kèm theo Thông báo kết quả xét khen thưởng)", columns, List.of(new Annex.Section(null, rows))));
    }

    private List<List<String>> awardRows() {
        Plan plan = this.decision.campaign().plan();
        return IntStream.range(0, this.awards.size()).mapToObj(index -> {
            Award award = this.awards.get(index);
            String form = this.law.awardForm(award.awardForm(), plan.proposals().closing(), plan.jurisdiction())
                .map(AwardForm::name)
                .map(name -> name.vi())
                .orElse(award.awardForm());
            return List.of(String.valueOf(index + 1), award.addressed(), form,
                    VietnameseFormat.number(award.reward().dong()));
        }).toList();
    }

    private List<List<String>> otherRows(boolean over) {
        List<Other> all = over(over);
        return IntStream.range(0, all.size()).mapToObj(index -> {
            Other other = all.get(index);
            return List.of(String.valueOf(index + 1), other.name(), reason(other), other.basis());
        }).toList();
    }

    private static String reason(Other other) {
        return switch (other.kind()) {
            case NOT_CHOSEN, REFUSED, WAITED -> other.reason();
            case HELD -> "Tạm dừng xét: " + other.reason();
            case RETURNED -> "Đã trả lại để bổ sung: " + other.reason();
            case GOING_ON -> "Đang tiếp tục xét.";
            case APPRAISED -> "Hồ sơ đang được thẩm định.";
        };
    }

}
