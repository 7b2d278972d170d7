package vinhdanh.desk.decision;

import java.util.UUID;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

import vinhdanh.access.Actor;
import vinhdanh.access.Guarded;
import vinhdanh.access.Right;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.decision.Decision;
import vinhdanh.decision.HandingOver;
import vinhdanh.decision.NoticesOfResult;
import vinhdanh.decision.OfficeDocuments;
import vinhdanh.decision.Offices;
import vinhdanh.decision.SignedDecisions;
import vinhdanh.page.NotFound;

/** The files of a signed decision, for the office alone. */
@Controller
@ConditionalOnWebApplication
class SignedFilesController {

    private static final String PAGE = "/desk/decisions/signed/{id}";

    private final SignedDecisions decisions;

    private final OpenCampaigns campaigns;

    private final Offices offices;

    private final OfficeDocuments documents;

    private final HandingOver handing;

    private final NoticesOfResult notices;

    SignedFilesController(SignedDecisions decisions, OpenCampaigns campaigns, Offices offices,
            OfficeDocuments documents, HandingOver handing, NoticesOfResult notices) {
        this.decisions = decisions;
        this.campaigns = campaigns;
        this.offices = offices;
        this.documents = documents;
        this.handing = handing;
        this.notices = notices;
    }

    private Decision find(UUID id, Actor actor) {
        return read(this.decisions.find(id).orElseThrow(NotFound::new), actor);
    }

    /** Units are told of nothing that is not public yet. */
    private Decision findPublished(UUID id, Actor actor) {
        return read(this.decisions.find(id).filter(SignedDecisions.Row::published).orElseThrow(NotFound::new), actor);
    }

    private Decision read(SignedDecisions.Row row, Actor actor) {
        LoadedCampaign campaign = this.campaigns.find(row.campaign())
            .filter(own -> this.offices.maySee(actor, own))
            .orElseThrow(NotFound::new);
        return this.decisions.read(row, campaign);
    }

    @Guarded(Right.SEE_SELECTION)
    @GetMapping({ PAGE + "/files/{name}", "/en" + PAGE + "/files/{name}" })
    ResponseEntity<byte[]> file(@PathVariable UUID id, @PathVariable String name, Actor actor) {
        find(id, actor);
        OfficeDocuments.File file = this.documents.read(id, name).orElseThrow(NotFound::new);
        return Downloads.of(file.content(), name, MediaType.parseMediaType(file.mediaType()));
    }

    @Guarded(Right.SEE_SELECTION)
    @GetMapping({ PAGE + "/handing-over.pdf", "/en" + PAGE + "/handing-over.pdf" })
    ResponseEntity<byte[]> handingPdf(@PathVariable UUID id, Actor actor) {
        return Downloads.of(this.handing.pdf(find(id, actor)), "danh-sach-trao-thuong.pdf", MediaType.APPLICATION_PDF);
    }

    @Guarded(Right.SEE_SELECTION)
    @GetMapping({ PAGE + "/handing-over.xlsx", "/en" + PAGE + "/handing-over.xlsx" })
    ResponseEntity<byte[]> handingXlsx(@PathVariable UUID id, Actor actor) {
        return Downloads.of(this.handing.xlsx(find(id, actor)), "danh-sach-trao-thuong.xlsx", Downloads.XLSX);
    }

    @Guarded(Right.SEE_SELECTION)
    @GetMapping({ PAGE + "/notices/{unit}.pdf", "/en" + PAGE + "/notices/{unit}.pdf" })
    ResponseEntity<byte[]> noticePdf(@PathVariable UUID id, @PathVariable UUID unit, Actor actor) {
        byte[] bytes = this.notices.pdf(findPublished(id, actor), unit).orElseThrow(NotFound::new);
        return Downloads.of(bytes, "thong-bao-ket-qua.pdf", MediaType.APPLICATION_PDF);
    }

    @Guarded(Right.SEE_SELECTION)
    @GetMapping({ PAGE + "/notices/{unit}.docx", "/en" + PAGE + "/notices/{unit}.docx" })
    ResponseEntity<byte[]> noticeDocx(@PathVariable UUID id, @PathVariable UUID unit, Actor actor) {
        byte[] bytes = this.notices.docx(findPublished(id, actor), unit).orElseThrow(NotFound::new);
        return Downloads.of(bytes, "thong-bao-ket-qua.docx", Downloads.DOCX);
    }

}
