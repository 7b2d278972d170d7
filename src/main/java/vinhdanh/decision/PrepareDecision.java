package vinhdanh.decision;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.access.Actor;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.decision.DraftDecision.Revocation;
import vinhdanh.decision.DraftDecision.Stage;
import vinhdanh.shared.UseCase;

/** The head of the standing body prepares a decision and sends it for signature. */
@UseCase
public class PrepareDecision {

    private final DraftDecisions drafts;

    private final SignedDecisions signed;

    private final OpenCampaigns campaigns;

    private final Offices offices;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    PrepareDecision(DraftDecisions drafts, SignedDecisions signed, OpenCampaigns campaigns, Offices offices,
            Clock clock, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.signed = signed;
        this.campaigns = campaigns;
        this.offices = offices;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Begins a decision on some of the chosen, or all; those that another draft names
     * already are left to it.
     * @return the draft; empty when nobody is left for it
     */
    public Optional<UUID> prepare(LoadedCampaign campaign, List<UUID> nominations, Actor actor) {
        if (!this.offices.mayPrepare(actor, campaign)) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        this.drafts.add(id, campaign.id(), null);
        if (this.drafts.name(id, campaign.id(), nominations) == 0) {
            move(this.drafts.find(id).orElseThrow(), Stage.DROPPED, "drop", actor, "");
            return Optional.empty();
        }
        move(this.drafts.find(id).orElseThrow(), Stage.DRAFT, "prepare", actor, "");
        return Optional.of(id);
    }

    /**
     * Begins a decision that takes one award back.
     * @return the draft; empty when there is no such award, or it is taken back already
     */
    public Optional<UUID> revoke(UUID decision, Revocation revocation, Actor actor) {
        SignedDecisions.Row row = this.signed.find(decision).filter(SignedDecisions.Row::published).orElse(null);
        LoadedCampaign campaign = row == null ? null : this.campaigns.find(row.campaign()).orElse(null);
        if (campaign == null || !this.offices.mayPrepare(actor, campaign)
                || !this.signed.mayBeRevoked(decision, revocation.award())) {
            return Optional.empty();
        }
        UUID id = UUID.randomUUID();
        this.drafts.add(id, campaign.id(), revocation);
        move(this.drafts.find(id).orElseThrow(), Stage.DRAFT, "prepare", actor, "");
        return Optional.of(id);
    }

    /** Words the decision otherwise than the law's data and the plan do. */
    public Answer write(UUID id, int version, Wordings words, Actor actor) {
        return change(id, version, actor, draft -> {
            this.drafts.write(id, words);
            move(draft, Stage.DRAFT, "write", actor, "");
        });
    }

    public Answer send(UUID id, int version, Actor actor) {
        return change(id, version, actor, draft -> {
            move(draft, Stage.SENT, "send", actor, "");
            this.events.publishEvent(new DecisionSentForSignature(id, draft.campaign()));
        });
    }

    public Answer drop(UUID id, int version, Actor actor) {
        return change(id, version, actor, draft -> {
            this.drafts.unname(id);
            move(draft, Stage.DROPPED, "drop", actor, "");
        });
    }

    private Answer change(UUID id, int version, Actor actor, Consumer<DraftDecision> act) {
        DraftDecision draft = this.drafts.lock(id).orElse(null);
        LoadedCampaign campaign = draft == null ? null : this.campaigns.find(draft.campaign()).orElse(null);
        if (draft == null || campaign == null || !this.offices.mayPrepare(actor, campaign)) {
            return new Answer.Unknown();
        }
        if (draft.version() != version || draft.stage() != Stage.DRAFT) {
            return new Answer.TooLate();
        }
        act.accept(draft);
        return new Answer.Done();
    }

    private void move(DraftDecision draft, Stage to, String act, Actor actor, String reason) {
        this.drafts.move(draft, to, act, actor.id().value(), this.clock.instant(), reason);
    }

}
