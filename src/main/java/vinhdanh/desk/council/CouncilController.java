package vinhdanh.desk.council;

import java.util.List;
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
import vinhdanh.access.StaffPages;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Requested;
import vinhdanh.review.Answer;
import vinhdanh.review.CloseVote;
import vinhdanh.review.DeclareConflict;
import vinhdanh.review.LiftConflict;
import vinhdanh.review.Meeting;
import vinhdanh.review.Meetings;
import vinhdanh.review.OpenVote;
import vinhdanh.shared.Language;

/** The meetings of the council, and what is done at them but voting. */
@Controller
@ConditionalOnWebApplication
class CouncilController {

    private final Meetings meetings;

    private final CouncilViews views;

    private final OpenVote open;

    private final CloseVote close;

    private final DeclareConflict declare;

    private final LiftConflict lift;

    private final StaffPages pages;

    CouncilController(Meetings meetings, CouncilViews views, OpenVote open, CloseVote close, DeclareConflict declare,
            LiftConflict lift, StaffPages pages) {
        this.meetings = meetings;
        this.views = views;
        this.open = open;
        this.close = close;
        this.declare = declare;
        this.lift = lift;
        this.pages = pages;
    }

    @Guarded(Right.SEE_COUNCIL)
    @GetMapping({ "/desk/council", "/en/desk/council" })
    View list(Actor actor, HttpServletRequest request) {
        List<Meeting> list = this.meetings.list(actor);
        boolean mayCall = !this.meetings.listCallable(actor).isEmpty();
        CouncilView.Meetings view = list.isEmpty()
                ? new CouncilView.Meetings(mayCall, null,
                        new Empty(StaffPages.word(request, "council.none"),
                                StaffPages.word(request, "council.none.text"), null))
                : new CouncilView.Meetings(mayCall, table(list, request), null);
        return this.pages.show(request, "desk/council/list", StaffPages.word(request, "council.title"), view);
    }

    private static Table table(List<Meeting> list, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        return new Table(StaffPages.word(request, "council.title"),
                List.of(Column.text(StaffPages.word(request, "council.day")),
                        Column.text(StaffPages.word(request, "council.campaign")),
                        Column.text(StaffPages.word(request, "council.stage"))),
                list.stream()
                    .map(meeting -> List.of(
                            new Cell(CouncilViews.when(meeting), meeting.place(),
                                    Requested.url(language, CouncilViews.path(meeting)), null),
                            Cell.of(meeting.campaignTitle().in(language)),
                            new Cell("", null, null, CouncilViews.chip(meeting, language))))
                    .toList(),
                List.of());
    }

    @Guarded(Right.SEE_COUNCIL)
    @GetMapping({ "/desk/council/{id}", "/en/desk/council/{id}" })
    View show(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, find(id, actor), List.of(), actor, request);
    }

    private Meeting find(UUID id, Actor actor) {
        return this.meetings.find(id, actor).orElseThrow(NotFound::new);
    }

    private View show(HttpStatus status, Meeting meeting, List<FieldError> faults, Actor actor,
            HttpServletRequest request) {
        var asked = new CouncilViews.Asked(meeting, actor, StaffPages.language(request));
        return this.pages.show(status, request, "desk/council/show", StaffPages.word(request, "council.meeting"),
                this.views.show(asked, faults));
    }

    @Guarded(Right.LEAD_COUNCIL)
    @PostMapping({ "/desk/council/{id}/open", "/en/desk/council/{id}/open" })
    View open(@PathVariable UUID id, @RequestParam int version, Actor actor, HttpServletRequest request) {
        return answer(id, this.open.open(id, version, actor), "act", actor, request);
    }

    @Guarded(Right.LEAD_COUNCIL)
    @PostMapping({ "/desk/council/{id}/close", "/en/desk/council/{id}/close" })
    View close(@PathVariable UUID id, @RequestParam int version, Actor actor, HttpServletRequest request) {
        return answer(id, this.close.close(id, version, actor), "act", actor, request);
    }

    @Guarded(Right.SEE_COUNCIL)
    @PostMapping({ "/desk/council/{id}/conflicts", "/en/desk/council/{id}/conflicts" })
    View declare(@PathVariable UUID id, @RequestParam UUID nomination, @RequestParam(defaultValue = "") String reason,
            Actor actor, HttpServletRequest request) {
        return answer(id, this.declare.declare(id, nomination, CouncilForms.line(reason), actor), "conflicts", actor,
                request);
    }

    @Guarded(Right.SEE_COUNCIL)
    @PostMapping({ "/desk/council/{id}/conflicts/lift", "/en/desk/council/{id}/conflicts/lift" })
    View lift(@PathVariable UUID id, @RequestParam UUID nomination, @RequestParam UUID account,
            @RequestParam(defaultValue = "") String reason, Actor actor, HttpServletRequest request) {
        return answer(id, this.lift.lift(id, nomination, account, CouncilForms.line(reason), actor), "conflicts", actor,
                request);
    }

    private View answer(UUID id, Answer answer, String field, Actor actor, HttpServletRequest request) {
        return Answers.faults(answer, field, request)
            .map(faults -> show(HttpStatus.UNPROCESSABLE_CONTENT, find(id, actor), faults, actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, "/desk/council/" + id));
    }

}
