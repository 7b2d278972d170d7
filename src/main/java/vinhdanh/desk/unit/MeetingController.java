package vinhdanh.desk.unit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;
import vinhdanh.nomination.draft.PeerReview;
import vinhdanh.nomination.draft.PeerReviews;
import vinhdanh.nomination.draft.RecordPeerReview;
import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Text;

/** A unit's meeting and its letter. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.WRITE_NOMINATIONS)
class MeetingController {

    private static final String MEETING = UnitController.LIST + "/meeting";

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3]):[0-5]\\d");

    private static final int LONGEST = 4_000;

    private final UnitScene scene;

    private final PeerReviews reviews;

    private final RecordPeerReview record;

    private final StaffPages pages;

    MeetingController(UnitScene scene, PeerReviews reviews, RecordPeerReview record, StaffPages pages) {
        this.scene = scene;
        this.reviews = reviews;
        this.record = record;
        this.pages = pages;
    }

    @GetMapping({ MEETING, "/en" + MEETING })
    View form(@PathVariable String unit, @PathVariable String code, Actor actor, HttpServletRequest request) {
        UnitScene.Place place = place(unit, code, actor);
        PeerReview review = this.reviews.find(place.campaign().id(), place.unit().id());
        return show(HttpStatus.OK, place, typed(review), review.version(), List.of(), request);
    }

    @PostMapping({ MEETING, "/en" + MEETING })
    View save(@PathVariable String unit, @PathVariable String code, @RequestParam Map<String, String> fields,
            Actor actor, HttpServletRequest request) {
        UnitScene.Place place = place(unit, code, actor);
        List<FieldError> faults = new ArrayList<>();
        PeerReview review = read(fields, faults, request);
        if (faults.isEmpty()) {
            Optional<Bilingual> refusal = this.record.save(place.campaign().id(), place.unit().id(), review, actor);
            if (refusal.isEmpty()) {
                return StaffPages.seeOther(request, place.path());
            }
            faults.add(new FieldError("members", refusal.get().in(StaffPages.language(request))));
        }
        int version = this.reviews.find(place.campaign().id(), place.unit().id()).version();
        return show(HttpStatus.UNPROCESSABLE_CONTENT, place, fields, version, faults, request);
    }

    private static PeerReview read(Map<String, String> fields, List<FieldError> faults, HttpServletRequest request) {
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

    private static Map<String, String> typed(PeerReview review) {
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

    private UnitScene.Place place(String unit, String code, Actor actor) {
        return this.scene.find(unit, code, actor).orElseThrow(NotFound::new);
    }

    private View show(HttpStatus status, UnitScene.Place place, Map<String, String> typed, int version,
            List<FieldError> faults, HttpServletRequest request) {
        List<UnitView.Input> inputs = List.of(input(request, "minutes", "unit.minutes", typed),
                input(request, "meeting", "unit.meeting.day", typed), input(request, "place", "unit.place", typed),
                input(request, "began", "unit.began", typed), input(request, "ended", "unit.ended", typed),
                input(request, "members", "unit.members", typed), input(request, "present", "unit.present", typed),
                input(request, "chair", "unit.chair", typed), input(request, "secretary", "unit.secretary", typed),
                many(request, "absent", "unit.absent", typed), many(request, "opinions", "unit.opinions", typed),
                input(request, "letter", "unit.letter.number", typed),
                input(request, "letter-day", "unit.letter.day", typed), input(request, "signer", "unit.signer", typed),
                input(request, "signer-post", "unit.signer.post", typed));
        return this.pages.show(status, request, "desk/unit/meeting", StaffPages.word(request, "unit.meeting"),
                new UnitView.Meeting(place.path() + "/meeting", place.path(), version, inputs, faults));
    }

    private static UnitView.Input many(HttpServletRequest request, String name, String word,
            Map<String, String> typed) {
        return new UnitView.Input(name, StaffPages.word(request, word), false, true, List.of(),
                typed.getOrDefault(name, ""), null);
    }

    private static UnitView.Input input(HttpServletRequest request, String name, String word,
            Map<String, String> typed) {
        return new UnitView.Input(name, StaffPages.word(request, word), false, false, List.of(),
                typed.getOrDefault(name, ""), null);
    }

}
