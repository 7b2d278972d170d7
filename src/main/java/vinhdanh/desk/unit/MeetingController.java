package vinhdanh.desk.unit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
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
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Bilingual;

/** A unit's meeting and its letter. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.WRITE_NOMINATIONS)
class MeetingController {

    private static final String MEETING = UnitController.LIST + "/meeting";

    private static final List<Field> FIELDS = List.of(Field.of("minutes", "unit.minutes"),
            Field.of("meeting", "unit.meeting.day"), Field.of("place", "unit.place"), Field.of("began", "unit.began"),
            Field.of("ended", "unit.ended"), Field.of("members", "unit.members"), Field.of("present", "unit.present"),
            Field.of("chair", "unit.chair"), Field.of("secretary", "unit.secretary"),
            new Field("absent", "unit.absent", true), new Field("opinions", "unit.opinions", true),
            Field.of("letter", "unit.letter.number"), Field.of("letter-day", "unit.letter.day"),
            Field.of("signer", "unit.signer"), Field.of("signer-post", "unit.signer.post"));

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
        return show(HttpStatus.OK, place, MeetingFields.typed(review), review.version(), List.of(), List.of(), request);
    }

    @PostMapping({ MEETING, "/en" + MEETING })
    View save(@PathVariable String unit, @PathVariable String code, @RequestParam Map<String, String> fields,
            Actor actor, HttpServletRequest request) {
        UnitScene.Place place = place(unit, code, actor);
        List<FieldError> faults = new ArrayList<>();
        PeerReview review = MeetingFields.read(fields, faults, request);
        if (faults.isEmpty()) {
            Optional<Bilingual> refusal = this.record.save(place.campaign().id(), place.unit().id(), review, actor);
            if (refusal.isEmpty()) {
                return StaffPages.seeOther(request, place.path());
            }
            faults.add(new FieldError("members", refusal.get().in(StaffPages.language(request))));
        }
        PeerReview stored = this.reviews.find(place.campaign().id(), place.unit().id());
        boolean late = stored.version() != review.version();
        return show(late ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT, place, fields, stored.version(),
                late ? stored(stored, request) : List.of(), faults, request);
    }

    /** What somebody else saved while this was typed. */
    private static List<Fact> stored(PeerReview review, HttpServletRequest request) {
        Map<String, String> stored = MeetingFields.typed(review);
        return FIELDS.stream()
            .map(field -> Fact.of(StaffPages.word(request, field.word()), stored.getOrDefault(field.name(), "")))
            .filter(fact -> !fact.value().isEmpty())
            .toList();
    }

    private UnitScene.Place place(String unit, String code, Actor actor) {
        return this.scene.find(unit, code, actor).orElseThrow(NotFound::new);
    }

    private View show(HttpStatus status, UnitScene.Place place, Map<String, String> typed, int version,
            List<Fact> theirs, List<FieldError> faults, HttpServletRequest request) {
        List<UnitView.Input> inputs = FIELDS.stream()
            .map(field -> new UnitView.Input(field.name(), StaffPages.word(request, field.word()), false, field.many(),
                    List.of(), typed.getOrDefault(field.name(), ""), null))
            .toList();
        return this.pages.show(status, request, "desk/unit/meeting", StaffPages.word(request, "unit.meeting"),
                new UnitView.Meeting(place.path() + "/meeting", place.path(), version, inputs, theirs, faults));
    }

    /** A field with the word for it; whether it takes many lines. */
    private record Field(String name, String word, boolean many) {

        static Field of(String name, String word) {
            return new Field(name, word, false);
        }

    }

}
