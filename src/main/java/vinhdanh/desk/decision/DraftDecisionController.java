package vinhdanh.desk.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import vinhdanh.certificate.SignDraft;
import vinhdanh.decision.Answer;
import vinhdanh.decision.DraftDecision;
import vinhdanh.decision.DraftDecision.Stage;
import vinhdanh.decision.DraftDecisions;
import vinhdanh.decision.DraftTexts;
import vinhdanh.decision.PrepareDecision;
import vinhdanh.decision.ReturnDraft;
import vinhdanh.decision.Wordings;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Text;

/** A decision while it is prepared: written, sent, sent back, signed. */
@Controller
@ConditionalOnWebApplication
class DraftDecisionController {

    private static final String PAGE = "/desk/decisions/drafts/{id}";

    private static final int LONGEST_LINE = 500;

    private static final int LONGEST_TEXT = 20_000;

    private final DraftDecisions drafts;

    private final DraftDecisionPages view;

    private final PrepareDecision prepare;

    private final ReturnDraft sendBack;

    private final SignDraft sign;

    private final StaffPages pages;

    DraftDecisionController(DraftDecisions drafts, DraftDecisionPages view, PrepareDecision prepare,
            ReturnDraft sendBack, SignDraft sign, StaffPages pages) {
        this.drafts = drafts;
        this.view = view;
        this.prepare = prepare;
        this.sendBack = sendBack;
        this.sign = sign;
        this.pages = pages;
    }

    @Guarded(Right.SEE_SELECTION)
    @GetMapping({ PAGE, "/en" + PAGE })
    View show(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        DraftDecision draft = find(id, actor);
        if (draft.stage() == Stage.SIGNED) {
            return StaffPages.seeOther(request, "/desk/decisions/signed/" + id);
        }
        return show(HttpStatus.OK, draft, null, null, List.of(), actor, request);
    }

    private DraftDecision find(UUID id, Actor actor) {
        return this.drafts.find(id)
            .filter(draft -> draft.stage() != Stage.DROPPED && this.view.maySee(draft, actor))
            .orElseThrow(NotFound::new);
    }

    private View show(HttpStatus status, DraftDecision draft, @Nullable Wordings typed,
            DraftTexts.@Nullable Signature signing, List<FieldError> faults, Actor actor, HttpServletRequest request) {
        return this.pages.show(status, request, "desk/decision/draft", StaffPages.word(request, "deciding.draft"),
                this.view.show(draft, typed, signing, actor, StaffPages.language(request), faults));
    }

    @Guarded(Right.SEE_SELECTION)
    @GetMapping({ PAGE + "/draft.pdf", "/en" + PAGE + "/draft.pdf" })
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Actor actor) {
        return Downloads.of(this.view.pdf(find(id, actor)), "du-thao-quyet-dinh.pdf", MediaType.APPLICATION_PDF);
    }

    @Guarded(Right.PREPARE_DECISION)
    @PostMapping({ PAGE, "/en" + PAGE })
    View write(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String bases, @RequestParam(defaultValue = "") String articles,
            Actor actor, HttpServletRequest request) {
        DraftDecision draft = find(id, actor);
        Wordings typed = new Wordings(clean(title, LONGEST_LINE), clean(bases, LONGEST_TEXT),
                clean(articles, LONGEST_TEXT));
        Wordings words = Wordings.differing(typed, this.view.usual(draft));
        return Replies.faults(this.prepare.write(id, version, words, actor), "theirs", request)
            .map(faults -> show(HttpStatus.CONFLICT, find(id, actor), typed, null, faults, actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, DecisionLinks.path(draft)));
    }

    private static String clean(String typed, int longest) {
        String text = Text.nfc(typed).strip();
        return text.length() > longest ? text.substring(0, longest) : text;
    }

    @Guarded(Right.PREPARE_DECISION)
    @PostMapping({ PAGE + "/send", "/en" + PAGE + "/send" })
    View send(@PathVariable UUID id, @RequestParam int version, Actor actor, HttpServletRequest request) {
        return answer(this.prepare.send(id, version, actor), id, DecisionLinks.path(find(id, actor)), actor, request);
    }

    @Guarded(Right.PREPARE_DECISION)
    @PostMapping({ PAGE + "/drop", "/en" + PAGE + "/drop" })
    View drop(@PathVariable UUID id, @RequestParam int version, Actor actor, HttpServletRequest request) {
        String above = SelectionPages.path(this.view.campaign(find(id, actor)));
        return answer(this.prepare.drop(id, version, actor), id, above, actor, request);
    }

    @Guarded(Right.SIGN)
    @PostMapping({ PAGE + "/return", "/en" + PAGE + "/return" })
    View sendBack(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String reason,
            Actor actor, HttpServletRequest request) {
        return answer(this.sendBack.sendBack(id, version, clean(reason, LONGEST_LINE), actor), id,
                "/desk/decisions/drafts/" + id, actor, request);
    }

    private View answer(Answer answer, UUID id, String then, Actor actor, HttpServletRequest request) {
        return Replies.faults(answer, "act", request)
            .map(faults -> show(HttpStatus.CONFLICT, find(id, actor), null, null, faults, actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, then));
    }

    @Guarded(Right.SIGN)
    @PostMapping({ PAGE + "/sign", "/en" + PAGE + "/sign" })
    View sign(@PathVariable UUID id, @RequestParam int version, @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String day, @RequestParam(defaultValue = "") String title, Actor actor,
            HttpServletRequest request) {
        DraftDecision draft = find(id, actor);
        DraftTexts.Signature own = this.view.suggested(this.view.campaign(draft), actor);
        DraftTexts.Signature signature = new DraftTexts.Signature(clean(number, LONGEST_LINE), day(day), own.signer(),
                own.capacity(), Text.upper(clean(title, LONGEST_LINE)));
        return Replies.faults(signed(id, version, signature, actor), "number", request)
            .map(faults -> show(HttpStatus.CONFLICT, find(id, actor), null, signature, faults, actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, "/desk/decisions/signed/" + id));
    }

    /**
     * Two decisions may ask for one number at the same moment: the database says which.
     */
    private Answer signed(UUID id, int version, DraftTexts.Signature signature, Actor actor) {
        try {
            return this.sign.sign(id, version, signature, actor);
        }
        catch (DuplicateKeyException taken) {
            return SignDraft.numberIsGiven();
        }
    }

    /** A day that can't be read is refused as one that is too far. */
    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        }
        catch (DateTimeException wrong) {
            return LocalDate.MAX;
        }
    }

}
