package vinhdanh.nomination.draft;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * The meeting in which a unit reviews whom it proposes, and the letter that sends them
 * up.
 *
 * @param minutesNumber number and symbol of the minutes
 * @param members how many have a vote, or null while nobody said
 * @param present how many of them were there, or null
 * @param letterNumber number and symbol of the letter (tờ trình)
 * @param version grows with each save; 0 before the first
 */
public record PeerReview(String minutesNumber, @Nullable LocalDate meetingDay, String place, @Nullable Integer members,
        @Nullable Integer present, String chair, String secretary, String letterNumber, @Nullable LocalDate letterDay,
        String signer, String signerPost, int version) {

    static final PeerReview NONE = new PeerReview("", null, "", null, null, "", "", "", null, "", "", 0);

}
