package vinhdanh.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

import vinhdanh.access.StaffPages;
import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Open;
import vinhdanh.page.Parts.Chip;
import vinhdanh.page.Parts.Fact;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.page.Parts.Tone;
import vinhdanh.review.consultation.Comment;
import vinhdanh.review.consultation.Comments;
import vinhdanh.review.consultation.Consultation;
import vinhdanh.review.consultation.Consultations;
import vinhdanh.review.consultation.Listed;
import vinhdanh.review.consultation.SendComment;
import vinhdanh.shared.Vietnam;

/** Anybody comments on a published list and finds the answer under a secret link. */
@Open
@Controller
@ConditionalOnWebApplication
class CommentController {

    private static final String FORM = "/campaigns/{code:[\\w-]{1,80}}/consultation/comment";

    private final Consultations consultations;

    private final Comments comments;

    private final SendComment send;

    private final StaffPages pages;

    private final Clock clock;

    CommentController(Consultations consultations, Comments comments, SendComment send, StaffPages pages, Clock clock) {
        this.consultations = consultations;
        this.comments = comments;
        this.send = send;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping({ FORM, "/en" + FORM })
    View form(@PathVariable String code, HttpServletRequest request) {
        List<Consultation> lists = find(code);
        if (open(lists).isEmpty()) {
            return StaffPages.seeOther(request, "/campaigns/" + code + "/consultation");
        }
        return show(HttpStatus.OK, lists, new SendComment.Said(null, "", "", ""), List.of(), request);
    }

    private List<Consultation> find(String code) {
        List<Consultation> lists = this.consultations.listOf(code);
        if (lists.isEmpty()) {
            throw new NotFound();
        }
        return lists;
    }

    private List<Consultation> open(List<Consultation> lists) {
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
        return lists.stream().filter(list -> list.isOpenOn(today)).toList();
    }

    @PostMapping({ FORM, "/en" + FORM })
    View send(@PathVariable String code, @RequestParam(defaultValue = "") String about, @RequestParam String name,
            @RequestParam(defaultValue = "") String contact, @RequestParam String text,
            @RequestParam(defaultValue = "") String website, HttpServletRequest request) {
        List<Consultation> lists = find(code);
        SendComment.Said said = new SendComment.Said(id(about), name, contact, text);
        if (!website.isEmpty()) {
            return show(HttpStatus.UNPROCESSABLE_CONTENT, lists, said,
                    List.of(new FieldError("website", StaffPages.word(request, "consultation.website"))), request);
        }
        String address = Objects.requireNonNullElse(request.getRemoteAddr(), "");
        return switch (this.send.send(code, said, address)) {
            case SendComment.Outcome.Received received -> StaffPages.seeOther(request, "/comments/" + received.token());
            case SendComment.Outcome.Refused refused -> show(HttpStatus.UNPROCESSABLE_CONTENT, lists, said,
                    List.of(new FieldError(refused.field(), refused.reason().in(StaffPages.language(request)))),
                    request);
            case SendComment.Outcome.Unknown unknown -> throw new NotFound();
        };
    }

    private static @Nullable UUID id(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        return typed.matches("[0-9a-f-]{36}") ? UUID.fromString(typed) : new UUID(0, 0);
    }

    private View show(HttpStatus status, List<Consultation> lists, SendComment.Said said, List<FieldError> faults,
            HttpServletRequest request) {
        String path = "/campaigns/" + lists.getFirst().campaignCode() + "/consultation";
        List<ConsultationView.Choice> about = new ArrayList<>();
        about
            .add(new ConsultationView.Choice("", StaffPages.word(request, "consultation.whole"), said.about() == null));
        for (Listed listed : open(lists).stream()
            .flatMap(list -> this.consultations.list(list.id()).stream())
            .toList()) {
            about.add(new ConsultationView.Choice(listed.nomination().toString(), listed.name() + " · " + listed.unit(),
                    listed.nomination().equals(said.about())));
        }
        return this.pages.show(status, request, "consultation/comment",
                StaffPages.word(request, "consultation.comment.title"),
                new ConsultationView.Form(path + "/comment", lists.getFirst().title().in(StaffPages.language(request)),
                        path, about, said.name(), said.contact(), said.text(), faults));
    }

    @GetMapping({ "/comments/{token:[\\w-]{43}}", "/en/comments/{token:[\\w-]{43}}" })
    View receipt(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        Comment comment = this.comments.findByToken(token).orElseThrow(NotFound::new);
        Chip chip = comment.isAnswered() ? new Chip(Tone.GOOD, StaffPages.word(request, "consultation.answered"))
                : new Chip(Tone.OPEN, StaffPages.word(request, "consultation.waiting"));
        List<Fact> facts = List.of(
                Fact.of(StaffPages.word(request, "consultation.about"),
                        comment.about().isEmpty() ? StaffPages.word(request, "consultation.whole") : comment.about()),
                Fact.of(StaffPages.word(request, "consultation.received"), Formats.day(comment.received())),
                Fact.of(StaffPages.word(request, "consultation.due"), Formats.day(comment.due())));
        return this.pages.show(request, "consultation/receipt", comment.number(), new ConsultationView.Receipt(
                comment.number(), chip, facts, comment.text().lines().toList(), answer(comment, request)));
    }

    private static List<Fact> answer(Comment comment, HttpServletRequest request) {
        String answer = comment.answer();
        String outcome = comment.outcome();
        return answer == null || outcome == null ? List.of()
                : List.of(Fact.of(StaffPages.word(request, "consultation.answer"), answer),
                        Fact.of(StaffPages.word(request, "consultation.outcome"), outcome));
    }

}
