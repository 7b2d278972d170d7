package vinhdanh.decision;

import java.util.UUID;

import vinhdanh.campaign.CampaignId;

/** The authority sent a decision back to who prepared it. */
public record DecisionReturned(UUID draft, CampaignId campaign, String reason) {

}
