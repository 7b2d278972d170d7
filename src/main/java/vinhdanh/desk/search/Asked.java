package vinhdanh.desk.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.BadRequest;
import vinhdanh.shared.Text;

/**
 * What somebody searches for. Nothing else can be asked: no column, no order.
 *
 * @param q what was typed, at most 100 characters
 * @param unit only what comes from this unit, or null
 * @param after the last row of the page before, or null: its key itself, so that no row
 * is looked up that may be hidden
 */
record Asked(String q, @Nullable UUID unit, @Nullable Key after) {

    private static final int LONGEST = 100;

    private static final int MOST_WORDS = 8;

    /** The place of a row in the order of the list. */
    record Key(String name, UUID id) {

        static Key of(String text) {
            int cut = text.lastIndexOf('~');
            if (cut < 0 || text.length() > 500 || text.chars().anyMatch(Character::isISOControl)) {
                throw new BadRequest();
            }
            return new Key(text.substring(0, cut), parsed(text.substring(cut + 1)));
        }

        String text() {
            return this.name + "~" + this.id;
        }

    }

    static Asked of(@Nullable String q, @Nullable String unit, @Nullable String after) {
        String typed = q == null ? "" : Text.nfc(q.strip());
        return new Asked(typed.substring(0, Math.min(typed.length(), LONGEST)),
                unit == null || unit.isBlank() ? null : parsed(unit),
                after == null || after.isBlank() ? null : Key.of(after));
    }

    private static UUID parsed(String text) {
        try {
            return UUID.fromString(text);
        }
        catch (IllegalArgumentException fault) {
            throw new BadRequest();
        }
    }

    /** The words to look for, as they are matched. */
    List<String> words() {
        String key = Text.fold(this.q);
        return key.isEmpty() ? List.of() : List.of(key.split(" ")).stream().distinct().limit(MOST_WORDS).toList();
    }

    boolean isEmpty() {
        return words().isEmpty() && this.unit == null;
    }

    /** The address of the next page, without language. */
    String next(Key last) {
        return "/desk/search?q=" + encoded(this.q) + (this.unit == null ? "" : "&unit=" + this.unit) + "&after="
                + encoded(last.text());
    }

    /** The address of all that is found as a workbook, without language. */
    String workbook() {
        return "/desk/nominations.xlsx?view=all&q=" + encoded(this.q);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

}
