package vinhdanh.desk.council;

import java.util.Arrays;
import java.util.HashMap;
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
import org.springframework.web.servlet.View;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.access.StaffPages;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.review.CastVote;
import vinhdanh.review.Paper;
import vinhdanh.review.Vote;
import vinhdanh.shared.Language;

/** The sheet on which a member votes. */
@Controller
@ConditionalOnWebApplication
@Guarded(Right.VOTE)
class BallotController {

    private final CastVote cast;

    private final StaffPages pages;

    BallotController(CastVote cast, StaffPages pages) {
        this.cast = cast;
        this.pages = pages;
    }

    @GetMapping({ "/desk/council/{id}/ballot", "/en/desk/council/{id}/ballot" })
    View sheet(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return switch (this.cast.sheet(id, actor).orElseThrow(NotFound::new)) {
            case CastVote.Sheet.Open open -> show(HttpStatus.OK, open, open.votes(), List.of(), request);
            case CastVote.Sheet.None none -> this.pages.show(request, "desk/council/nosheet",
                    StaffPages.word(request, "council.sheet"), none(none, request));
        };
    }

    private static CouncilView.Ballot none(CastVote.Sheet.None none, HttpServletRequest request) {
        return new CouncilView.Ballot(CouncilViews.path(none.meeting()), CouncilViews.when(none.meeting()),
                none.why().reason().in(StaffPages.language(request)), false, List.of(), List.of());
    }

    @PostMapping({ "/desk/council/{id}/ballot", "/en/desk/council/{id}/ballot" })
    View cast(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        CastVote.Sheet sheet = this.cast.sheet(id, actor).orElseThrow(NotFound::new);
        Map<UUID, Vote> votes = new HashMap<>();
        if (sheet instanceof CastVote.Sheet.Open open) {
            open.papers()
                .forEach(paper -> Vote.find(String.valueOf(request.getParameter(field(paper))))
                    .ifPresent(vote -> votes.put(paper.nomination(), vote)));
        }
        var faults = Answers.faults(this.cast.cast(id, votes, actor), "sheet", request);
        if (faults.isEmpty()) {
            return StaffPages.seeOther(request, "/desk/council/" + id);
        }
        return sheet instanceof CastVote.Sheet.Open open
                ? show(HttpStatus.UNPROCESSABLE_CONTENT, open, votes, faults.get(), request)
                : this.pages.show(HttpStatus.UNPROCESSABLE_CONTENT, request, "desk/council/nosheet",
                        StaffPages.word(request, "council.sheet"), none((CastVote.Sheet.None) sheet, request));
    }

    private static String field(Paper paper) {
        return "vote-" + paper.position();
    }

    private View show(HttpStatus status, CastVote.Sheet.Open sheet, Map<UUID, Vote> votes, List<FieldError> faults,
            HttpServletRequest request) {
        Language language = StaffPages.language(request);
        List<CouncilView.Mark> marks = sheet.papers()
            .stream()
            .map(paper -> new CouncilView.Mark(field(paper), paper.position(), paper.name(),
                    paper.post().isEmpty() ? paper.nominationUnit() : paper.post() + ", " + paper.nominationUnit(),
                    CouncilViews.dossier(language, paper.nomination()), choices(votes, paper, language)))
            .toList();
        return this.pages.show(status, request, "desk/council/sheet", StaffPages.word(request, "council.sheet"),
                new CouncilView.Ballot(CouncilViews.path(sheet.meeting()), CouncilViews.when(sheet.meeting()),
                        sheet.meeting().ruleIn(language), sheet.meeting().rule().isSecret(), marks, faults));
    }

    private static List<CouncilView.Choice> choices(Map<UUID, Vote> votes, Paper paper, Language language) {
        return Arrays.stream(Vote.values())
            .map(vote -> new CouncilView.Choice(vote.code(), vote.title().in(language),
                    vote == votes.get(paper.nomination())))
            .toList();
    }

}
