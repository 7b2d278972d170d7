package vinhdanh.portal;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.page.BadRequest;
import vinhdanh.shared.Text;

/**
 * Which results a visitor wants to see. Nothing else can be asked for: no column, no
 * order.
 *
 * @param q what was typed, at most 100 characters
 * @param unit code of a unit, or empty
 * @param line code of a line, or empty
 * @param subject code of a kind of subject, or empty
 * @param after the award before the first one wanted
 * @param before the award after the last one wanted
 */
record ResultFilter(String q, String unit, String line, String subject, @Nullable UUID after, @Nullable UUID before) {

    private static final int LONGEST_SEARCH = 100;

    private static final int LONGEST_CODE = 80;

    private static final int MOST_WORDS = 8;

    static ResultFilter of(@Nullable String q, @Nullable String unit, @Nullable String line, @Nullable String subject,
            @Nullable String after, @Nullable String before) {
        String typed = q == null ? "" : Text.nfc(q.strip());
        return new ResultFilter(typed.substring(0, Math.min(typed.length(), LONGEST_SEARCH)), code(unit), code(line),
                code(subject), id(after), id(before));
    }

    /** The words to look for, as they are matched. */
    List<String> words() {
        String key = Text.fold(this.q);
        return key.isEmpty() ? List.of() : List.of(key.split(" ")).stream().distinct().limit(MOST_WORDS).toList();
    }

    boolean isEmpty() {
        return this.q.isEmpty() && this.unit.isEmpty() && this.line.isEmpty() && this.subject.isEmpty();
    }

    ResultFilter after(@Nullable UUID award) {
        return new ResultFilter(this.q, this.unit, this.line, this.subject, award, null);
    }

    ResultFilter before(@Nullable UUID award) {
        return new ResultFilter(this.q, this.unit, this.line, this.subject, null, award);
    }

    /** The filter as the query of an address, with the question mark, or empty. */
    String query() {
        List<String> parts = new ArrayList<>();
        add(parts, "q", this.q);
        add(parts, "unit", this.unit);
        add(parts, "line", this.line);
        add(parts, "subject", this.subject);
        add(parts, "after", this.after == null ? "" : this.after.toString());
        add(parts, "before", this.before == null ? "" : this.before.toString());
        return parts.isEmpty() ? "" : "?" + String.join("&", parts);
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    private static String code(@Nullable String typed) {
        String code = typed == null ? "" : typed.strip();
        if (code.length() > LONGEST_CODE || code.chars().anyMatch(Character::isISOControl)) {
            throw new BadRequest();
        }
        return code;
    }

    private static @Nullable UUID id(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Ids.parse(typed.strip()).orElseThrow(BadRequest::new);
    }

}
