package vinhdanh.nomination.appraisal;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * The opinion of another body on a nomination.
 *
 * @param name whom the nomination proposes
 * @param about post and workplace
 * @param answer {@code agrees}, {@code disagrees}, {@code closed} when who asked no
 * longer waits, or null while it is open
 */
public record Opinion(UUID id, UUID nomination, UUID unitId, String unit, String name, String about, String awardForm,
        String jurisdiction, String campaignVi, String campaignEn, String question, String askedBy,
        OffsetDateTime askedAt, LocalDate due, @Nullable String answer, @Nullable String text,
        @Nullable String document, @Nullable String answeredBy, @Nullable OffsetDateTime answeredAt) {

    public boolean isOpen() {
        return this.answer == null;
    }

}
