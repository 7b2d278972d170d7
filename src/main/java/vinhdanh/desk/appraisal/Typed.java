package vinhdanh.desk.appraisal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vinhdanh.shared.Text;

/** What somebody typed into a form, as it is stored and no longer than it can be. */
record Typed(Map<String, String> fields) {

    private static final int LONGEST_LINE = 500;

    private static final int LONGEST_TEXT = 5_000;

    static final Typed NOTHING = new Typed(Map.of());

    String text(String name) {
        return cut(Text.nfc(this.fields.getOrDefault(name, "")).strip(), LONGEST_TEXT);
    }

    String line(String name) {
        return cut(text(name).replaceAll("\\s+", " "), LONGEST_LINE);
    }

    private static String cut(String text, int longest) {
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    /** A whole number; 0 for anything else. */
    int number(String name) {
        String typed = text(name);
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    /** A day; empty where nothing was typed, or nothing that is a day. */
    Optional<LocalDate> day(String name) {
        try {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text(name)));
        }
        catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static Optional<UUID> id(String typed) {
        return typed.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? Optional.of(UUID.fromString(typed))
                : Optional.empty();
    }

}
