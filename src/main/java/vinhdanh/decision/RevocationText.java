package vinhdanh.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vinhdanh.decision.DraftDecision.Revocation;
import vinhdanh.document.VietnameseFormat;
import vinhdanh.law.EligibilityRule;
import vinhdanh.law.LawBook;
import vinhdanh.people.Committee;

/**
 * The words of a decision that takes one award back: which, by which ground of the law,
 * what is to be returned and until when.
 *
 * @param decision the decision, which confers nothing itself
 * @param old the decision that conferred the award
 */
record RevocationText(Decision decision, LawBook law, Award award, SignedDecisions.Row old, Revocation revocation) {

    Wordings words() {
        return new Wordings("Về việc hủy bỏ quyết định khen thưởng đối với " + named(), String.join("\n", bases()),
                String.join("\n", List.of(takingBack(), returning(), carryingOut())));
    }

    private String named() {
        String salutation = this.award.salutation();
        return salutation == null ? this.award.name() : DecisionText.lowerFirst(salutation) + " " + this.award.name();
    }

    private Optional<EligibilityRule> rule(String key) {
        return this.law.eligibilityRule(key, this.decision.day(), this.decision.campaign().plan().jurisdiction());
    }

    private List<String> bases() {
        List<String> bases = new ArrayList<>(DecisionText.lawBases(this.decision, this.law));
        rule(this.revocation.ground()).ifPresent(rule -> bases.add("Căn cứ " + rule.article()));
        if (!this.revocation.evidence().isBlank()) {
            bases.add("Căn cứ " + this.revocation.evidence());
        }
        bases.add("Theo đề nghị của " + DecisionText.standingBody(this.decision, this.law));
        return bases;
    }

    private String takingBack() {
        String who = this.award.description().isBlank() ? named() : named() + ", " + this.award.description();
        String ground = rule(this.revocation.ground()).map(rule -> DecisionText.lowerFirst(rule.text().vi()))
            .map(text -> text.replaceFirst("\\.$", "") + ": ")
            .orElse("");
        return "Hủy bỏ việc khen thưởng đối với %s tại Quyết định số %s %s của %s. Lý do: %s%s.".formatted(who,
                this.old.number(), VietnameseFormat.longDate(this.old.day()),
                this.decision.campaign().plan().decision().authority().vi(), ground,
                DecisionText.lowerFirst(this.revocation.reason()).replaceFirst("[.;]+$", ""));
    }

    private String returning() {
        String within = rule("return-after-revocation").map(rule -> rule.figures().get("working-days"))
            .map(days -> " trong thời hạn " + days.intValue() + " ngày làm việc kể từ ngày Quyết định này có hiệu lực")
            .orElse("");
        String money = this.award.reward().dong() == 0 ? ""
                : " và số tiền thưởng " + VietnameseFormat.money(this.award.reward().dong());
        return "Thu hồi bằng, khung kèm theo%s đã trao; %s có trách nhiệm nộp lại%s.".formatted(money, named(), within);
    }

    private String carryingOut() {
        return "Chánh Văn phòng %s, %s, %s và %s chịu trách nhiệm thi hành Quyết định này kể từ ngày ký.".formatted(
                Committee.of(DecisionText.issuer(this.decision, this.law)),
                DecisionText.standingBody(this.decision, this.law), Committee.of(this.award.unitName()), named());
    }

}
