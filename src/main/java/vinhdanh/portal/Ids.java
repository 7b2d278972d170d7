package vinhdanh.portal;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Random identifiers as they stand in addresses and on certificates. */
final class Ids {

    /** The form of an identifier in a route. */
    static final String FORM = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";

    private static final Pattern WHOLE = Pattern.compile(FORM);

    private static final Pattern INSIDE = Pattern
        .compile("(?<![0-9a-f])([0-9a-f]{8})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{4})-?([0-9a-f]{12})(?![0-9a-f])");

    private Ids() {
    }

    static Optional<UUID> parse(String text) {
        return WHOLE.matcher(text).matches() ? Optional.of(UUID.fromString(text)) : Optional.empty();
    }

    /**
     * The identifier in what somebody typed or pasted: with or without hyphens, alone or
     * in the address that a QR code holds.
     */
    static Optional<UUID> findIn(String typed) {
        Matcher matcher = INSIDE.matcher(typed.toLowerCase(Locale.ROOT).replaceAll("\\s", ""));
        return matcher.find() ? Optional.of(UUID.fromString(String.join("-", matcher.group(1), matcher.group(2),
                matcher.group(3), matcher.group(4), matcher.group(5)))) : Optional.empty();
    }

}
