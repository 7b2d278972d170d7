package vinhdanh.nomination.appraisal;

import java.util.UUID;

/** A unit that was asked gave its opinion on a nomination. */
public record OpinionAnswered(UUID nomination, String unit) {

}
