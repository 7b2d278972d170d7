package vinhdanh.desk.unit;

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
import vinhdanh.access.Role;
import vinhdanh.access.StaffPages;
import vinhdanh.nomination.life.MoveNomination;
import vinhdanh.nomination.life.Step;
import vinhdanh.nomination.life.Why;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Text;

/** The head of a unit takes a nomination back. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.SEND_NOMINATIONS)
class ReturnedController {

    private static final String WITHDRAW = "/desk/nominations/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}/withdraw";

    private static final int LONGEST = 2_000;

    private final SentNominations sent;

    private final UnitScene scene;

    private final MoveNomination move;

    private final StaffPages pages;

    ReturnedController(SentNominations sent, UnitScene scene, MoveNomination move, StaffPages pages) {
        this.sent = sent;
        this.scene = scene;
        this.move = move;
        this.pages = pages;
    }

    @GetMapping({ WITHDRAW, "/en" + WITHDRAW })
    View form(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        SentNominations.Found found = find(id, actor);
        if (!found.row().state().steps().contains(Step.WITHDRAW)) {
            return StaffPages.seeOther(request, path(found));
        }
        return show(HttpStatus.OK, found, found.row().version(), "", List.of(), request);
    }

    @PostMapping({ WITHDRAW, "/en" + WITHDRAW })
    View withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "-1") int version,
            @RequestParam(defaultValue = "") String reason, Actor actor, HttpServletRequest request) {
        SentNominations.Found found = find(id, actor);
        String why = Text.nfc(reason).strip();
        String text = why.length() > LONGEST ? why.substring(0, LONGEST) : why;
        return switch (this.move.move(id, version, Step.WITHDRAW, actor, Why.of(text))) {
            case MoveNomination.Outcome.Moved moved -> StaffPages.seeOther(request, path(found));
            case MoveNomination.Outcome.TooLate late ->
                show(HttpStatus.CONFLICT, find(id, actor), found.row().version(), text, List.of(new FieldError("reason",
                        StaffPages.word(request, "unit.moved", late.state().title().in(StaffPages.language(request))))),
                        request);
            case MoveNomination.Outcome.Refused refused -> show(HttpStatus.UNPROCESSABLE_CONTENT, found, version, text,
                    List.of(new FieldError("reason", refused.reason().in(StaffPages.language(request)))), request);
            case MoveNomination.Outcome.Unknown unknown -> throw new NotFound();
        };
    }

    private SentNominations.Found find(UUID id, Actor actor) {
        return this.sent.find(id, actor).orElseThrow(NotFound::new);
    }

    private String path(SentNominations.Found found) {
        return this.scene.find(found.campaign(), found.unit()).orElseThrow(NotFound::new).path();
    }

    private View show(HttpStatus status, SentNominations.Found found, int version, String reason,
            List<FieldError> faults, HttpServletRequest request) {
        return this.pages.show(status, request, "desk/unit/withdraw", StaffPages.word(request, "unit.withdraw"),
                new UnitView.Withdrawal("/desk/nominations/" + found.row().id() + "/withdraw", path(found),
                        found.row().name(), version, reason, faults));
    }

}
