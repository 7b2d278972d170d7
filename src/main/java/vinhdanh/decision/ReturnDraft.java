package vinhdanh.decision;

import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.access.Actor;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.decision.DraftDecision.Stage;
import vinhdanh.shared.UseCase;

/** The authority sends a decision back instead of signing it, and says why. */
@UseCase
public class ReturnDraft {

    private final DraftDecisions drafts;

    private final OpenCampaigns campaigns;

    private final Offices offices;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    ReturnDraft(DraftDecisions drafts, OpenCampaigns campaigns, Offices offices, Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.campaigns = campaigns;
        this.offices = offices;
        this.clock = clock;
        this.events = events;
    }

    public Answer sendBack(UUID id, int version, String reason, Actor actor) {
        DraftDecision draft = this.drafts.lock(id).orElse(null);
        if (draft == null
                || !this.campaigns.find(draft.campaign()).filter(own -> this.offices.maySign(actor, own)).isPresent()) {
            return new Answer.Unknown();
        }
        if (draft.version() != version || draft.stage() != Stage.SENT) {
            return new Answer.TooLate();
        }
        if (reason.isBlank()) {
            return Answer.Refused.of("Hãy ghi lý do trả lại.", "Say why it is sent back.");
        }
        this.drafts.move(draft, Stage.DRAFT, "return", actor.id().value(), this.clock.instant(), reason);
        this.events.publishEvent(new DecisionReturned(id, draft.campaign(), reason));
        return new Answer.Done();
    }

}
