package vinhdanh.nomination.life;

import java.util.UUID;

import vinhdanh.campaign.CampaignId;
import vinhdanh.people.UnitId;

/**
 * A unit's letter was put on its way; those above hear of it in the same transaction.
 *
 * @param by the account that sent it
 */
public record LetterPlaced(CampaignId campaign, UnitId unit, UUID submission, UUID by) {

}
