package vinhdanh.decision;

import vinhdanh.campaign.CampaignId;

/** A decision was signed; nothing of it is public yet. */
public record DecisionSigned(DecisionId decision, CampaignId campaign) {

}
