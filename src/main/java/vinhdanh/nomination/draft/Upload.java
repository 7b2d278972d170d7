package vinhdanh.nomination.draft;

import java.time.Instant;
import java.util.UUID;

import vinhdanh.campaign.CampaignId;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Digest;

/**
 * A workbook that a unit has sent in the browser.
 *
 * @param name as the sender called it
 * @param taken whether its rows became the unit's list
 */
public record Upload(UUID id, CampaignId campaign, UnitId unit, String name, Digest digest, long size, Instant sentAt,
        boolean taken) {

}
