package vinhdanh.nomination.earlier;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An award from before the program's time.
 *
 * @param awardForm a code of the law's data, or the form's name
 * @param struck why it was struck out, or null
 */
public record EarlierAward(UUID id, @Nullable String salutation, String name, String description, String awardForm,
        String decisionNumber, LocalDate decisionDay, String authority, String achievement, String enteredBy,
        @Nullable String struck) {

}
