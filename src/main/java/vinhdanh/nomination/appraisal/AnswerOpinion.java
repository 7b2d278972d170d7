package vinhdanh.nomination.appraisal;

import java.time.Clock;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.shared.UseCase;

/** A body that was asked gives its opinion. */
@UseCase
public class AnswerOpinion {

    private final Opinions opinions;

    private final Clock clock;

    AnswerOpinion(Opinions opinions, Clock clock) {
        this.opinions = opinions;
        this.clock = clock;
    }

    public Reply answer(UUID opinion, boolean agrees, String text, String document, Actor actor) {
        if (this.opinions.find(opinion, actor).isEmpty()) {
            return new Reply.Unknown();
        }
        if (text.isBlank() || document.isBlank()) {
            return Reply.Refused.of("Hãy ghi nội dung trả lời và số, ngày của văn bản trả lời.",
                    "Write the answer, and number and day of the letter that gives it.");
        }
        return this.opinions.answer(opinion, agrees ? "agrees" : "disagrees", text, document, actor,
                this.clock.instant()) ? new Reply.Done() : new Reply.TooLate();
    }

}
