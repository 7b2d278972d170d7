package vinhdanh.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vinhdanh.campaign.Plan;
import vinhdanh.decision.UnitResults.NotChosen;
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
 * and why. Number and signature are left to the body that sends it.
 */
record NoticeText(Decision decision, LawBook law, String unit, List<Award> awards, List<NotChosen> others) {

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
        if (!this.others.isEmpty()) {
            texts.add("%s trường hợp do đơn vị đề nghị không được khen thưởng; lý do và căn cứ của từng trường hợp nêu "
                .formatted(VietnameseFormat.twoDigits(this.others.size())) + "tại danh sách kèm theo.");
        }
        texts.add("Thông báo này được gửi đến đơn vị chậm nhất ngày %s%s; đề nghị đơn vị thông báo đến các tập thể, "
            .formatted(VietnameseFormat.date(due), article()) + "cá nhân có tên trong danh sách.");
        return texts;
    }

    private String article() {
        return this.law
            .eligibilityRule("notify-result", this.decision.day(), this.decision.campaign().plan().jurisdiction())
            .map(rule -> " (" + rule.article() + ")")
            .orElse("");
    }

    private List<Annex> annexes() {
        List<Annex> annexes = new ArrayList<>();
        String source = "(Kèm theo Thông báo kết quả xét khen thưởng)";
        if (!this.awards.isEmpty()) {
            annexes.add(new Annex(this.others.isEmpty() ? null : "Phụ lục I", "DANH SÁCH ĐƯỢC KHEN THƯỞNG", source,
                    List.of(new Column("TT", 1, Align.CENTRE), new Column("Họ và tên, tập thể", 5, Align.LEFT),
                            new Column("Hình thức khen thưởng", 6, Align.LEFT),
                            new Column("Tiền thưởng (đồng)", 3, Align.RIGHT)),
                    List.of(new Annex.Section(null, awardRows()))));
        }
        if (!this.others.isEmpty()) {
            annexes
                .add(new Annex(this.awards.isEmpty() ? null : "Phụ lục II", "DANH SÁCH KHÔNG ĐƯỢC KHEN THƯỞNG", source,
                        List.of(new Column("TT", 1, Align.CENTRE), new Column("Họ và tên, tập thể", 4, Align.LEFT),
                                new Column("Lý do", 7, Align.LEFT), new Column("Căn cứ", 3.4, Align.LEFT)),
                        List.of(new Annex.Section(null, otherRows()))));
        }
        return annexes;
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

    private List<List<String>> otherRows() {
        return IntStream.range(0, this.others.size()).mapToObj(index -> {
            NotChosen other = this.others.get(index);
            return List.of(String.valueOf(index + 1), other.name(), other.reason(), other.basis());
        }).toList();
    }

}
