package vinhdanh.nomination.appraisal;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.nomination.life.Step;
import vinhdanh.shared.Bilingual;

/**
 * Many nominations moved by one act.
 *
 * @param undone whether it was undone
 */
public record Batch(UUID id, Step step, String who, OffsetDateTime at, boolean undone, List<Row> rows) {

    public Batch {
        rows = List.copyOf(rows);
    }

    /**
     * What became of one of them.
     *
     * @param moved the version that the move made, or null where it wasn't moved
     * @param reason why it wasn't moved, or null
     * @param undone whether its move was undone
     */
    public record Row(UUID nomination, String name, String unit, int seen, @Nullable Integer moved,
            @Nullable Bilingual reason, boolean undone) {
    }

}
