package vinhdanh.nomination.life;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.CampaignId;
import vinhdanh.people.UnitId;

/**
 * A nomination was moved; those above hear of it in the same transaction.
 *
 * @param unit who proposes it
 * @param turn whose turn it is now, or null
 */
public record NominationMoved(UUID nomination, CampaignId campaign, UnitId unit, Step step, State to,
        @Nullable UnitId turn, Why why) {

}
