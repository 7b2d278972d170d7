package vinhdanh.portal;

import java.util.List;

/**
 * The first page: the newest campaign, and the way to the others.
 */
public record HomeView(CampaignView newest, List<Other> others) {

    /** A campaign in the list of the earlier ones. */
    public record Other(String path, String title, String number, String issued) {
    }

    /** There is no campaign yet. */
    public record Nothing() {
    }

}
