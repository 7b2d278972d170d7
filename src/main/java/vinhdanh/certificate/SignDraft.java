package vinhdanh.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.util.FileSystemUtils;

import vinhdanh.access.AccessSettings;
import vinhdanh.access.Actor;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.decision.Answer;
import vinhdanh.decision.Decision;
import vinhdanh.decision.DecisionSigned;
import vinhdanh.decision.DraftDecision;
import vinhdanh.decision.DraftDecision.Stage;
import vinhdanh.decision.DraftDecisions;
import vinhdanh.decision.DraftTexts;
import vinhdanh.decision.KeepDocuments;
import vinhdanh.decision.Offices;
import vinhdanh.decision.SignDecision;
import vinhdanh.decision.SignedDecisions;
import vinhdanh.law.LawBook;
import vinhdanh.ledger.Receipt;
import vinhdanh.nomination.life.MoveTogether;
import vinhdanh.nomination.life.Step;
import vinhdanh.nomination.life.Why;
import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vietnam;

/**
 * The authority signs a draft: the decision, its awards and their money, certificates and
 * documents come to be in one transaction. Files lie in the store by their content, so
 * that a signature that fails leaves nothing that anything leads to.
 */
@UseCase
public class SignDraft {

    private final DraftDecisions drafts;

    private final SignedDecisions decisions;

    private final OpenCampaigns campaigns;

    private final Offices offices;

    private final SignDecision sign;

    private final IssueCertificates certificates;

    private final KeepDocuments documents;

    private final MoveTogether move;

    private final LawBook law;

    private final AccessSettings settings;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    SignDraft(DraftDecisions drafts, SignedDecisions decisions, OpenCampaigns campaigns, Offices offices,
            SignDecision sign, IssueCertificates certificates, KeepDocuments documents, MoveTogether move, LawBook law,
            AccessSettings settings, Clock clock, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.campaigns = campaigns;
        this.offices = offices;
        this.sign = sign;
        this.certificates = certificates;
        this.documents = documents;
        this.move = move;
        this.law = law;
        this.settings = settings;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Signs.
     * @param signature number, day and how it is signed
     */
    public Answer sign(UUID id, int version, DraftTexts.Signature signature, Actor actor) {
        DraftDecision found = this.drafts.find(id).orElse(null);
        LoadedCampaign campaign = found == null ? null : this.campaigns.find(found.campaign()).orElse(null);
        if (campaign == null || !this.offices.maySign(actor, campaign)) {
            return new Answer.Unknown();
        }
        DraftDecision draft = this.drafts.lockForSigning(id).orElse(null);
        if (draft == null || draft.version() != version || draft.stage() != Stage.SENT) {
            return new Answer.TooLate();
        }
        if (draft.hands().contains(actor.id().value())) {
            return Answer.Refused.of("Bạn đã tham gia soạn dự thảo này hoặc đã chốt kết quả xét chọn nên không thể ký.",
                    "You had a hand in this draft or fixed its selection, so that you can't sign it.");
        }
        Answer checked = check(campaign, signature);
        if (checked instanceof Answer.Done) {
            write(draft, DraftTexts.signedBy(campaign, signature), actor);
        }
        return checked;
    }

    private Answer check(LoadedCampaign campaign, DraftTexts.Signature signature) {
        LocalDate today = LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
        if (!signature.number().matches("[0-9]{1,6}[A-Za-z]?/[\\p{L}0-9-]{1,40}")) {
            return Answer.Refused.of("Số, ký hiệu quyết định có dạng 1234/QĐ-UBND.",
                    "Number and symbol look like 1234/QĐ-UBND.");
        }
        if (signature.day().isAfter(today) || signature.day().isBefore(campaign.plan().proposals().closing())) {
            return Answer.Refused.of("Ngày ký không được sau hôm nay, cũng không được trước ngày hết hạn nhận hồ sơ.",
                    "The day can't be after today, nor before nominations closed.");
        }
        if (signature.title().isBlank()) {
            return Answer.Refused.of("Hãy ghi chức danh người ký.", "Say the signer's title.");
        }
        return this.decisions.isNumberFree(this.offices.authority(campaign).value(), signature.number(),
                signature.day().getYear()) ? new Answer.Done() : numberIsGiven();
    }

    /** What is told as well when two decisions take one number at the same moment. */
    public static Answer.Refused numberIsGiven() {
        return Answer.Refused.of("Số này đã được cấp cho một quyết định khác trong năm.",
                "That number was given to another decision of the year.");
    }

    private void write(DraftDecision draft, LoadedCampaign campaign, Actor actor) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("signing");
            write(draft, campaign, actor, folder);
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        finally {
            FileSystemUtils.deleteRecursively(folder == null ? null : folder.toFile());
        }
    }

    private void write(DraftDecision draft, LoadedCampaign campaign, Actor actor, Path folder) throws IOException {
        SignDecision.Signed signed = this.sign.sign(draft, campaign, this.law, actor, folder);
        Decision decision = signed.decision();
        Map<String, Receipt> recorded = new HashMap<>(Map.of("decision.pdf", signed.receipt()));
        if (draft.revocation() == null) {
            recorded.putAll(this.certificates.issue(decision, this.law, this.settings.address(), folder, done -> {
            }).files());
            this.documents.keep(decision, folder, recorded, List.of("decision.docx", "payments.xlsx"));
            moveOn(draft.nominations(), Step.DECIDE, decision, actor);
        }
        else {
            this.documents.keep(decision, folder, recorded, List.of("decision.docx"));
            moveOn(List.of(this.decisions.nominationOf(draft.revocation().award())), Step.REVOKE, decision, actor);
        }
        this.drafts.move(draft, Stage.SIGNED, "sign", actor.id().value(), this.clock.instant(), "");
        this.events.publishEvent(new DecisionSigned(decision.id(), campaign.id()));
    }

    private void moveOn(List<UUID> nominations, Step step, Decision decision, Actor actor) {
        Why why = new Why("", "Quyết định số " + decision.number(), null);
        if (!this.move.move(this.move.from(nominations, step, why), actor,
                this.offices.authority(decision.campaign()))) {
            throw new IllegalStateException("A nomination moved while its decision was signed");
        }
    }

}
