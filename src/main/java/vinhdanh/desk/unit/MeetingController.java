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
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Bilingual;

/** A unit's meeting and its letter. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.WRITE_NOMINATIONS)
class MeetingController {

    private static final String MEETING = UnitController.LIST + "/meeting";

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
        return show(HttpStatus.OK, place, MeetingFields.typed(review), review.version(), List.of(), request);
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
        int version = this.reviews.find(place.campaign().id(), place.unit().id()).version();
        return show(HttpStatus.UNPROCESSABLE_CONTENT, place, fields, version, faults, request);
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
