package vinhdanh.decision;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.Plan.DecisionTerms;
import vinhdanh.document.AdministrativeDocument;
import vinhdanh.document.AdministrativeDocument.Heading;
import vinhdanh.document.AdministrativeDocument.Signature;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.law.LawBook;
import vinhdanh.law.Reward;
import vinhdanh.people.Committee;
import vinhdanh.people.Unit;
import vinhdanh.shared.Text;

/**
 * The words of an award decision, in the order of decree 30/2020: bases of its day,
 * articles, recipients, the signature of the authority, whose personal power it is, and
 * the lists.
 */
final class DecisionText {

    private final Decision decision;

    private final LawBook law;

    private final Plan plan;

    private final Conferrals conferrals;

    private DecisionText(Decision decision, LawBook law) {
        this.decision = decision;
        this.law = law;
        this.plan = decision.campaign().plan();
        this.conferrals = Conferrals.of(decision, law);
    }

    /** The whole document. */
    static AdministrativeDocument of(Decision decision, LawBook law, Instant made) {
        return new DecisionText(decision, law).document(made);
    }

    /** What it is about (trích yếu). */
    static String title(Decision decision, LawBook law) {
        return new DecisionText(decision, law).title();
    }

    private AdministrativeDocument document(Instant made) {
        DecisionTerms terms = this.plan.decision();
        Heading heading = new Heading(null, issuer(), terms.number(), terms.city(), this.decision.day());
        Signature signature = new Signature(terms.capacity(), terms.signerTitle(), terms.signer());
        return new AdministrativeDocument(heading, "QUYẾT ĐỊNH", title(), upper(terms.authority().vi()), bases(),
                "QUYẾT ĐỊNH:", DecisionArticles.numbered(articles()), recipients(), signature,
                DecisionLists.of(this.decision, this.conferrals), made);
    }

    /** Its words as they would stand there if nothing were written otherwise. */
    static Wordings usual(Decision decision, LawBook law) {
        Decision plain = new Decision(decision.id(), decision.campaign(), decision.day(), decision.awards());
        DecisionText text = new DecisionText(plain, law);
        return new Wordings(text.title(), String.join("\n", text.bases()), String.join("\n", text.articles()));
    }

    /** People's Committees stand on two lines: the committee, and whose it is. */
    private List<String> issuer() {
        String name = upper(Committee.of(issuingUnit().name()));
        String committee = "ỦY BAN NHÂN DÂN ";
        return name.startsWith(committee) ? List.of(committee.strip(), name.substring(committee.length()))
                : List.of(name);
    }

    private Unit issuingUnit() {
        return this.plan.units().find(this.plan.issuer(), this.plan.issued()).orElseThrow();
    }

    private String title() {
        String written = this.decision.words().title();
        return (written != null) ? written : usualTitle();
    }

    private String usualTitle() {
        return "Về việc tặng "
                + DecisionArticles.enumerated(this.conferrals.forms().stream().map(form -> form.name().vi()).toList());
    }

    private List<String> bases() {
        String written = this.decision.words().bases();
        return (written != null) ? Wordings.lines(written) : usualBases();
    }

    private List<String> usualBases() {
        List<String> bases = new ArrayList<>(lawBases(this.decision, this.law));
        bases.add("Căn cứ Kế hoạch số %s %s của %s %s".formatted(this.plan.number(),
                VietnameseFormat.longDate(this.plan.issued()), Committee.of(issuingUnit().name()),
                "về việc tổ chức phát động " + lowerFirst(this.plan.title().vi())));
        DecisionTerms terms = this.plan.decision();
        bases.add("Theo đề nghị của %s tại Tờ trình số %s %s".formatted(standingBody(), terms.submission(),
                VietnameseFormat.longDate(terms.submissionDay())));
        return bases;
    }

    /** The bases that the law of its day gives it. */
    static List<String> lawBases(Decision decision, LawBook law) {
        Plan plan = decision.campaign().plan();
        return law.bases(plan.proposals().closing(), decision.day(), plan.jurisdiction())
            .stream()
            .map(basis -> "Căn cứ " + basis.text())
            .toList();
    }

    /** Who proposed it, and for whom it is carried out. */
    static String standingBody(Decision decision, LawBook law) {
        return new DecisionText(decision, law).standingBody();
    }

    static String issuer(Decision decision, LawBook law) {
        return new DecisionText(decision, law).issuingUnit().name();
    }

    /** A department speaks through its director. */
    private String standingBody() {
        String name = this.plan.units()
            .find(this.plan.decision().standingBody(), this.decision.day())
            .or(() -> this.plan.units().find(this.plan.decision().standingBody(), this.plan.proposals().closing()))
            .map(Unit::name)
            .orElse(this.plan.decision().standingBody());
        return name.startsWith("Sở ") ? "Giám đốc " + name : name;
    }

    private List<String> articles() {
        String written = this.decision.words().articles();
        return (written != null) ? Wordings.lines(written)
                : new DecisionArticles(this.decision, this.conferrals, issuingUnit().name(), standingBody()).texts();
    }

    private List<String> recipients() {
        return List.of("Như Điều " + articles().size(),
                "Chủ tịch và các Phó Chủ tịch " + Committee.of(issuingUnit().name()), "Lưu: VT, Hồ sơ khen thưởng");
    }

    /** What a list belongs to. */
    static String source(Decision decision) {
        return "(Kèm theo Quyết định số %s %s của %s)".formatted(decision.number(),
                VietnameseFormat.longDate(decision.day()), decision.campaign().plan().decision().authority().vi());
    }

    /** What a reward of this award rests on, for the payment list. */
    static Optional<Reward> reward(Award award, Decision decision, LawBook law) {
        return law.reward(award.awardForm(), award.subject(), decision.day(),
                decision.campaign().plan().jurisdiction());
    }

    private static String upper(String text) {
        return Text.upper(text);
    }

    static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

}
