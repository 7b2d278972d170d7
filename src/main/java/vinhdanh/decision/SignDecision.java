package vinhdanh.decision;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.access.Actor;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.Plan;
import vinhdanh.decision.Decisions.Signing;
import vinhdanh.decision.DraftDecision.Revocation;
import vinhdanh.law.LawBook;
import vinhdanh.law.Money;
import vinhdanh.law.Reward;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.ledger.Receipt;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/** The authority confers the awards that were selected, or takes one back. */
@UseCase
public class SignDecision {

    private final Decisions decisions;

    private final SignedDecisions signed;

    private final DraftTexts texts;

    private final DecisionFiles files;

    private final Ledger ledger;

    private final Clock clock;

    SignDecision(Decisions decisions, SignedDecisions signed, DraftTexts texts, DecisionFiles files, Ledger ledger,
            Clock clock) {
        this.decisions = decisions;
        this.signed = signed;
        this.texts = texts;
        this.files = files;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Signs what a command decided: all awards that were selected. What an award pays is
     * fixed here, by the law of the day of the decision; where that sets nothing it pays
     * nothing.
     * @param folder where {@code decision.pdf}, {@code decision.docx} and
     * {@code payments.xlsx} are written
     */
    public Signed sign(LoadedCampaign campaign, LawBook law, LocalDate day, Path folder) throws IOException {
        List<Award> awards = awards(campaign, null, law, day);
        return confer(new Decision(DecisionId.random(), campaign, day, awards), law, null, folder);
    }

    /**
     * Signs what a person decided.
     * @param campaign the campaign, its terms those of this signature
     */
    public Signed sign(DraftDecision draft, LoadedCampaign campaign, LawBook law, Actor actor, Path folder)
            throws IOException {
        LocalDate day = campaign.plan().decision().day();
        Revocation revocation = draft.revocation();
        if (revocation != null) {
            return revoke(draft, revocation, campaign, law, actor, folder);
        }
        List<Award> awards = awards(campaign, draft.nominations(), law, day);
        return confer(new Decision(new DecisionId(draft.id()), campaign, day, awards, draft.words()), law,
                new Signing(actor.id().value(), this.clock.instant(), null), folder);
    }

    private List<Award> awards(LoadedCampaign campaign, @Nullable List<UUID> only, LawBook law, LocalDate day) {
        return this.decisions.listChosen(campaign, only,
                chosen -> law.reward(chosen.awardForm(), chosen.subject(), day, campaign.plan().jurisdiction())
                    .map(Reward::amount)
                    .orElse(Money.NONE));
    }

    private Signed confer(Decision decision, LawBook law, @Nullable Signing signing, Path folder) throws IOException {
        this.decisions.add(decision, issuer(decision), DecisionText.title(decision, law), signing);
        this.files.write(decision, law, folder);
        return recorded(decision, folder);
    }

    private Signed revoke(DraftDecision draft, Revocation revocation, LoadedCampaign campaign, LawBook law, Actor actor,
            Path folder) throws IOException {
        UUID old = this.signed.findDecisionOf(revocation.award()).orElseThrow();
        Decision decision = this.texts.decision(draft, campaign, law);
        this.decisions.add(decision, issuer(decision), DecisionText.title(decision, law),
                new Signing(actor.id().value(), this.clock.instant(), old));
        this.decisions.revoke(revocation.award(), decision.id());
        this.files.writeText(decision, law, folder);
        return recorded(decision, folder);
    }

    private static UnitId issuer(Decision decision) {
        Plan plan = decision.campaign().plan();
        return plan.units().find(plan.issuer(), plan.issued()).orElseThrow().id();
    }

    private Signed recorded(Decision decision, Path folder) throws IOException {
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
