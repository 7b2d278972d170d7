package vinhdanh.desk.earlier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import vinhdanh.access.StaffPages;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.earlier.Entry;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Text;

/** What somebody types of an earlier award. */
final class EarlierFields {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private EarlierFields() {
    }

    /** The award, or null when a fault of it was added. */
    static @Nullable Entry read(Map<String, String> fields, List<FieldError> faults, HttpServletRequest request) {
        LocalDate day = day(fields, "day", true, faults, request);
        LocalDate birth = day(fields, "birth", false, faults, request);
        if (!faults.isEmpty() || day == null) {
            return null;
        }
        return new Entry(kind(fields), text(fields, "salutation"), text(fields, "name"), birth,
                text(fields, "citizen").replace(" ", ""), text(fields, "post"), text(fields, "workplace"),
                text(fields, "form"), text(fields, "number"), day, text(fields, "authority"),
                text(fields, "achievement"));
    }

    private static SubjectKind kind(Map<String, String> fields) {
        return switch (fields.getOrDefault("kind", "")) {
            case "collective" -> SubjectKind.COLLECTIVE;
            case "household" -> SubjectKind.HOUSEHOLD;
            default -> SubjectKind.INDIVIDUAL;
        };
    }

    static String text(Map<String, String> fields, String name) {
        String typed = Text.nfc(fields.getOrDefault(name, "")).strip();
        return typed.length() > 500 ? typed.substring(0, 500) : typed;
    }

    private static @Nullable LocalDate day(Map<String, String> fields, String name, boolean needed,
            List<FieldError> faults, HttpServletRequest request) {
        String typed = text(fields, name);
        if (typed.isEmpty() && !needed) {
            return null;
        }
        Matcher matcher = DAY.matcher(typed);
        try {
            if (matcher.matches()) {
                return LocalDate.of(Integer.parseInt(matcher.group(3)), Integer.parseInt(matcher.group(2)),
                        Integer.parseInt(matcher.group(1)));
            }
        }
        catch (DateTimeException noSuchDay) {
            // Told below, like every other text that is no day.
        }
        faults.add(new FieldError(name, StaffPages.word(request, "unit.fault.day", typed)));
        return null;
    }

}
