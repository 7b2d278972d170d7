package vinhdanh.review;

import java.util.UUID;

/**
 * The count of one candidate.
 *
 * @param position its place on the list, from 1
 * @param issued how many members could vote on it
 * @param returned how many did
 * @param invalid votes that say nothing certain; none where votes are given on screen
 * @param base the whole that the rate is a share of
 */
public record Count(UUID nomination, int position, int issued, int returned, int invalid, int inFavour, int against,
        int blank, int base, boolean passed) {

    static Count of(UUID nomination, int position, int issued, Tally tally, int base, Share threshold) {
        return new Count(nomination, position, issued, tally.total(), 0, tally.inFavour(), tally.against(),
                tally.blank(), base, threshold.isReached(tally.inFavour(), base));
    }

    public int valid() {
        return this.returned - this.invalid;
    }

    /**
     * The rate in hundredths of a per cent, cut off, so that 66,66 never looks like 2/3.
     */
    public int rate() {
        return this.base == 0 ? 0 : (int) (this.inFavour * 10_000L / this.base);
    }

    /** "86,66%", or "80%". */
    public String rateText() {
        return rate() % 100 == 0 ? rate() / 100 + "%" : "%d,%02d%%".formatted(rate() / 100, rate() % 100);
    }

    /** Votes of one candidate, added up. */
    record Tally(int inFavour, int against, int blank) {

        static final Tally NONE = new Tally(0, 0, 0);

        Tally plus(Vote vote) {
            return switch (vote) {
                case FOR -> new Tally(this.inFavour + 1, this.against, this.blank);
                case AGAINST -> new Tally(this.inFavour, this.against + 1, this.blank);
                case BLANK -> new Tally(this.inFavour, this.against, this.blank + 1);
            };
        }

        int total() {
            return this.inFavour + this.against + this.blank;
        }

    }

}
