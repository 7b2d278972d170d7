package vinhdanh.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vinhdanh.document.AdministrativeDocument.Article;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.law.AwardForm;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Committee;

/**
 * What a decision decides: what it confers, one article for each award form, the money,
 * and who carries it out.
 *
 * @param issuer the unit that issues it
 * @param standingBody who proposed it, as its head
 */
record DecisionArticles(Decision decision, Conferrals conferrals, String issuer, String standingBody) {

    /** The articles, without their numbers. */
    List<String> texts() {
        List<String> texts = new ArrayList<>();
        this.conferrals.forms().forEach(form -> texts.add(conferring(form)));
        texts.add(money());
        texts.add(carryingOut());
        return List.copyOf(texts);
    }

    static List<Article> numbered(List<String> texts) {
        return IntStream.range(0, texts.size())
            .mapToObj(index -> new Article(number(index) + ".", List.of(texts.get(index))))
            .toList();
    }

    private static String number(int index) {
        return "Điều " + (index + 1);
    }

    private String conferring(AwardForm form) {
        String achievement = this.decision.campaign().plan().decision().achievement().vi();
        List<String> counted = this.conferrals.of(form).stream().map(Conferral::counted).toList();
        return "Tặng %s cho %s (có danh sách%s kèm theo) %s.".formatted(form.name().vi(), enumerated(counted),
                where(form), DecisionText.lowerFirst(achievement));
    }

    /** In which lists to look; with one form, all that come with the decision are its. */
    private String where(AwardForm form) {
        if (!this.conferrals.ofSeveralForms()) {
            return "";
        }
        List<String> annexes = this.conferrals.of(form).stream().map(Conferral::annex).toList();
        return (annexes.size() == 1) ? " tại " + annexes.getFirst()
                : " tại các Phụ lục " + enumerated(annexes.stream().map(name -> name.replace("Phụ lục ", "")).toList());
    }

    private String money() {
        String rates = this.conferrals.forms().stream().map(this::rates).collect(Collectors.joining("; "));
        long total = this.decision.rewardMoney().dong();
        return "Mức tiền thưởng: %s; tổng số tiền thưởng là %s (%s), trích từ Quỹ Thi đua, khen thưởng của %s năm %d."
            .formatted(rates, VietnameseFormat.money(total), VietnameseFormat.moneyInWords(total),
                    Committee.level(this.issuer), this.decision.day().getYear());
    }

    /**
     * What the form pays each kind of subject; it is named where there is another one.
     */
    private String rates(AwardForm form) {
        String rates = this.conferrals.of(form).stream().map(Conferral::rate).collect(Collectors.joining(", "));
        return this.conferrals.ofSeveralForms() ? "đối với %s, %s".formatted(form.name().vi(), rates) : rates;
    }

    private String carryingOut() {
        String where = IntStream.range(0, this.conferrals.forms().size())
            .mapToObj(DecisionArticles::number)
            .collect(Collectors.joining(", "));
        return "Chánh Văn phòng %s, %s, Thủ trưởng các cơ quan, đơn vị liên quan và các %s có tên tại %s "
            .formatted(Committee.of(this.issuer), this.standingBody, subjects(), where)
                + "chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.";
    }

    /** "tập thể, hộ gia đình, cá nhân", those that there are. */
    private String subjects() {
        return Conferrals.KINDS.stream()
            .filter(kind -> this.conferrals.lists().isEmpty() || this.conferrals.has(kind))
            .map(DecisionArticles::words)
            .collect(Collectors.joining(", "));
    }

    /** "06 tập thể, 20 hộ gia đình và 10 cá nhân". */
    static String enumerated(List<String> words) {
        return (words.size() < 2) ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " và " + words.getLast();
    }

    private static String words(SubjectKind subject) {
        return subject.title().vi().toLowerCase(Locale.ROOT);
    }

}
