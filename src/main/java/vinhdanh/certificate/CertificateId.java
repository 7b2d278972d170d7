package vinhdanh.certificate;

import java.util.UUID;

/** Names one certificate for ever; it is what the QR code holds. */
public record CertificateId(UUID value) {

    public static CertificateId random() {
        return new CertificateId(UUID.randomUUID());
    }

}
