package vinhdanh.desk.appraisal;

import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;

import vinhdanh.access.StaffPages;
import vinhdanh.nomination.appraisal.Reply;
import vinhdanh.page.NotFound;
import vinhdanh.page.Parts.FieldError;

/** What a page says to the outcome of an act. */
final class Replies {

    private Replies() {
    }

    /**
     * What is wrong, for the page that asked; nothing when it was done.
     * @param field the place that the words lead to
     */
    static Optional<List<FieldError>> faults(Reply reply, String field, HttpServletRequest request) {
        return switch (reply) {
            case Reply.Done done -> Optional.empty();
            case Reply.Refused refused ->
                Optional.of(List.of(new FieldError(field, refused.reason().in(StaffPages.language(request)))));
            case Reply.TooLate late ->
                Optional.of(List.of(new FieldError(field, StaffPages.word(request, "appraisal.late"))));
            case Reply.Unknown unknown -> throw new NotFound();
        };
    }

    static HttpStatus status(Reply reply) {
        return reply instanceof Reply.TooLate ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
    }

}
