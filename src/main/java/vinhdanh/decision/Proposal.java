package vinhdanh.decision;

import java.util.List;
import java.util.UUID;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.shared.Digest;

/**
 * A selection as it would be made now; nothing of it is stored.
 *
 * @param campaign the campaign with the seats and rules that it was made by
 * @param nominees the nominations that it was made over
 * @param content SHA-256 of its {@code selection.json}
 * @param fingerprint what is to be said again when it is fixed: it changes with any
 * nomination, vote or seat
 */
public record Proposal(LoadedCampaign campaign, Selection selection, List<Version> nominees, Digest content,
        String fingerprint) {

    public Proposal {
        nominees = List.copyOf(nominees);
    }

    /** Those that nobody has voted on yet, and that a selection leaves where they are. */
    public long waiting() {
        return this.selection.outcomes().stream().filter(outcome -> outcome.reason() instanceof Reason.Held).count();
    }

    /** Those that it would say something of: chosen or not. */
    public boolean says() {
        return waiting() < this.selection.outcomes().size();
    }

    /** A nomination at the version that was read. */
    public record Version(UUID nomination, int version) {
    }

}
