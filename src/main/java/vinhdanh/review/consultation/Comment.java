package vinhdanh.review.consultation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What somebody said of a published list.
 *
 * @param number as people quote it: YK-2021-000123
 * @param about the name of whom it is about, or empty for the list as a whole
 * @param due until when it is to be answered
 * @param answer the answer, or null while there is none
 * @param outcome what was decided on it, or null
 */
public record Comment(UUID id, String number, String about, String name, String contact, String text, Instant received,
        LocalDate due, int version, @Nullable String answer, @Nullable String outcome, @Nullable Instant answered) {

    public boolean isAnswered() {
        return this.answer != null;
    }

    static String number(int year, int serial) {
        return "YK-%04d-%06d".formatted(year, serial);
    }

}
