package vinhdanh.nomination.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vinhdanh.law.AwardForm;
import vinhdanh.law.Dossier;
import vinhdanh.law.LawBook;
import vinhdanh.nomination.draft.PeerReview;
import vinhdanh.shared.Bilingual;

/**
 * What the law of a day asks a dossier to hold, and whether it does.
 *
 * @param items the documents in the law's order
 * @param source the article that asks for them
 */
public record DossierCheck(List<Item> items, String source) {

    /** One document, with whether it is there. */
    public record Item(Bilingual name, boolean present) {
    }

    public DossierCheck {
        items = List.copyOf(items);
    }

    /**
     * The check of a dossier that is received on the day; empty when the law of the day
     * says nothing of the form.
     * @param form as somebody typed it, or its code
     * @param review the unit's meeting and letter
     * @param report whether an achievement report is among the files
     * @param summary whether the achievement is told in words
     */
    public static Optional<DossierCheck> of(LawBook law, String form, LocalDate received, String place,
            PeerReview review, boolean report, boolean summary) {
        return law.awardForm(form, received, place)
            .or(() -> law.recogniseAwardForm(form, received, place))
            .map(AwardForm::code)
            .flatMap(code -> law.dossiers(code, received, place).stream().findFirst())
            .map(dossier -> new DossierCheck(items(dossier, review, report, summary), dossier.source().reference()));
    }

    private static List<Item> items(Dossier dossier, PeerReview review, boolean report, boolean summary) {
        return dossier.documents().stream().map(document -> new Item(document.name(), switch (document.code()) {
            case "submission" -> !review.letterNumber().isEmpty() && review.letterDay() != null;
            case "minutes" ->
                !review.minutesNumber().isEmpty() && review.meetingDay() != null && review.members() != null;
            case "achievement-report" -> report;
            case "achievement-summary" -> summary;
            default -> false;
        })).toList();
    }

    public boolean complete() {
        return this.items.stream().allMatch(Item::present);
    }

}
