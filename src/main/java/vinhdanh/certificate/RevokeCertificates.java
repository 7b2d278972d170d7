package vinhdanh.certificate;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vinhdanh.decision.DecisionPublished;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Deed;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Digest;

/**
 * When a decision that takes an award back becomes public, the ledger says so of the
 * certificate, in the same transaction and not before: the log would tell it.
 */
@Component
class RevokeCertificates {

    private final Certificates certificates;

    private final Ledger ledger;

    RevokeCertificates(Certificates certificates, Ledger ledger) {
        this.certificates = certificates;
        this.ledger = ledger;
    }

    @EventListener
    void on(DecisionPublished published) {
        UUID decision = published.decision().value();
        this.ledger.recordAll(this.certificates.listRevokedBy(decision)
            .stream()
            .map(certificate -> new Deed(Act.REVOKED, certificate, content(certificate, decision)))
            .toList());
    }

    private static Digest content(UUID certificate, UUID decision) {
        return Digest.sha256((certificate + "\n" + decision).getBytes(StandardCharsets.UTF_8));
    }

}
