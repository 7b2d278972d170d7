package vinhdanh.decision;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.Plan.DecisionTerms;
import vinhdanh.decision.DraftDecision.Revocation;
import vinhdanh.document.AdministrativeDocument;
import vinhdanh.document.DocumentPdf;
import vinhdanh.law.LawBook;
import vinhdanh.law.Money;
import vinhdanh.law.Reward;
import vinhdanh.shared.DocumentNumber;
import vinhdanh.shared.Vietnam;

/** What a draft says: as it would be signed today, number and signature left open. */
@Component
public class DraftTexts {

    private static final String OPEN = "……";

    private final Decisions decisions;

    private final SignedDecisions signed;

    private final Clock clock;

    DraftTexts(Decisions decisions, SignedDecisions signed, Clock clock) {
        this.decisions = decisions;
        this.signed = signed;
        this.clock = clock;
    }

    /** The decision that a draft would become today. */
    public Decision preview(DraftDecision draft, LoadedCampaign campaign, LawBook law) {
        DecisionTerms terms = campaign.plan().decision();
        String number = terms.number();
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
        return decision(draft,
                signedBy(campaign, new Signature(OPEN + number.substring(Math.max(0, number.indexOf('/'))), today, "",
                        terms.capacity(), terms.signerTitle())),
                law);
    }

    /**
     * What a signature adds.
     *
     * @param capacity in whose place it is given, such as KT. CHỦ TỊCH, or null
     */
    public record Signature(String number, LocalDate day, String signer, @Nullable String capacity, String title) {

        public Signature {
            number = DocumentNumber.written(number);
        }

    }

    /** The campaign with the terms of a signature. */
    public static LoadedCampaign signedBy(LoadedCampaign campaign, Signature signature) {
        DecisionTerms plan = campaign.plan().decision();
        DecisionTerms terms = new DecisionTerms(signature.day(), signature.number(), signature.signer(),
                plan.authority(), signature.capacity(), signature.title(), plan.city(), plan.submission(),
                plan.submissionDay(), plan.standingBody(), plan.achievement());
        return new LoadedCampaign(campaign.id(), campaign.plan().with(terms), campaign.lines());
    }

    Decision decision(DraftDecision draft, LoadedCampaign campaign, LawBook law) {
        LocalDate day = campaign.plan().decision().day();
        DecisionId id = new DecisionId(draft.id());
        Revocation revocation = draft.revocation();
        if (revocation == null) {
            return new Decision(id, campaign, day, this.decisions.listChosen(campaign, draft.nominations(),
                    chosen -> law.reward(chosen.awardForm(), chosen.subject(), day, campaign.plan().jurisdiction())
                        .map(Reward::amount)
                        .orElse(Money.NONE)),
                    draft.words());
        }
        Wordings usual = revoking(draft.id(), revocation, campaign, law);
        return new Decision(id, campaign, day, List.of(),
                new Wordings(Objects.requireNonNullElse(draft.words().title(), Objects.toString(usual.title())),
                        Objects.requireNonNullElse(draft.words().bases(), Objects.toString(usual.bases())),
                        Objects.requireNonNullElse(draft.words().articles(), Objects.toString(usual.articles()))));
    }

    private Wordings revoking(UUID id, Revocation revocation, LoadedCampaign campaign, LawBook law) {
        Award award = this.signed.findAward(revocation.award()).orElseThrow();
        SignedDecisions.Row old = this.signed.find(this.signed.findDecisionOf(revocation.award()).orElseThrow())
            .orElseThrow();
        Decision empty = new Decision(new DecisionId(id), campaign, campaign.plan().decision().day(), List.of());
        return new RevocationText(empty, law, award, old, revocation).words();
    }

    /** The words that it has where nothing is written otherwise. */
    public Wordings usual(DraftDecision draft, LoadedCampaign campaign, LawBook law) {
        Decision preview = preview(draft, campaign, law);
        Revocation revocation = draft.revocation();
        return revocation == null ? DecisionText.usual(preview, law)
                : revoking(draft.id(), revocation, preview.campaign(), law);
    }

    public AdministrativeDocument document(Decision preview, LawBook law) {
        return DecisionText.of(preview, law, this.clock.instant());
    }

    /** The draft as PDF, marked as one. */
    public byte[] pdf(Decision preview, LawBook law) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            DocumentPdf.writeDraft(document(preview, law), out);
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

}
