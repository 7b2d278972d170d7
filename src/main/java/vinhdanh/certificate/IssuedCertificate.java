package vinhdanh.certificate;

import vinhdanh.decision.Award;
import vinhdanh.ledger.Receipt;

/**
 * A certificate that was drawn and entered in the honour roll.
 *
 * @param honourNumber its number in the honour roll (số sổ vàng) of the place and the
 * year
 * @param file the path of its PDF inside the result folder, with slashes
 * @param receipt what ties the PDF to the ledger
 */
public record IssuedCertificate(CertificateId id, Award award, int honourNumber, String file, Receipt receipt) {

}
