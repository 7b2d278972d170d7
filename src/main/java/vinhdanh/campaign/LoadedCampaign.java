package vinhdanh.campaign;

import java.util.Map;

/**
 * A plan that has become a campaign.
 *
 * @param id the campaign
 * @param plan the plan; its units carry the ids under which they are stored
 * @param lines the ids of its lines by code
 */
public record LoadedCampaign(CampaignId id, Plan plan, Map<String, LineId> lines) {

    /** The id of a line of this campaign. */
    public LineId line(String code) {
        LineId id = this.lines.get(code);
        if (id == null) {
            throw new IllegalArgumentException("No line of this campaign: " + code);
        }
        return id;
    }

}
