package vinhdanh.nomination.form;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vinhdanh.people.Unit;

/**
 * A unit's letter (tờ trình) that sends its nominations up.
 *
 * @param unit the proposing unit
 * @param number number and symbol of the letter
 * @param day its date
 * @param minutes number of the minutes of the meeting that chose
 * @param meetingDay the day of that meeting
 * @param members how many could vote
 * @param present how many were there
 * @param signer who signed the letter
 * @param signerPost the signer's post
 */
public record SubmissionHeader(Unit unit, String number, LocalDate day, @Nullable String minutes,
        @Nullable LocalDate meetingDay, int members, int present, @Nullable String signer,
        @Nullable String signerPost) {

}
