package vinhdanh.decision;

import java.time.Clock;

import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.access.Actor;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/** A signed decision becomes public: everything at once. */
@UseCase
public class PublishDecision {

    private final Decisions decisions;

    private final SignedDecisions signed;

    private final OpenCampaigns campaigns;

    private final Offices offices;

    private final Ledger ledger;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    PublishDecision(Decisions decisions, SignedDecisions signed, OpenCampaigns campaigns, Offices offices,
            Ledger ledger, Clock clock, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.signed = signed;
        this.campaigns = campaigns;
        this.offices = offices;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /** Publishes what a command signed. */
    public void publish(Decision decision) {
        this.decisions.publish(decision.id(), null, this.clock.instant());
        record(decision.id(), "");
    }

    private void record(DecisionId id, String by) {
        this.ledger.record(Act.DECISION_PUBLISHED, id.value(), Digest.ofWords("published", id.value().toString(), by));
    }

    /** The head of the standing body publishes. */
    public Answer publish(DecisionId id, Actor actor) {
        SignedDecisions.Row row = this.signed.find(id.value()).orElse(null);
        LoadedCampaign campaign = row == null ? null : this.campaigns.find(row.campaign()).orElse(null);
        if (row == null || campaign == null || !this.offices.mayPrepare(actor, campaign)) {
            return new Answer.Unknown();
        }
        if (!this.decisions.publish(id, actor.id().value(), this.clock.instant())) {
            return new Answer.TooLate();
        }
        record(id, actor.id().value().toString());
        this.events.publishEvent(new DecisionPublished(id, row.campaign()));
        return new Answer.Done();
    }

}
