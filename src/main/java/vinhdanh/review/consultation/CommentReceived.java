package vinhdanh.review.consultation;

import java.time.LocalDate;
import java.util.UUID;

/** Somebody said something of a published list; those above hear of it. */
public record CommentReceived(UUID campaign, UUID consultation, String number, LocalDate due) {

}
