package vinhdanh.notice;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.BadRequest;

/**
 * Where a page of a list by time begins: after this row. It is the key itself, so that no
 * row is looked up that may be hidden.
 */
record PageKey(@Nullable Instant at, @Nullable UUID id) {

    static PageKey of(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return new PageKey(null, null);
        }
        try {
            String[] parts = text.split("~", 2);
            return new PageKey(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        }
        catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException fault) {
            throw new BadRequest();
        }
    }

    static String text(Instant at, UUID id) {
        return at + "~" + id;
    }

}
