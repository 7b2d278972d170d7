package vinhdanh.desk.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
import vinhdanh.access.StaffPages;
import vinhdanh.desk.appraisal.DossierPages.Tried;
import vinhdanh.nomination.appraisal.AnswerCheck;
import vinhdanh.nomination.appraisal.AskOpinion;
import vinhdanh.nomination.appraisal.Check;
import vinhdanh.nomination.appraisal.Dossier;
import vinhdanh.nomination.appraisal.Dossiers;
import vinhdanh.nomination.appraisal.Reply;
import vinhdanh.nomination.life.MoveNomination;
import vinhdanh.nomination.life.MoveNomination.Outcome;
import vinhdanh.nomination.life.Step;
import vinhdanh.nomination.life.Why;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;

/** A dossier: what it says, its checks, and what can be done with it here and now. */
@Controller
@ConditionalOnWebApplication
class DossierController {

    static final String DOSSIER = QueueController.QUEUE
            + "/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private final Dossiers dossiers;

    private final DossierPages pages;

    private final MoveNomination move;

    private final AnswerCheck answer;

    private final AskOpinion ask;

    private final StaffPages staff;

    DossierController(Dossiers dossiers, DossierPages pages, MoveNomination move, AnswerCheck answer, AskOpinion ask,
            StaffPages staff) {
        this.dossiers = dossiers;
        this.pages = pages;
        this.move = move;
        this.answer = answer;
        this.ask = ask;
        this.staff = staff;
    }

    @Guarded(Right.READ_DOSSIERS)
    @GetMapping({ DOSSIER, "/en" + DOSSIER })
    View show(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, find(id, actor), Tried.NOTHING, actor, request);
    }

    @Guarded(Right.MOVE_NOMINATIONS)
    @PostMapping({ DOSSIER + "/moves", "/en" + DOSSIER + "/moves" })
    View move(@PathVariable UUID id, @RequestParam Map<String, String> fields, Actor actor,
            HttpServletRequest request) {
        Dossier dossier = find(id, actor);
        Typed typed = new Typed(fields);
        Step step = Arrays.stream(Step.values())
            .filter(each -> each.code().equals(typed.line("step")))
            .findFirst()
            .orElseThrow(NotFound::new);
        Why why = new Why(typed.text("reason"), typed.line("basis"), typed.day("until").orElse(null));
        return switch (this.move.move(id, typed.number("version"), step, actor, why)) {
            case Outcome.Moved moved -> StaffPages.seeOther(request, QueueController.QUEUE + "/" + id);
            case Outcome.TooLate late -> again(HttpStatus.CONFLICT, dossier, step, typed,
                    StaffPages.word(request, "dossier.late", late.state().title().in(StaffPages.language(request))),
                    actor, request);
            case Outcome.Refused refused -> again(HttpStatus.UNPROCESSABLE_CONTENT, dossier, step, typed,
                    refused.reason().in(StaffPages.language(request)), actor, request);
            case Outcome.Unknown unknown -> throw new NotFound();
        };
    }

    private View again(HttpStatus status, Dossier dossier, Step step, Typed typed, String fault, Actor actor,
            HttpServletRequest request) {
        return show(status, dossier, new Tried(step, typed, List.of(new FieldError("acts", fault))), actor, request);
    }

    @Guarded(Right.APPRAISE)
    @PostMapping({ DOSSIER + "/checks", "/en" + DOSSIER + "/checks" })
    View check(@PathVariable UUID id, @RequestParam Map<String, String> fields, Actor actor,
            HttpServletRequest request) {
        Dossier dossier = find(id, actor);
        Typed typed = new Typed(fields);
        Check.Code code = Arrays.stream(Check.Code.values())
            .filter(each -> each.code().equals(typed.line("check")))
            .findFirst()
            .orElseThrow(NotFound::new);
        AnswerCheck.Said said = new AnswerCheck.Said(code, typed.number("seen"), typed.line("result").equals("passed"),
                typed.line("source"), typed.text("note"));
        return reply(this.answer.answer(id, said, actor), dossier, "checks", typed, actor, request);
    }

    @Guarded(Right.APPRAISE)
    @PostMapping({ DOSSIER + "/opinions", "/en" + DOSSIER + "/opinions" })
    View ask(@PathVariable UUID id, @RequestParam Map<String, String> fields, Actor actor, HttpServletRequest request) {
        Dossier dossier = find(id, actor);
        Typed typed = new Typed(fields);
        Optional<UUID> closed = Typed.id(typed.line("close"));
        Reply reply = closed.isPresent() ? this.ask.close(id, closed.get(), typed.text("why"), actor) : this.ask.ask(id,
                new AskOpinion.Asked(typed.line("unit"), typed.text("question"), typed.number("days")), actor);
        return reply(reply, dossier, "opinions", typed, actor, request);
    }

    private View reply(Reply reply, Dossier dossier, String field, Typed typed, Actor actor,
            HttpServletRequest request) {
        return Replies.faults(reply, field, request)
            .map(faults -> show(Replies.status(reply), dossier, new Tried(null, typed, faults), actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, QueueController.QUEUE + "/" + dossier.id()));
    }

    private Dossier find(UUID id, Actor actor) {
        return this.dossiers.find(id, actor).orElseThrow(NotFound::new);
    }

    private View show(HttpStatus status, Dossier dossier, Tried tried, Actor actor, HttpServletRequest request) {
        DossierView.Show view = this.pages.show(dossier, tried, actor, StaffPages.language(request));
        return this.staff.show(status, request, "desk/appraisal/dossier", view.title(), view);
    }

}
