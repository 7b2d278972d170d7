package vinhdanh.review;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;

import vinhdanh.access.AccountId;
import vinhdanh.people.UnitId;

/**
 * A meeting of the council was called; those above hear of it in the same transaction.
 *
 * @param unit whose council it is
 */
public record CouncilCalled(UUID meeting, UnitId unit, LocalDate day, LocalTime time, String place, AccountId by) {

}
