package vinhdanh.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vinhdanh.document.AdministrativeDocument.Article;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.law.LawBook.AwardForm;
import vinhdanh.law.SubjectKind;

/**
 * What a decision decides: what it confers, one article for each award form, the money,
 * and who carries it out.
 *
 * @param forms its award forms, in the order of the plan's lines
 * @param issuer the unit that issues it
 * @param standingBody who proposed it, as its head
 */
record DecisionArticles(Decision decision, List<AwardForm> forms, String issuer, String standingBody) {

    /** The kinds of subject in the order of a decision's lists. */
    static final List<SubjectKind> KINDS = List.of(SubjectKind.COLLECTIVE, SubjectKind.HOUSEHOLD,
            SubjectKind.INDIVIDUAL);

    List<Article> all() {
        List<String> texts = new ArrayList<>();
        this.forms.forEach(form -> texts.add(conferring(form)));
        texts.add(money());
        texts.add(carryingOut());
        return IntStream.range(0, texts.size())
            .mapToObj(index -> new Article(number(index) + ".", List.of(texts.get(index))))
            .toList();
    }

    /** The article that names who carries it out: "Điều 3". */
    String last() {
        return number(this.forms.size() + 1);
    }

    private static String number(int index) {
        return "Điều " + (index + 1);
    }

    private String conferring(AwardForm form) {
        String achievement = this.decision.campaign().plan().decision().achievement().vi();
        return "Tặng %s cho %s (có danh sách kèm theo) %s.".formatted(form.name().vi(), counted(form),
                DecisionText.lowerFirst(achievement));
    }

    private String counted(AwardForm form) {
        return KINDS.stream()
            .map(subject -> counted(form, subject))
            .filter(words -> !words.isEmpty())
            .collect(Collectors.joining(" và "));
    }

    private String counted(AwardForm form, SubjectKind subject) {
        int count = (int) awards(form, subject).count();
        return (count == 0) ? "" : VietnameseFormat.twoDigits(count) + " " + words(subject);
    }

    private String money() {
        String rates = this.forms.stream().map(this::rates).collect(Collectors.joining("; "));
        long total = this.decision.rewardMoney().dong();
        return "Mức tiền thưởng: %s; tổng số tiền thưởng là %s (%s), trích từ Quỹ Thi đua, khen thưởng của %s năm %d."
            .formatted(rates, VietnameseFormat.money(total), VietnameseFormat.moneyInWords(total),
                    Committee.level(this.issuer), this.decision.day().getYear());
    }

    /**
     * What the form pays each kind of subject; it is named where there is another one.
     */
    private String rates(AwardForm form) {
        String rates = KINDS.stream()
            .flatMap(subject -> awards(form, subject).limit(1))
            .map(award -> "mỗi " + words(award.subject()) + " " + VietnameseFormat.money(award.reward().dong()))
            .collect(Collectors.joining(", "));
        return (this.forms.size() == 1) ? rates : form.name().vi() + ": " + rates;
    }

    private Stream<Award> awards(AwardForm form, SubjectKind subject) {
        return this.decision.awards(subject).stream().filter(award -> award.awardForm().equals(form.code()));
    }

    private String carryingOut() {
        String where = IntStream.range(0, this.forms.size())
            .mapToObj(DecisionArticles::number)
            .collect(Collectors.joining(", "));
        return "Chánh Văn phòng %s, %s, Thủ trưởng các cơ quan, đơn vị liên quan và các tập thể, cá nhân có tên tại %s "
            .formatted(Committee.of(this.issuer), this.standingBody, where)
                + "chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.";
    }

    private static String words(SubjectKind subject) {
        return subject.title().vi().toLowerCase(Locale.ROOT);
    }

}
