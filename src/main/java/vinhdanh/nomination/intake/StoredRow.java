package vinhdanh.nomination.intake;

import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.law.SubjectKind;

/**
 * A nomination as the cells of the sheet that it would have stood in, with its letter.
 *
 * @param submission the letter that it came with
 * @param sheet {@code collectives} or {@code individuals}
 * @param letter what the letter says, by label
 */
public record StoredRow(UUID nomination, @Nullable UUID submission, String line, SubjectKind kind, String sheet,
        Map<String, String> cells, Map<String, String> letter) {

}
