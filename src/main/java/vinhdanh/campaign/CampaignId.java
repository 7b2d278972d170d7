package vinhdanh.campaign;

import java.util.UUID;

/** Names one campaign for ever. */
public record CampaignId(UUID value) {

    public static CampaignId random() {
        return new CampaignId(UUID.randomUUID());
    }

}
