package vinhdanh.review.consultation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.review.Answer;
import vinhdanh.shared.Digest;
import vinhdanh.shared.Text;
import vinhdanh.shared.UseCase;

/** The standing body answers a comment and says what was decided on it. */
@UseCase
public class AnswerComment {

    private static final int LONGEST = 5000;

    private final Consultations consultations;

    private final Comments comments;

    private final Ledger ledger;

    private final Clock clock;

    AnswerComment(Consultations consultations, Comments comments, Ledger ledger, Clock clock) {
        this.consultations = consultations;
        this.comments = comments;
        this.ledger = ledger;
        this.clock = clock;
    }

    public Answer answer(UUID consultation, UUID comment, int version, String answer, String outcome, Actor actor) {
        Optional<Comment> found = this.consultations.find(consultation, actor)
            .flatMap(published -> this.comments.find(published.id(), comment));
        if (found.isEmpty()) {
            return new Answer.Unknown();
        }
        String said = Text.nfc(answer).strip();
        String decided = Text.nfc(outcome).strip();
        if (said.isEmpty() || decided.isEmpty() || said.length() > LONGEST || decided.length() > LONGEST) {
            return Answer.Refused.of("Hãy ghi cả nội dung trả lời và kết quả xử lý, mỗi phần không quá 5.000 ký tự.",
                    "Write both the answer and what was decided, each of 5,000 characters at most.");
        }
        Instant at = this.clock.instant();
        if (!this.comments.answer(comment, version, said, decided, actor, at)) {
            return new Answer.TooLate();
        }
        String words = String.join("\n", "comment answered", found.get().number(), said, decided);
        this.ledger.record(Act.COMMENT_ANSWERED, comment, Digest.sha256(words.getBytes(StandardCharsets.UTF_8)));
        return new Answer.Done();
    }

}
