package vinhdanh.desk.council;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

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
import vinhdanh.access.Role;
import vinhdanh.access.StaffPages;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.review.Answer;
import vinhdanh.review.CancelMeeting;
import vinhdanh.review.ChangeMeeting;
import vinhdanh.review.Meeting;
import vinhdanh.review.Meetings;

/** Puts a meeting elsewhere, or cancels it. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.KEEP_COUNCIL)
class CouncilMeetingController {

    private final Meetings meetings;

    private final ChangeMeeting change;

    private final CancelMeeting cancel;

    private final CouncilViews views;

    private final StaffPages pages;

    CouncilMeetingController(Meetings meetings, ChangeMeeting change, CancelMeeting cancel, CouncilViews views,
            StaffPages pages) {
        this.meetings = meetings;
        this.change = change;
        this.cancel = cancel;
        this.views = views;
        this.pages = pages;
    }

    @GetMapping({ "/desk/council/{id}/change", "/en/desk/council/{id}/change" })
    View form(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        Meeting meeting = find(id, actor);
        Typed now = new Typed(meeting.day().toString(), meeting.time().toString(), meeting.place(), meeting.agenda());
        return show(HttpStatus.OK, meeting, now, List.of(), List.of(), request);
    }

    /** What stands in the form. */
    private record Typed(String day, String time, String place, String agenda) {
    }

    @PostMapping({ "/desk/council/{id}/change", "/en/desk/council/{id}/change" })
    View change(@PathVariable UUID id, @RequestParam int version, Actor actor, HttpServletRequest request) {
        Meeting meeting = find(id, actor);
        CouncilForms form = CouncilForms.of(request);
        Typed typed = new Typed(form.typed("day"), form.typed("time"), form.typed("place"), form.typed("agenda"));
        Optional<ChangeMeeting.Change> asked = form.change();
        if (asked.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, meeting, typed, form.faults(), List.of(), request);
        }
        Answer answer = this.change.change(id, version, asked.get(), actor);
        List<Fact> theirs = answer instanceof Answer.TooLate ? theirs(meeting, request) : List.of();
        return Answers.faults(answer, "day", request)
            .map(faults -> show(HttpStatus.UNPROCESSABLE_CONTENT, meeting, typed, faults, theirs, request))
            .orElseGet(() -> StaffPages.seeOther(request, CouncilViews.path(meeting)));
    }

    private static List<Fact> theirs(Meeting now, HttpServletRequest request) {
        return List.of(Fact.of(StaffPages.word(request, "council.day"), CouncilViews.when(now)),
                Fact.of(StaffPages.word(request, "council.place"), now.place()),
                Fact.of(StaffPages.word(request, "council.agenda"), now.agenda()));
    }

    private Meeting find(UUID id, Actor actor) {
        return this.meetings.find(id, actor)
            .filter(meeting -> meeting.isOf(actor, Role.SECRETARY))
            .orElseThrow(NotFound::new);
    }

    private View show(HttpStatus status, Meeting meeting, Typed typed, List<FieldError> faults, List<Fact> theirs,
            HttpServletRequest request) {
        List<CouncilView.Field> fields = List.of(
                new CouncilView.Field("day", StaffPages.word(request, "council.day"), "date", typed.day()),
                new CouncilView.Field("time", StaffPages.word(request, "council.time"), "time", typed.time()),
                new CouncilView.Field("place", StaffPages.word(request, "council.place"), "text", typed.place()));
        return this.pages.show(status, request, "desk/council/change", StaffPages.word(request, "council.change"),
                new CouncilView.ChangeForm(CouncilViews.path(meeting), CouncilViews.when(meeting), meeting.version(),
                        fields, typed.agenda(), faults, theirs));
    }

    @PostMapping({ "/desk/council/{id}/cancel", "/en/desk/council/{id}/cancel" })
    View cancel(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String reason,
            Actor actor, HttpServletRequest request) {
        Answer answer = this.cancel.cancel(id, version, CouncilForms.line(reason), actor);
        return Answers.faults(answer, "cancel", request)
            .map(faults -> this.pages.show(HttpStatus.UNPROCESSABLE_CONTENT, request, "desk/council/show",
                    StaffPages.word(request, "council.meeting"),
                    this.views.show(new CouncilViews.Asked(find(id, actor), actor, StaffPages.language(request)),
                            faults)))
            .orElseGet(() -> StaffPages.seeOther(request, "/desk/council/" + id));
    }

}
