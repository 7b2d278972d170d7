package vinhdanh.nomination.appraisal;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.nomination.life.State;

/**
 * Another nomination whose subject may be the same.
 *
 * @param link the link that says that they are one, or null
 * @param apart why somebody found them to be two, or null
 * @param same whether both nominations name the very same subject
 */
public record Likeness(UUID nomination, UUID subjectId, String name, @Nullable LocalDate birthDate, String unit,
        String campaign, String state, @Nullable UUID link, @Nullable String apart, boolean same) {

    /** Whether nobody has said yet whether they are one. */
    public boolean isOpen() {
        return !this.same && this.link == null && this.apart == null;
    }

    public State stands() {
        return State.ofCode(this.state);
    }

}
