package vinhdanh.decision;

import vinhdanh.campaign.CampaignId;

/** A decision became public, with all that it gave rise to. */
public record DecisionPublished(DecisionId decision, CampaignId campaign) {

}
