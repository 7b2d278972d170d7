package vinhdanh.desk.unit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

import vinhdanh.access.StaffPages;
import vinhdanh.nomination.draft.PeerReview;
import vinhdanh.page.Formats;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Text;

/** What somebody types of a unit's meeting and letter, and back. */
final class MeetingFields {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d");

    private static final int LONGEST = 4_000;

    private MeetingFields() {
    }

    static PeerReview read(Map<String, String> fields, List<FieldError> faults, HttpServletRequest request) {
        return new PeerReview(text(fields, "minutes"), day(fields, "meeting", faults, request), text(fields, "place"),
                number(fields, "members", faults, request), number(fields, "present", faults, request),
                text(fields, "chair"), text(fields, "secretary"), text(fields, "letter"),
                day(fields, "letter-day", faults, request), text(fields, "signer"), text(fields, "signer-post"),
                new PeerReview.Course(time(fields, "began", faults, request), time(fields, "ended", faults, request),
                        longText(fields, "absent"), longText(fields, "opinions")),
                version(fields));
    }

    private static String text(Map<String, String> fields, String name) {
        String typed = Text.nfc(fields.getOrDefault(name, "")).strip();
        return typed.length() > 200 ? typed.substring(0, 200) : typed;
    }

    private static String longText(Map<String, String> fields, String name) {
        String typed = Text.nfc(fields.getOrDefault(name, "")).strip();
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    private static @Nullable LocalTime time(Map<String, String> fields, String name, List<FieldError> faults,
            HttpServletRequest request) {
        String typed = text(fields, name);
        if (typed.isEmpty()) {
            return null;
        }
        if (TIME.matcher(typed).matches()) {
            return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        }
        faults.add(new FieldError(name, StaffPages.word(request, "unit.fault.time", typed)));
        return null;
    }

    private static int version(Map<String, String> fields) {
        String typed = fields.getOrDefault("version", "");
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : 0;
    }

    private static @Nullable LocalDate day(Map<String, String> fields, String name, List<FieldError> faults,
            HttpServletRequest request) {
        String typed = text(fields, name);
        if (typed.isEmpty()) {
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

    private static @Nullable Integer number(Map<String, String> fields, String name, List<FieldError> faults,
            HttpServletRequest request) {
        String typed = text(fields, name);
        if (typed.isEmpty()) {
            return null;
        }
        if (typed.matches("\\d{1,5}")) {
            return Integer.valueOf(typed);
        }
        faults.add(new FieldError(name, StaffPages.word(request, "unit.fault.number", typed)));
        return null;
    }

    static Map<String, String> typed(PeerReview review) {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("minutes", review.minutesNumber());
        typed.put("meeting", review.meetingDay() == null ? "" : Formats.day(review.meetingDay()));
        typed.put("place", review.place());
        typed.put("began", time(review.course().began()));
        typed.put("ended", time(review.course().ended()));
        typed.put("absent", review.course().absent());
        typed.put("opinions", review.course().opinions());
        typed.put("members", review.members() == null ? "" : review.members().toString());
        typed.put("present", review.present() == null ? "" : review.present().toString());
        typed.put("chair", review.chair());
        typed.put("secretary", review.secretary());
        typed.put("letter", review.letterNumber());
        typed.put("letter-day", review.letterDay() == null ? "" : Formats.day(review.letterDay()));
        typed.put("signer", review.signer());
        typed.put("signer-post", review.signerPost());
        return typed;
    }

    private static String time(@Nullable LocalTime time) {
        return time == null ? "" : time.toString().substring(0, 5);
    }

}
