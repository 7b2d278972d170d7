package vinhdanh.decision;

import java.util.UUID;

import vinhdanh.campaign.CampaignId;

/** A decision waits for the authority; those above hear of it in the same transaction. */
public record DecisionSentForSignature(UUID draft, CampaignId campaign) {

}
