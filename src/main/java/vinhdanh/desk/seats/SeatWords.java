package vinhdanh.desk.seats;

import vinhdanh.campaign.AllocateSeats;
import vinhdanh.campaign.SeatShares.Purse;
import vinhdanh.law.SubjectKind;
import vinhdanh.page.Words;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Language;

/** How lines, acts and figures are called on the pages of seats. */
final class SeatWords {

    private SeatWords() {
    }

    static String line(Purse purse, Language language) {
        return purse.code() + " · " + new Bilingual(purse.vi(), purse.en()).in(language) + " · "
                + subject(purse.subject(), language);
    }

    private static String subject(SubjectKind subject, Language language) {
        return switch (subject) {
            case COLLECTIVE -> t(language, "seats.subject.collective");
            case INDIVIDUAL -> t(language, "seats.subject.individual");
            case HOUSEHOLD -> t(language, "seats.subject.household");
        };
    }

    static String act(String act, Language language) {
        return switch (act) {
            case "allocated" -> t(language, "seats.act.allocated");
            case "moved" -> t(language, "seats.act.moved");
            case "taken" -> t(language, "seats.act.taken");
            case "returned" -> t(language, "seats.act.returned");
            default -> t(language, "seats.act.back");
        };
    }

    /** The known figures have names; an office may have others. */
    static String figure(String figure, Language language) {
        return switch (figure) {
            case "voters" -> t(language, "seats.figure.voters");
            case "communes" -> t(language, "seats.figure.communes");
            case "polling_areas" -> t(language, "seats.figure.areas");
            case "households" -> t(language, "seats.figure.households");
            case AllocateSeats.EQUAL -> t(language, "seats.figure.equal");
            default -> figure;
        };
    }

    static String t(Language language, String key, Object... arguments) {
        return Words.all().text(language, key, arguments);
    }

}
