package vinhdanh.portal;

import java.util.List;

import vinhdanh.access.AccessView;

/**
 * The first page: the newest campaign, and the way to the others.
 *
 * @param samples the demo's invented people, one for each role; empty elsewhere
 */
public record HomeView(CampaignView newest, List<Other> others, List<AccessView.Sample> samples) {

    /** A campaign in the list of the earlier ones. */
    public record Other(String path, String title, String number, String issued) {
    }

    /** There is no campaign yet. */
    public record Nothing() {
    }

}
