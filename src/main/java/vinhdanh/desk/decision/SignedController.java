package vinhdanh.desk.decision;

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
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.decision.Answer;
import vinhdanh.decision.DecisionId;
import vinhdanh.decision.DraftDecision.Revocation;
import vinhdanh.decision.Offices;
import vinhdanh.decision.PrepareDecision;
import vinhdanh.decision.PublishDecision;
import vinhdanh.decision.SignedDecisions;
import vinhdanh.ledger.Ledger;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;
import vinhdanh.shared.Text;

/** A signed decision: published, and an award of it taken back. */
@Controller
@ConditionalOnWebApplication
class SignedController {

    private static final String PAGE = "/desk/decisions/signed/{id}";

    private static final int LONGEST = 500;

    private final SignedDecisions decisions;

    private final OpenCampaigns campaigns;

    private final Offices offices;

    private final SignedPages view;

    private final PublishDecision publish;

    private final PrepareDecision prepare;

    private final Ledger ledger;

    private final StaffPages pages;

    SignedController(SignedDecisions decisions, OpenCampaigns campaigns, Offices offices, SignedPages view,
            PublishDecision publish, PrepareDecision prepare, Ledger ledger, StaffPages pages) {
        this.decisions = decisions;
        this.campaigns = campaigns;
        this.offices = offices;
        this.view = view;
        this.publish = publish;
        this.prepare = prepare;
        this.ledger = ledger;
        this.pages = pages;
    }

    @Guarded(Right.SEE_SELECTION)
    @GetMapping({ PAGE, "/en" + PAGE })
    View show(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        return show(HttpStatus.OK, id, SignedView.Typed.NOTHING, List.of(), actor, request);
    }

    private View show(HttpStatus status, UUID id, SignedView.Typed typed, List<FieldError> faults, Actor actor,
            HttpServletRequest request) {
        SignedDecisions.Row row = this.decisions.find(id).orElseThrow(NotFound::new);
        LoadedCampaign campaign = this.campaigns.find(row.campaign())
            .filter(own -> this.offices.maySee(actor, own))
            .orElseThrow(NotFound::new);
        return this.pages.show(status, request, "desk/decision/signed", StaffPages.word(request, "deciding.signed"),
                this.view.show(row, campaign, typed, actor, StaffPages.language(request), faults));
    }

    @Guarded(Right.PREPARE_DECISION)
    @PostMapping({ PAGE + "/publish", "/en" + PAGE + "/publish" })
    View publish(@PathVariable UUID id, Actor actor, HttpServletRequest request) {
        Answer answer = this.publish.publish(new DecisionId(id), actor);
        if (answer instanceof Answer.Done) {
            this.ledger.publish();
        }
        return Replies.faults(answer, "publish", request)
            .map(faults -> show(HttpStatus.CONFLICT, id, SignedView.Typed.NOTHING, faults, actor, request))
            .orElseGet(() -> StaffPages.seeOther(request, "/desk/decisions/signed/" + id));
    }

    @Guarded(Right.PREPARE_DECISION)
    @PostMapping({ PAGE + "/revocations", "/en" + PAGE + "/revocations" })
    View revoke(@PathVariable UUID id, @RequestParam UUID award, @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String reason, @RequestParam(defaultValue = "") String evidence,
            Actor actor, HttpServletRequest request) {
        SignedView.Typed typed = new SignedView.Typed(award.toString(), line(ground), line(reason), line(evidence));
        if (typed.ground().isEmpty() || typed.reason().isEmpty() || typed.evidence().isEmpty()) {
            return refused(id, "deciding.revoke.say", typed, actor, request);
        }
        return this.prepare.revoke(id, new Revocation(award, typed.ground(), typed.reason(), typed.evidence()), actor)
            .map(draft -> StaffPages.seeOther(request, "/desk/decisions/drafts/" + draft))
            .orElseGet(() -> refused(id, "deciding.revoke.already", typed, actor, request));
    }

    private View refused(UUID id, String word, SignedView.Typed typed, Actor actor, HttpServletRequest request) {
        return show(HttpStatus.UNPROCESSABLE_CONTENT, id, typed,
                List.of(new FieldError("revoke", StaffPages.word(request, word))), actor, request);
    }

    private static String line(String typed) {
        String text = Text.nfc(typed).strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

}
