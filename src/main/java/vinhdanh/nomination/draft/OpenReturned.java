package vinhdanh.nomination.draft;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.nomination.intake.StoredRow;
import vinhdanh.nomination.intake.StoredRows;
import vinhdanh.nomination.life.NominationMoved;
import vinhdanh.nomination.life.Step;

/**
 * A nomination that comes back gets its row in the unit's list again, also when it came
 * in a file: in the same transaction as its return.
 */
@Component
class OpenReturned {

    private final DraftLists drafts;

    private final StoredRows rows;

    private final OpenCampaigns campaigns;

    OpenReturned(DraftLists drafts, StoredRows rows, OpenCampaigns campaigns) {
        this.drafts = drafts;
        this.rows = rows;
        this.campaigns = campaigns;
    }

    @EventListener
    void open(NominationMoved moved) {
        if (moved.step() == Step.RETURN && this.drafts.findOf(moved.nomination()).isEmpty()) {
            LoadedCampaign campaign = this.campaigns.find(moved.campaign()).orElseThrow();
            StoredRow row = this.rows.find(moved.nomination(), campaign).orElseThrow();
            this.drafts.addOf(row, moved.campaign(), moved.unit());
        }
    }

}
