package vinhdanh.desk.history;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.BadRequest;
import vinhdanh.shared.Text;

/**
 * Which acts somebody wants to see. Nothing else can be asked for: no column, no order.
 *
 * @param kind a kind of thing, or empty for all
 * @param thing what was acted on, as it was typed
 * @param who who acted, as it was typed
 * @param day the day, or null for all
 * @param before the last act of the page before, or null: its key itself, so that no act
 * is looked up that may be hidden
 */
record HistoryFilter(String kind, String thing, String who, @Nullable LocalDate day, @Nullable Key before) {

    private static final int LONGEST = 100;

    private static final int MOST_WORDS = 8;

    /** The place of an act in the order of all. */
    record Key(Instant at, String key) {

        static Key of(String text) {
            try {
                String[] parts = text.split("~", 2);
                if (text.length() > 200 || parts[1].chars().anyMatch(Character::isISOControl)) {
                    throw new BadRequest();
                }
                return new Key(Instant.parse(parts[0]), parts[1]);
            }
            catch (DateTimeParseException | ArrayIndexOutOfBoundsException fault) {
                throw new BadRequest();
            }
        }

    }

    static HistoryFilter of(@Nullable String kind, @Nullable String thing, @Nullable String who, @Nullable String day,
            @Nullable String before) {
        String asked = kind == null ? "" : kind;
        if (!asked.isEmpty() && !HistoryKinds.CODES.contains(asked)) {
            throw new BadRequest();
        }
        return new HistoryFilter(asked, cut(thing), cut(who), day(day),
                before == null || before.isBlank() ? null : Key.of(before));
    }

    private static String cut(@Nullable String typed) {
        String text = typed == null ? "" : Text.nfc(typed.strip());
        return text.substring(0, Math.min(text.length(), LONGEST));
    }

    private static @Nullable LocalDate day(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(typed);
        }
        catch (DateTimeParseException fault) {
            throw new BadRequest();
        }
    }

    static List<String> words(String typed) {
        String key = Text.fold(typed);
        return key.isEmpty() ? List.of() : List.of(key.split(" ")).stream().distinct().limit(MOST_WORDS).toList();
    }

    /** The address of the page after an act, without language. */
    String after(Act last) {
        List<String> parts = new ArrayList<>();
        add(parts, "kind", this.kind);
        add(parts, "thing", this.thing);
        add(parts, "who", this.who);
        add(parts, "day", this.day == null ? "" : this.day.toString());
        add(parts, "before", last.at() + "~" + last.key());
        return "/desk/history?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

}
