package vinhdanh.nomination.appraisal;

import org.jspecify.annotations.Nullable;

/**
 * What is counted around a nomination.
 *
 * @param lineSeats the seats of its line for its kind of subject, or null
 * @param split whether the line is split over units
 * @param unitSeats the seats of its unit there, or null
 * @param listed how many its unit proposes there
 * @param report whether an achievement report is among its files
 * @param commended the decision that commended this achievement before, or null
 * @param twin another unit that proposes the same subject, or null
 * @param asked how many bodies were asked for an opinion
 * @param waiting how many of them haven't answered
 * @param against how many don't agree
 */
record Around(@Nullable Integer lineSeats, boolean split, @Nullable Integer unitSeats, int listed, boolean report,
        @Nullable String commended, @Nullable String twin, int asked, int waiting, int against) {

}
