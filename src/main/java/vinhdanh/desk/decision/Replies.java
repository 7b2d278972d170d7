package vinhdanh.desk.decision;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;

import vinhdanh.access.StaffPages;
import vinhdanh.decision.Answer;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;

/** What a page says to the outcome of an act. */
final class Replies {

    private Replies() {
    }

    /**
     * What is wrong, for the page that asked; nothing when it was done.
     * @param field the field that the words lead to
     */
    static Optional<List<FieldError>> faults(Answer answer, String field, HttpServletRequest request) {
        return switch (answer) {
            case Answer.Done done -> Optional.empty();
            case Answer.Refused refused -> one(field, refused.reason().in(StaffPages.language(request)));
            case Answer.TooLate late -> one(field, StaffPages.word(request, "deciding.late"));
            case Answer.Unknown unknown -> throw new NotFound();
        };
    }

    private static Optional<List<FieldError>> one(String field, String message) {
        return Optional.of(List.of(new FieldError(field, message)));
    }

}
