package vinhdanh.nomination.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Text;

/**
 * What somebody wants to see of the queue. Nothing else can be asked for: no column, no
 * order.
 *
 * @param all everything that one may see, rather than what waits for one's unit
 * @param afterDue the due day of the row before the first one wanted, or null
 * @param afterId that row, or null
 */
public record QueueFilter(String q, String unit, String line, String subject, String state, boolean all,
        @Nullable LocalDate afterDue, @Nullable UUID afterId) {

    private static final int MOST_WORDS = 8;

    /** The words to look for, as they are matched. */
    List<String> words() {
        String key = Text.fold(this.q);
        return key.isEmpty() ? List.of() : List.of(key.split(" ")).stream().distinct().limit(MOST_WORDS).toList();
    }

    public boolean isEmpty() {
        return this.q.isEmpty() && this.unit.isEmpty() && this.line.isEmpty() && this.subject.isEmpty()
                && this.state.isEmpty();
    }

}
