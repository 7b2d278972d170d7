package vinhdanh.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import vinhdanh.access.AccountId;
import vinhdanh.access.Actor;
import vinhdanh.people.UnitId;

/**
 * A meeting of the council was called, put elsewhere or cancelled; those above hear of it
 * in the same transaction.
 *
 * @param unit whose council it is
 */
public record CouncilCalled(UUID meeting, UnitId unit, LocalDate day, LocalTime time, String place, What what,
        AccountId by) {

    /** What became of a meeting. */
    public enum What {

        CALLED, CHANGED, CANCELLED

    }

    static CouncilCalled of(Meeting meeting, What what, Actor by) {
        return new CouncilCalled(meeting.id(), meeting.unit(), meeting.day(), meeting.time(), meeting.place(), what,
                by.id());
    }

}
