package vinhdanh.notice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vinhdanh.access.Role;
import vinhdanh.decision.DecisionPublished;
import vinhdanh.decision.DecisionReturned;
import vinhdanh.decision.DecisionSentForSignature;
import vinhdanh.decision.DecisionSigned;

/**
 * Who signs hears of what waits for a signature, who prepared it of what came of it, and
 * the units that proposed somebody when the decision is public, all at once.
 */
@Component
class TellOfDecisions {

    private static final String DRAFT = "/desk/decisions/drafts/";

    private final Happenings happenings;

    private final Tell tell;

    TellOfDecisions(Happenings happenings, Tell tell) {
        this.happenings = happenings;
        this.tell = tell;
    }

    @EventListener
    void sent(DecisionSentForSignature sent) {
        Told told = Told.of("to-sign", "Có quyết định chờ ký", "A decision waits for a signature", "",
                DRAFT + sent.draft());
        this.happenings.unitsAt("decide", sent.campaign().value())
            .forEach(unit -> this.tell.holders(unit, told, null, Role.AUTHORITY));
    }

    @EventListener
    void returned(DecisionReturned returned) {
        Told told = Told.of("decision-returned", "Dự thảo quyết định được trả lại để hoàn chỉnh",
                "A draft decision was sent back", returned.reason(), DRAFT + returned.draft());
        this.happenings.unitsAt("appraise", returned.campaign().value())
            .forEach(unit -> this.tell.holders(unit, told, null, Role.STANDING_HEAD));
    }

    @EventListener
    void signed(DecisionSigned signed) {
        Told told = Told.of("signed", "Quyết định đã được ký, chờ công bố",
                "A decision was signed and waits to be published", "",
                "/desk/decisions/signed/" + signed.decision().value());
        this.happenings.unitsAt("appraise", signed.campaign().value())
            .forEach(unit -> this.tell.holders(unit, told, null, Role.STANDING_HEAD));
    }

    @EventListener
    void published(DecisionPublished published) {
        Happenings.Published what = this.happenings.published(published.decision().value());
        String page = "/decisions/" + published.decision().value();
        Told told = what.revokes()
                ? Told.of("revoked", "Quyết định hủy bỏ khen thưởng một trường hợp do đơn vị đề nghị đã được công bố",
                        "A decision that revokes an award your unit proposed was published", what.number(), page)
                : Told.of("published", "Quyết định khen thưởng đã được công bố", "A decision was published",
                        what.number(), page);
        what.units().forEach(unit -> this.tell.holders(unit, told, null, Role.CLERK, Role.HEAD));
    }

}
