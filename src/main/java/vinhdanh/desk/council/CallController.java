package vinhdanh.desk.council;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.review.CallMeeting;
import vinhdanh.review.Meetings;
import vinhdanh.review.VotingRule;
import vinhdanh.shared.Bilingual;

/** Calls a meeting, with the rule of its vote. */
@Controller
@ConditionalOnWebApplication
class CallController {

    private final Meetings meetings;

    private final CallMeeting call;

    private final StaffPages pages;

    CallController(Meetings meetings, CallMeeting call, StaffPages pages) {
        this.meetings = meetings;
        this.call = call;
        this.pages = pages;
    }

    @Guarded(Right.KEEP_COUNCIL)
    @GetMapping({ "/desk/council/new", "/en/desk/council/new" })
    View form(Actor actor, HttpServletRequest request) {
        return this.meetings.listCallable(actor)
            .stream()
            .findFirst()
            .map(first -> show(HttpStatus.OK, fresh(first, request), actor, request))
            .orElseThrow(NotFound::new);
    }

    @Guarded(Right.KEEP_COUNCIL)
    @PostMapping({ "/desk/council", "/en/desk/council" })
    View call(@RequestParam UUID campaign, Actor actor, HttpServletRequest request) {
        if (this.meetings.listCallable(actor).stream().noneMatch(one -> one.campaign().equals(campaign))) {
            throw new NotFound();
        }
        CouncilForms form = CouncilForms.of(request);
        Optional<UUID> called = form.call().flatMap(valid -> this.call.call(campaign, valid, actor));
        return called.map(id -> StaffPages.seeOther(request, "/desk/council/" + id))
            .orElseGet(() -> show(HttpStatus.UNPROCESSABLE_CONTENT, again(form), actor, request));
    }

    /** What a form begins with. */
    private record Values(String day, String time, String place, String agenda, String quorum, String threshold,
            String denominator, String ballot, boolean absentWritten, boolean secretaryVotes, boolean recusedCount,
            String ruleSource, List<FieldError> faults) {
    }

    private static Values fresh(Meetings.Callable callable, HttpServletRequest request) {
        VotingRule rule = CallMeeting.ruleOn(callable.day() == null ? LocalDate.of(9999, 1, 1) : callable.day());
        return new Values(callable.day() == null ? "" : callable.day().toString(), "08:00", "",
                StaffPages.word(request, "council.agenda.usual"), rule.quorum().toString(), rule.threshold().toString(),
                rule.denominator().code(), rule.ballot().code(), rule.absentWritten(), rule.secretaryVotes(),
                rule.recusedCount(), rule.source(), List.of());
    }

    private static Values again(CouncilForms form) {
        return new Values(form.typed("day"), form.typed("time"), form.typed("place"), form.typed("agenda"),
                form.typed("quorum"), form.typed("threshold"), form.typed("denominator"), form.typed("ballot"),
                form.ticked("absent-written"), form.ticked("secretary-votes"), form.ticked("recused-count"),
                form.typed("rule-source"), form.faults());
    }

    private View show(HttpStatus status, Values values, Actor actor, HttpServletRequest request) {
        String chosen = request.getParameter("campaign");
        List<CouncilView.Choice> campaigns = this.meetings.listCallable(actor)
            .stream()
            .map(one -> new CouncilView.Choice(one.campaign().toString(), one.title().in(StaffPages.language(request)),
                    one.campaign().toString().equals(chosen)))
            .toList();
        return this.pages.show(status, request, "desk/council/new", StaffPages.word(request, "council.call"),
                new CouncilView.CallForm(campaigns, fields(values, request), values.agenda(), shares(values, request),
                        denominators(values, request), ballots(values, request), ticks(values, request),
                        values.ruleSource(), values.faults()));
    }

    private static List<CouncilView.Field> fields(Values values, HttpServletRequest request) {
        return List.of(new CouncilView.Field("day", StaffPages.word(request, "council.day"), "date", values.day()),
                new CouncilView.Field("time", StaffPages.word(request, "council.time"), "time", values.time()),
                new CouncilView.Field("place", StaffPages.word(request, "council.place"), "text", values.place()));
    }

    private static List<CouncilView.Field> shares(Values values, HttpServletRequest request) {
        return List.of(
                new CouncilView.Field("quorum", StaffPages.word(request, "council.quorum"), "text", values.quorum()),
                new CouncilView.Field("threshold", StaffPages.word(request, "council.threshold"), "text",
                        values.threshold()));
    }

    private static List<CouncilView.Choice> denominators(Values values, HttpServletRequest request) {
        return Arrays.stream(VotingRule.Denominator.values())
            .map(one -> choice(one.name(), one.title(), values.denominator(), request))
            .toList();
    }

    private static List<CouncilView.Choice> ballots(Values values, HttpServletRequest request) {
        return Arrays.stream(VotingRule.Ballot.values())
            .map(one -> choice(one.name(), one.title(), values.ballot(), request))
            .toList();
    }

    private static CouncilView.Choice choice(String name, Bilingual title, String chosen, HttpServletRequest request) {
        String code = name.toLowerCase(Locale.ROOT);
        return new CouncilView.Choice(code, title.in(StaffPages.language(request)), code.equals(chosen));
    }

    private static List<CouncilView.Tick> ticks(Values values, HttpServletRequest request) {
        return List.of(
                new CouncilView.Tick("absent-written", StaffPages.word(request, "council.absent.written"),
                        values.absentWritten()),
                new CouncilView.Tick("secretary-votes", StaffPages.word(request, "council.secretary.votes"),
                        values.secretaryVotes()),
                new CouncilView.Tick("recused-count", StaffPages.word(request, "council.recused.count"),
                        values.recusedCount()));
    }

}
