package vinhdanh.nomination.appraisal;

import java.time.LocalDate;
import java.util.UUID;

/** A unit was asked for its opinion; those above hear of it in the same transaction. */
public record OpinionAsked(UUID opinion, UUID unit, LocalDate due) {

}
