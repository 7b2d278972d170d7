package vinhdanh.certificate;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.IntConsumer;

import vinhdanh.decision.Award;
import vinhdanh.decision.Decision;
import vinhdanh.document.Certificate;
import vinhdanh.document.CertificateWriter;
import vinhdanh.law.LawBook;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Deed;
import vinhdanh.ledger.Ledger;
import vinhdanh.ledger.Receipt;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/** Each award of a decision gets its certificate: drawn, numbered, recorded. */
@UseCase
public class IssueCertificates {

    private final Certificates certificates;

    private final Ledger ledger;

    private final Clock clock;

    IssueCertificates(Certificates certificates, Ledger ledger, Clock clock) {
        this.certificates = certificates;
        this.ledger = ledger;
        this.clock = clock;
    }

    /**
     * Draws {@code certificates.pdf} and a file for each award in {@code certificates/}.
     * @param address where the pages are served, without a slash at the end; a
     * certificate's QR code leads to its page there
     * @param progress told how many are drawn
     */
    public Issue issue(Decision decision, LawBook law, String address, Path folder, IntConsumer progress)
            throws IOException {
        String place = decision.campaign().plan().place();
        int year = decision.day().getYear();
        int first = this.certificates.nextNumber(place, year);
        Instant at = this.clock.instant();
        CertificateWords words = new CertificateWords(decision, law, address, year);
        List<Drawn> drawn = draw(decision.awards(), first, words, folder, at, progress);
        Path batch = folder.resolve("certificates.pdf");
        Receipt whole = this.ledger.record(Act.DOCUMENT_ISSUED, UUID.randomUUID(), Digest.ofFile(batch));
        List<IssuedCertificate> issued = record(drawn);
        this.certificates.addAll(place, year, at, issued);
        return new Issue(issued, whole);
    }

    private static List<Drawn> draw(List<Award> awards, int first, CertificateWords words, Path folder, Instant at,
            IntConsumer progress) throws IOException {
        Files.createDirectories(folder.resolve("certificates"));
        List<Drawn> all = new ArrayList<>(awards.size());
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(folder.resolve("certificates.pdf")));
                CertificateWriter batch = new CertificateWriter(out, words.batchTitle(), words.authority(), at)) {
            for (Award award : awards) {
                int number = first + all.size();
                CertificateId id = CertificateId.random();
                Certificate certificate = words.of(award, id, number);
                batch.add(certificate);
                String file = "certificates/" + words.fileName(award, number);
                try (OutputStream single = new BufferedOutputStream(Files.newOutputStream(folder.resolve(file)))) {
                    CertificateWriter.write(certificate, at, single);
                }
                all.add(new Drawn(id, award, number, file, Digest.ofFile(folder.resolve(file))));
                progress.accept(all.size());
            }
        }
        return all;
    }

    private List<IssuedCertificate> record(List<Drawn> drawn) {
        List<Receipt> receipts = this.ledger.recordAll(
                drawn.stream().map(one -> new Deed(Act.CERTIFICATE_ISSUED, one.id().value(), one.content())).toList());
        List<IssuedCertificate> issued = new ArrayList<>(drawn.size());
        for (int i = 0; i < drawn.size(); i++) {
            Drawn one = drawn.get(i);
            issued.add(new IssuedCertificate(one.id(), one.award(), one.number(), one.file(), receipts.get(i)));
        }
        return issued;
    }

    private record Drawn(CertificateId id, Award award, int number, String file, Digest content) {
    }

    /**
     * What was issued.
     *
     * @param batch the receipt of {@code certificates.pdf}
     */
    public record Issue(List<IssuedCertificate> certificates, Receipt batch) {

        /** The receipt of every file that was drawn, by its path in the result folder. */
        public Map<String, Receipt> files() {
            Map<String, Receipt> files = new TreeMap<>();
            this.certificates.forEach(certificate -> files.put(certificate.file(), certificate.receipt()));
            files.put("certificates.pdf", this.batch);
            return files;
        }

    }

}
