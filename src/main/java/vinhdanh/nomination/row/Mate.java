package vinhdanh.nomination.row;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A nomination that was taken before, beside a row that comes in.
 *
 * @param order which incoming row
 * @param place where it stands, for people
 */
public record Mate(int order, String name, String place, String nameKey, @Nullable LocalDate birth,
        @Nullable String workplace, boolean hasNumber) {
}
