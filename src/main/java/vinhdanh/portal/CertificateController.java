package vinhdanh.portal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

import vinhdanh.ledger.Ledger;
import vinhdanh.ledger.Proof;
import vinhdanh.page.Formats;
import vinhdanh.page.NotFound;
import vinhdanh.page.Open;
import vinhdanh.page.Pages;
import vinhdanh.page.Parts;
import vinhdanh.page.Requested;
import vinhdanh.page.Words;
import vinhdanh.portal.CertificatePages.CertificateRow;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

@Open
@Controller
class CertificateController {

    private final CertificatePages certificates;

    private final Names names;

    private final Ledger ledger;

    private final Pages pages;

    CertificateController(CertificatePages certificates, Names names, Ledger ledger, Pages pages) {
        this.certificates = certificates;
        this.names = names;
        this.ledger = ledger;
        this.pages = pages;
    }

    @GetMapping({ "/certificates/{id:" + Ids.FORM + "}", "/en/certificates/{id:" + Ids.FORM + "}" })
    View certificate(@PathVariable UUID id, Requested asked) {
        CertificateRow row = this.certificates.find(id).orElseThrow(NotFound::new);
        Language language = asked.language();
        String form = this.names.awardFormAlone(row.awardForm(), row.decisionDay(), row.jurisdiction(), language);
        String name = row.salutation() == null ? row.name() : row.salutation() + " " + row.name();
        CertificateView view = new CertificateView(!row.revoked(), verdict(row, language), form,
                new Bilingual(row.authorityVi(), row.authorityEn()).in(language), name, row.description(),
                new Bilingual(row.campaignVi(), row.campaignEn()).in(language), facts(row, language),
                proof(row).map(proof -> ProofView.of(proof, language)).orElse(null),
                "/certificates/" + id + ".tlog-proof", id.toString());
        return this.pages.show("certificate/show",
                this.pages.frame(asked, word(language, "certificate.page", form, name)), view);
    }

    @GetMapping("/certificates/{id:" + Ids.FORM + "}.tlog-proof")
    ResponseEntity<String> proof(@PathVariable UUID id) {
        CertificateRow row = this.certificates.find(id).orElseThrow(NotFound::new);
        Proof proof = proof(row).orElseThrow(NotFound::new);
        return ResponseEntity.ok()
            .header(HttpHeaders.CONTENT_TYPE, "text/plain;charset=UTF-8")
            .header(HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(id + ".tlog-proof").build().toString())
            .cacheControl(CacheControl.noCache())
            .body(proof.text());
    }

    private Optional<Proof> proof(CertificateRow row) {
        return Optional.ofNullable(row.receiptId()).flatMap(this.ledger::proofOf);
    }

    private static Parts.Notice verdict(CertificateRow row, Language language) {
        if (!row.revoked()) {
            return new Parts.Notice(Parts.Tone.GOOD, word(language, "certificate.valid.title"),
                    word(language, "certificate.valid.text", row.decisionNumber(), Formats.day(row.decisionDay())),
                    null);
        }
        String number = row.revokingNumber() == null ? "" : row.revokingNumber();
        String day = row.revokingDay() == null ? "" : Formats.day(row.revokingDay());
        return new Parts.Notice(Parts.Tone.BAD, word(language, "certificate.revoked.title"),
                word(language, "certificate.revoked.text", number, day),
                new Parts.Action(word(language, "certificate.revoked.action"),
                        Requested.url(language, "/decisions/" + row.revoking())));
    }

    private List<Parts.Fact> facts(CertificateRow row, Language language) {
        List<Parts.Fact> facts = new ArrayList<>();
        facts.add(new Parts.Fact(word(language, "certificate.state"),
                word(language, row.revoked() ? "results.revoked" : "results.valid"), null, null));
        facts.add(Parts.Fact.of(word(language, "certificate.form"),
                this.names.awardForm(row.awardForm(), row.decisionDay(), row.jurisdiction(), language)));
        facts.add(new Parts.Fact(word(language, "certificate.decision"),
                word(language, "certificate.decision.value", row.decisionNumber(), Formats.day(row.decisionDay())),
                Requested.url(language, "/decisions/" + row.decision()), null));
        facts.add(Parts.Fact.of(word(language, "certificate.signer"), row.signer()));
        facts.add(Parts.Fact.of(word(language, "certificate.honour"),
                word(language, "certificate.honour.value", row.honourNumber(), row.year())));
        facts.add(new Parts.Fact(word(language, "certificate.campaign"),
                new Bilingual(row.campaignVi(), row.campaignEn()).in(language),
                Requested.url(language, "/campaigns/" + row.campaignCode()), null));
        facts.add(Parts.Fact.of(word(language, "certificate.issued"), Formats.day(row.issuedAt().toInstant())));
        return facts;
    }

    private static String word(Language language, String key, Object... arguments) {
        return Words.all().text(language, key, arguments);
    }

}
