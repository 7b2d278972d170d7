package vinhdanh.desk.appraisal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import vinhdanh.nomination.appraisal.AnswerOpinion;
import vinhdanh.nomination.appraisal.Opinion;
import vinhdanh.nomination.appraisal.Opinions;
import vinhdanh.nomination.appraisal.Reply;
import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Requested;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** What a unit is asked by the standing body, and its answers. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.WRITE_NOMINATIONS)
class OpinionController {

    private static final String LIST = "/desk/opinions";

    private static final String ONE = LIST + "/{id:[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    private final Opinions opinions;

    private final AnswerOpinion answer;

    private final DossierFacts facts;

    private final StaffPages pages;

    private final Clock clock;

    OpinionController(Opinions opinions, AnswerOpinion answer, DossierFacts facts, StaffPages pages, Clock clock) {
        this.opinions = opinions;
        this.answer = answer;
        this.facts = facts;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping({ LIST, "/en" + LIST })
    View list(Actor actor, HttpServletRequest request) {
        List<Opinion> all = this.opinions.listFor(actor);
        Empty empty = new Empty(StaffPages.word(request, "opinion.none"), StaffPages.word(request, "opinion.none.text"),
                null);
        return this.pages.show(request, "desk/appraisal/opinions", StaffPages.word(request, "opinion.title"),
                new DossierView.Opinions(all.isEmpty() ? null : table(all, request), all.isEmpty() ? empty : null));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
    }

    private Table table(List<Opinion> all, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        List<List<Cell>> rows = all.stream()
            .map(opinion -> List.of(
                    new Cell(opinion.name(), opinion.about(), Requested.url(language, LIST + "/" + opinion.id()), null),
                    Cell.of(opinion.question()),
                    new Cell(Formats.day(opinion.due()), null, null,
                            opinion.isOpen() ? Marks.due(opinion.due(), today(), language) : null),
                    new Cell("", null, null, DossierDesk.chip(opinion, language))))
            .toList();
        return new Table(Marks.word(language, "opinion.title"),
                List.of(Column.text(Marks.word(language, "appraisal.who")),
                        Column.text(Marks.word(language, "opinion.question")),
                        Column.text(Marks.word(language, "opinion.due")),
                        Column.text(Marks.word(language, "appraisal.state"))),
                rows, List.of());
    }

    @GetMapping({ ONE, "/en" + ONE })
    View form(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, find(id, actor), Typed.NOTHING, List.of(), request);
    }

    @PostMapping({ ONE, "/en" + ONE })
    View answer(@PathVariable UUID id, @RequestParam Map<String, String> fields, Actor actor,
            HttpServletRequest request) {
        Typed typed = new Typed(fields);
        Reply reply = this.answer.answer(id, typed.line("answer").equals("agrees"), typed.text("text"),
                typed.line("document"), actor);
        return Replies.faults(reply, "text", request)
            .map(faults -> show(Replies.status(reply), find(id, actor), typed, faults, request))
            .orElseGet(() -> StaffPages.seeOther(request, LIST));
    }

    private Opinion find(UUID id, Actor actor) {
        return this.opinions.find(id, actor).orElseThrow(NotFound::new);
    }

    private View show(HttpStatus status, Opinion opinion, Typed typed, List<FieldError> faults,
            HttpServletRequest request) {
        Language language = StaffPages.language(request);
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(Marks.word(language, "appraisal.who"), opinion.name()));
        if (!opinion.about().isEmpty()) {
            facts.add(Fact.of(Marks.word(language, "dossier.post"), opinion.about()));
        }
        facts.add(Fact.of(Marks.word(language, "awards.form"),
                this.facts.form(opinion.awardForm(), today(), opinion.jurisdiction(), language)));
        facts.add(Fact.of(Marks.word(language, "opinion.campaign"),
                language == Language.VI ? opinion.campaignVi() : opinion.campaignEn()));
        facts.add(Fact.of(Marks.word(language, "opinion.asked"),
                opinion.askedBy() + ", " + Formats.day(opinion.askedAt().toInstant())));
        facts.add(new Fact(Marks.word(language, "opinion.due"), Formats.day(opinion.due()), null,
                opinion.isOpen() ? Marks.due(opinion.due(), today(), language) : null));
        return this.pages.show(status, request, "desk/appraisal/opinion", StaffPages.word(request, "opinion.one"),
                new DossierView.OpinionForm(LIST + "/" + opinion.id(), StaffPages.word(request, "opinion.one"),
                        DossierDesk.chip(opinion, language), facts, opinion.question().lines().toList(),
                        DossierDesk.answer(opinion, language), opinion.isOpen() || !faults.isEmpty(),
                        typed.text("text"), typed.line("document"), typed.line("answer"), faults));
    }

}
