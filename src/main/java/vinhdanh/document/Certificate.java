package vinhdanh.document;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vinhdanh.document.AdministrativeDocument.Signature;
import vinhdanh.shared.Text;

/**
 * What stands on one certificate; the words are those of its decision.
 *
 * @param authority who confers it, in capitals: CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH AN GIANG
 * @param award its name in capitals: BẰNG KHEN
 * @param salutation Ông, Bà, Tập thể, Hộ gia đình
 * @param name the name of the person or the collective
 * @param position post and unit, or null for a collective
 * @param achievement what it is given for
 * @param decision number and symbol of the decision: 1234/QĐ-UBND
 * @param date the day of the decision
 * @param honourRoll the number in the honour roll (sổ vàng)
 * @param place where it was signed: An Giang
 * @param signature who signs
 * @param verification the address of the page that verifies it, for the QR code
 */
public record Certificate(String authority, String award, String salutation, String name, @Nullable String position,
        String achievement, String decision, LocalDate date, String honourRoll, String place, Signature signature,
        String verification) {

    public Certificate {
        authority = Text.nfc(authority);
        award = Text.nfc(award);
        salutation = Text.nfc(salutation);
        name = Text.nfc(name);
        position = position == null ? null : Text.nfc(position);
        achievement = Text.nfc(achievement);
        place = Text.nfc(place);
    }

    /** Ông Nguyễn Văn A. */
    String recipient() {
        return this.salutation.isBlank() ? this.name : this.salutation + " " + this.name;
    }

    /** Quyết định số 1234/QĐ-UBND ngày 21 tháng 6 năm 2021. */
    String decisionLine() {
        return "Quyết định số\u00A0" + this.decision + " " + VietnameseFormat.longDate(this.date);
    }

    String honourRollLine() {
        return "Số sổ vàng:\u00A0" + this.honourRoll;
    }

    /** An Giang, ngày 21 tháng 6 năm 2021. */
    String placeAndDate() {
        return this.place + ", " + VietnameseFormat.longDate(this.date);
    }

}
