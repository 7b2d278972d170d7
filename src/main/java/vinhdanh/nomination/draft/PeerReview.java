package vinhdanh.nomination.draft;

import java.time.LocalDate;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * The meeting in which a unit reviews whom it proposes, and the letter that sends them
 * up.
 *
 * @param minutesNumber number and symbol of the minutes
 * @param members how many have a vote, or null while nobody said
 * @param present how many of them were there, or null
 * @param letterNumber number and symbol of the letter (tờ trình)
 * @param course how the meeting went
 * @param version grows with each save; 0 before the first
 */
public record PeerReview(String minutesNumber, @Nullable LocalDate meetingDay, String place, @Nullable Integer members,
        @Nullable Integer present, String chair, String secretary, String letterNumber, @Nullable LocalDate letterDay,
        String signer, String signerPost, Course course, int version) {

    static final PeerReview NONE = new PeerReview("", null, "", null, null, "", "", "", null, "", "", Course.NONE, 0);

    /** A meeting of which only the numbers are known. */
    public PeerReview(String minutesNumber, @Nullable LocalDate meetingDay, String place, @Nullable Integer members,
            @Nullable Integer present, String chair, String secretary, String letterNumber,
            @Nullable LocalDate letterDay, String signer, String signerPost, int version) {
        this(minutesNumber, meetingDay, place, members, present, chair, secretary, letterNumber, letterDay, signer,
                signerPost, Course.NONE, version);
    }

    /**
     * How a meeting went, for its minutes.
     *
     * @param absent who was absent, and why
     * @param opinions what was said, a line each
     */
    public record Course(@Nullable LocalTime began, @Nullable LocalTime ended, String absent, String opinions) {

        public static final Course NONE = new Course(null, null, "", "");

    }

    /** Whether the meeting is written down with its day and its numbers. */
    public boolean hasMet() {
        return this.meetingDay != null && this.members != null && this.present != null;
    }

}
