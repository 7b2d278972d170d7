package vinhdanh.nomination.draft;

import java.util.UUID;

/**
 * The votes on one row of a unit's list.
 *
 * @param draft the row
 * @param version of the row, as it was seen
 * @param inFavour votes for it
 */
public record Ballot(UUID draft, int version, int inFavour, int against, int blank) {

    public int cast() {
        return this.inFavour + this.against + this.blank;
    }

}
