package vinhdanh.portal;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.Parts;

/**
 * A campaign as its page shows it.
 *
 * @param path its address without language
 * @param plan the sentence that names its plan
 * @param timeline its dates
 * @param decisions what was decided, the newest first
 */
public record CampaignView(String path, String eyebrow, String title, String headline, String plan,
        List<String> purposes, List<String> requirements, List<String> contents, SeatsCard seats,
        List<Parts.Stop> timeline, boolean supplemented, List<Parts.Fact> facts, List<DecisionLink> decisions) {

    /**
     * The seats of a campaign.
     *
     * @param title how many seats of what
     * @param bars one bar for each line and kind of subject
     * @param note what the figures count
     */
    public record SeatsCard(String title, List<Parts.SeatBar> bars, String note) {
    }

    /** A decision in a list of decisions. */
    public record DecisionLink(String path, String number, String day, String title, @Nullable String count) {
    }

    /** A long title is set smaller. */
    public @Nullable String titleCss() {
        return this.title.length() > 80 ? "long" : null;
    }

    /** The newest decision that confers awards, rather than takes them back. */
    public @Nullable DecisionLink newestDecision() {
        return this.decisions.stream().filter(decision -> decision.count() != null).findFirst().orElse(null);
    }

}
