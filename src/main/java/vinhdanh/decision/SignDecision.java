package vinhdanh.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.Plan;
import vinhdanh.law.LawBook;
import vinhdanh.law.Money;
import vinhdanh.law.Reward;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.ledger.Receipt;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/** The authority confers the awards that were selected. */
@UseCase
public class SignDecision {

    private final Decisions decisions;

    private final DecisionFiles files;

    private final Ledger ledger;

    SignDecision(Decisions decisions, DecisionFiles files, Ledger ledger) {
        this.decisions = decisions;
        this.files = files;
        this.ledger = ledger;
    }

    /**
     * Signs. What an award pays is fixed here, by the law of the day of the decision;
     * where that sets nothing it pays nothing.
     * @param folder where {@code decision.pdf}, {@code decision.docx} and
     * {@code payments.xlsx} are written
     */
    public Signed sign(LoadedCampaign campaign, LawBook law, LocalDate day, Path folder) throws IOException {
        Plan plan = campaign.plan();
        List<Award> awards = this.decisions.listChosen(campaign,
                chosen -> law.reward(chosen.awardForm(), chosen.subject(), day, plan.jurisdiction())
                    .map(Reward::amount)
                    .orElse(Money.NONE));
        Decision decision = new Decision(DecisionId.random(), campaign, day, awards);
        UnitId issuer = plan.units().find(plan.issuer(), plan.issued()).orElseThrow().id();
        this.decisions.add(decision, issuer, DecisionText.title(decision, law));
        this.files.write(decision, law, folder);
        Receipt receipt = this.ledger.record(Act.DECISION_SIGNED, decision.id().value(),
                Digest.ofFile(folder.resolve("decision.pdf")));
        return new Signed(decision, receipt);
    }

    /**
     * A decision that was signed.
     *
     * @param receipt what ties {@code decision.pdf} to the ledger
     */
    public record Signed(Decision decision, Receipt receipt) {
    }

}
