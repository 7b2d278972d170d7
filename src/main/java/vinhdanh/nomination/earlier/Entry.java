package vinhdanh.nomination.earlier;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vinhdanh.law.SubjectKind;

/**
 * An award as somebody types it from its decision.
 *
 * @param birth of an individual; null where it isn't known
 * @param workplace where an individual worked, or who manages a collective
 * @param form the award form as it was typed
 * @param number number and symbol of the decision
 */
public record Entry(SubjectKind kind, String salutation, String name, @Nullable LocalDate birth, String citizenNumber,
        String post, String workplace, String form, String number, LocalDate day, String authority,
        String achievement) {

    /** Post and workplace as they stand in lists. */
    public String description() {
        return this.post.isEmpty() || this.workplace.isEmpty() ? this.post + this.workplace
                : this.post + ", " + this.workplace;
    }

}
