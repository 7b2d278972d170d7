package vinhdanh.desk.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
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
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.decision.Answer;
import vinhdanh.decision.complaint.Complaint;
import vinhdanh.decision.complaint.Complaints;
import vinhdanh.decision.complaint.TakeComplaint;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Text;

/** Complaints: taken in, taken up, answered and closed. */
@Controller
@ConditionalOnWebApplication
class ComplaintController {

    private static final String LIST = "/desk/decisions/{code:[a-z0-9-]+}/complaints";

    private static final String PAGE = "/desk/complaints/{id}";

    private static final int LONGEST_LINE = 500;

    private static final int LONGEST_TEXT = 10_000;

    private final Complaints complaints;

    private final TakeComplaint take;

    private final ComplaintPages view;

    private final StaffPages pages;

    ComplaintController(Complaints complaints, TakeComplaint take, ComplaintPages view, StaffPages pages) {
        this.complaints = complaints;
        this.take = take;
        this.view = view;
        this.pages = pages;
    }

    @Guarded(Right.SEE_SELECTION)
    @GetMapping({ LIST, "/en" + LIST })
    View list(@PathVariable String code, Actor actor, HttpServletRequest request) {
        LoadedCampaign campaign = this.view.campaign(code, actor).orElseThrow(NotFound::new);
        ComplaintView.Form empty = this.view.form(campaign, "", "", "", this.view.today().toString(), "",
                StaffPages.language(request));
        return list(HttpStatus.OK, campaign, empty, List.of(), actor, request);
    }

    private View list(HttpStatus status, LoadedCampaign campaign, ComplaintView.Form form, List<FieldError> faults,
            Actor actor, HttpServletRequest request) {
        return this.pages.show(status, request, "desk/decision/complaints", StaffPages.word(request, "complaint.title"),
                this.view.all(campaign, form, actor, StaffPages.language(request), faults));
    }

    @Guarded(Right.PREPARE_DECISION)
    @PostMapping({ LIST, "/en" + LIST })
    View take(@PathVariable String code, @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String contact, @RequestParam(defaultValue = "") String about,
            @RequestParam(defaultValue = "") String received, @RequestParam(defaultValue = "") String decision,
            Actor actor, HttpServletRequest request) {
        LoadedCampaign campaign = this.view.campaign(code, actor).orElseThrow(NotFound::new);
        UUID id = UUID.randomUUID();
        TakeComplaint.Said said = new TakeComplaint.Said(clean(who, LONGEST_LINE), clean(contact, LONGEST_LINE),
                clean(about, LONGEST_TEXT), id(decision), day(received));
        return Replies.faults(this.take.take(id, campaign, said, actor), "who", request)
            .map(faults -> list(HttpStatus.UNPROCESSABLE_CONTENT, campaign,
                    this.view.form(campaign, said.who(), said.contact(), said.about(), received, decision,
                            StaffPages.language(request)),
                    faults, actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, "/desk/complaints/" + id));
    }

    private static @Nullable UUID id(String typed) {
        return typed.matches("[0-9a-f-]{36}") ? UUID.fromString(typed) : null;
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        }
        catch (DateTimeException wrong) {
            return LocalDate.MAX;
        }
    }

    private static String clean(String typed, int longest) {
        String text = Text.nfc(typed).strip();
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    @Guarded(Right.SEE_SELECTION)
    @GetMapping({ PAGE, "/en" + PAGE })
    View show(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, id, new ComplaintView.Typed("", "", false), List.of(), actor, request);
    }

    private View show(HttpStatus status, UUID id, ComplaintView.Typed typed, List<FieldError> faults, Actor actor,
            HttpServletRequest request) {
        Complaint complaint = this.complaints.find(id).orElseThrow(NotFound::new);
        LoadedCampaign campaign = this.view.campaign(complaint, actor).orElseThrow(NotFound::new);
        return this.pages.show(status, request, "desk/decision/complaint", complaint.number(),
                this.view.one(complaint, campaign, typed, actor, StaffPages.language(request), faults));
    }

    @Guarded(Right.PREPARE_DECISION)
    @PostMapping({ PAGE + "/accept", "/en" + PAGE + "/accept" })
    View accept(@PathVariable UUID id, @RequestParam int version,
            @RequestParam(required = false) @Nullable String complex, Actor actor, HttpServletRequest request) {
        return answer(this.take.accept(id, version, complex != null, actor), id, new ComplaintView.Typed("", "", false),
                actor, request);
    }

    @Guarded(Right.PREPARE_DECISION)
    @PostMapping({ PAGE + "/close", "/en" + PAGE + "/close" })
    View close(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String answer,
            @RequestParam(defaultValue = "") String paper, @RequestParam(required = false) @Nullable String upheld,
            Actor actor, HttpServletRequest request) {
        ComplaintView.Typed typed = new ComplaintView.Typed(clean(answer, LONGEST_TEXT), clean(paper, LONGEST_LINE),
                upheld != null);
        return answer(this.take.close(id, version, typed.answer(), typed.paper(), typed.upheld(), actor), id, typed,
                actor, request);
    }

    private View answer(Answer answer, UUID id, ComplaintView.Typed typed, Actor actor, HttpServletRequest request) {
        return Replies.faults(answer, "answer", request)
            .map(faults -> show(HttpStatus.CONFLICT, id, typed, faults, actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, "/desk/complaints/" + id));
    }

}
