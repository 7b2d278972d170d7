package vinhdanh.nomination.life;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Why a nomination is moved.
 *
 * @param reason in words, for those who are told; empty where none is needed
 * @param basis the document or article that it rests on; empty where none is needed
 * @param until the day when a hold should be clear or a correction made, if it is known
 */
public record Why(String reason, String basis, @Nullable LocalDate until) {

    public static final Why NONE = new Why("", "", null);

    public static Why of(String reason) {
        return new Why(reason, "", null);
    }

}
