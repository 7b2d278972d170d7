package vinhdanh.desk.council;

import java.util.ArrayList;
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
import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.Action;
import vinhdanh.page.Parts.Cell;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Column;
import vinhdanh.page.Parts.Empty;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Table;
import vinhdanh.page.Parts.Tone;
import vinhdanh.page.Requested;
import vinhdanh.review.consultation.AnswerComment;
import vinhdanh.review.consultation.Comment;
import vinhdanh.review.consultation.Comments;
import vinhdanh.review.consultation.Consultation;
import vinhdanh.review.consultation.Consultations;
import vinhdanh.review.consultation.NewNames;
import vinhdanh.review.consultation.PublishList;
import vinhdanh.shared.Language;

/** The standing body publishes the proposed list and answers what people say of it. */
@Controller
@ConditionalOnWebApplication
class ConsultationController {

    private final Consultations consultations;

    private final Comments comments;

    private final PublishList publish;

    private final AnswerComment answer;

    private final StaffPages pages;

    ConsultationController(Consultations consultations, Comments comments, PublishList publish, AnswerComment answer,
            StaffPages pages) {
        this.consultations = consultations;
        this.comments = comments;
        this.publish = publish;
        this.answer = answer;
        this.pages = pages;
    }

    @Guarded(Right.SEE_CONSULTATION)
    @GetMapping({ "/desk/consultation", "/en/desk/consultation" })
    View list(Actor actor, HttpServletRequest request) {
        return list(HttpStatus.OK, List.of(), actor, request);
    }

    private View list(HttpStatus status, List<FieldError> faults, Actor actor, HttpServletRequest request) {
        List<ConsultationView.Stand> stands = this.consultations.listSeen(actor)
            .stream()
            .map(stand -> stand(stand, actor, request))
            .toList();
        Empty empty = stands.isEmpty() ? new Empty(StaffPages.word(request, "consultation.desk.none"),
                StaffPages.word(request, "consultation.desk.none.text"), null) : null;
        return this.pages.show(status, request, "desk/consultation/list",
                StaffPages.word(request, "consultation.desk.title"),
                new ConsultationView.Stands(stands, empty, faults));
    }

    private ConsultationView.Stand stand(Consultations.Stand stand, Actor actor, HttpServletRequest request) {
        Language language = StaffPages.language(request);
        NewNames names = this.consultations.newNames(stand.campaign());
        int fresh = names.names().size();
        List<Action> comments = new ArrayList<>();
        for (UUID list : stand.published()) {
            String label = comments.isEmpty() ? StaffPages.word(request, "consultation.comments")
                    : StaffPages.word(request, "consultation.comments.further", comments.size());
            comments.add(new Action(label, Requested.url(language, path(list))));
        }
        return new ConsultationView.Stand(stand.campaign().toString(), stand.title().in(language), stand.proposed(),
                fresh, names.fingerprint(), PublishList.workingDays(stand), comments,
                comments.isEmpty() ? null : Requested.url(language, "/campaigns/" + stand.code() + "/consultation"),
                stand.own() && actor.holds(Role.STANDING_HEAD) && fresh > 0);
    }

    private static String path(UUID consultation) {
        return "/desk/consultation/" + consultation;
    }

    @Guarded(Right.PREPARE_DECISION)
    @PostMapping({ "/desk/consultation", "/en/desk/consultation" })
    View publish(@RequestParam UUID campaign, @RequestParam String seen, @RequestParam int days, Actor actor,
            HttpServletRequest request) {
        return Answers.faults(this.publish.publish(campaign, seen, days, actor), "publish", request)
            .map(faults -> list(HttpStatus.UNPROCESSABLE_CONTENT, faults, actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, "/desk/consultation"));
    }

    @Guarded(Right.SEE_CONSULTATION)
    @GetMapping({ "/desk/consultation/{id}", "/en/desk/consultation/{id}" })
    View comments(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        Consultation consultation = find(id, actor);
        List<Comment> list = this.comments.list(id);
        Empty empty = list.isEmpty() ? new Empty(StaffPages.word(request, "consultation.comments.none"),
                StaffPages.word(request, "consultation.comments.none.text"), null) : null;
        return this.pages.show(request, "desk/consultation/comments", StaffPages.word(request, "consultation.comments"),
                new ConsultationView.Comments(consultation.title().in(StaffPages.language(request)),
                        List.of(Fact.of(StaffPages.word(request, "consultation.period"),
                                Formats.period(consultation.firstDay(), consultation.lastDay()))),
                        list.isEmpty() ? null : table(id, list, request), empty));
    }

    private Consultation find(UUID id, Actor actor) {
        return this.consultations.findSeen(id, actor).orElseThrow(NotFound::new);
    }

    private static Table table(UUID id, List<Comment> list, HttpServletRequest request) {
        return new Table(StaffPages.word(request, "consultation.comments"),
                List.of(Column.text(StaffPages.word(request, "consultation.number")),
                        Column.text(StaffPages.word(request, "consultation.about")),
                        Column.text(StaffPages.word(request, "consultation.due")), Column
                            .text(StaffPages.word(request, "consultation.state"))),
                list.stream()
                    .map(comment -> List.of(
                            new Cell(comment.number(), comment.name(),
                                    Requested.url(StaffPages.language(request), path(id) + "/" + comment.id()), null),
                            Cell.of(comment.about().isEmpty() ? StaffPages.word(request, "consultation.whole")
                                    : comment.about()),
                            Cell.of(Formats.day(comment.due())), new Cell("", null, null, chip(comment, request))))
                    .toList(),
                List.of());
    }

    private static Chip chip(Comment comment, HttpServletRequest request) {
        return comment.isAnswered() ? new Chip(Tone.GOOD, StaffPages.word(request, "consultation.answered"))
                : new Chip(Tone.OPEN, StaffPages.word(request, "consultation.waiting"));
    }

    @Guarded(Right.SEE_CONSULTATION)
    @GetMapping({ "/desk/consultation/{id}/{comment}", "/en/desk/consultation/{id}/{comment}" })
    View comment(@PathVariable UUID id, @PathVariable UUID comment, Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, find(id, actor), comment, "", "", List.of(), actor, request);
    }

    @Guarded(Right.APPRAISE)
    @PostMapping({ "/desk/consultation/{id}/{comment}", "/en/desk/consultation/{id}/{comment}" })
    View answer(@PathVariable UUID id, @PathVariable UUID comment, @RequestParam int version,
            @RequestParam String answer, @RequestParam String outcome, Actor actor, HttpServletRequest request) {
        return Answers.faults(this.answer.answer(id, comment, version, answer, outcome, actor), "answer", request)
            .map(faults -> show(HttpStatus.UNPROCESSABLE_CONTENT, find(id, actor), comment, answer, outcome, faults,
                    actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, path(id)));
    }

    private View show(HttpStatus status, Consultation consultation, UUID id, String answer, String outcome,
            List<FieldError> faults, Actor actor, HttpServletRequest request) {
        Comment comment = this.comments.find(consultation.id(), id).orElseThrow(NotFound::new);
        List<Fact> facts = List.of(
                Fact.of(StaffPages.word(request, "consultation.about"),
                        comment.about().isEmpty() ? StaffPages.word(request, "consultation.whole") : comment.about()),
                Fact.of(StaffPages.word(request, "consultation.name"), comment.name()),
                Fact.of(StaffPages.word(request, "consultation.contact"), comment.contact()),
                Fact.of(StaffPages.word(request, "consultation.received"), Formats.day(comment.received())),
                Fact.of(StaffPages.word(request, "consultation.due"), Formats.day(comment.due())));
        return this.pages.show(status, request, "desk/consultation/comment", comment.number(),
                new ConsultationView.Comment(path(consultation.id()) + "/" + id, path(consultation.id()),
                        comment.number(), chip(comment, request), facts, comment.text().lines().toList(),
                        this.consultations.find(consultation.id(), actor).isPresent()
                                && (!comment.isAnswered() || !faults.isEmpty()),
                        comment.version(), answer, outcome, theirs(comment, request), faults));
    }

    private static List<Fact> theirs(Comment comment, HttpServletRequest request) {
        List<Fact> theirs = new ArrayList<>();
        String answer = comment.answer();
        String outcome = comment.outcome();
        if (answer != null && outcome != null) {
            theirs.add(Fact.of(StaffPages.word(request, "consultation.answer"), answer));
            theirs.add(Fact.of(StaffPages.word(request, "consultation.outcome"), outcome));
        }
        return theirs;
    }

}
