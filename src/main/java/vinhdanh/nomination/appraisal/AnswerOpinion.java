package vinhdanh.nomination.appraisal;

import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.access.Actor;
import vinhdanh.shared.UseCase;

/** A body that was asked gives its opinion. */
@UseCase
public class AnswerOpinion {

    private final Opinions opinions;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    AnswerOpinion(Opinions opinions, ApplicationEventPublisher events, Clock clock) {
        this.opinions = opinions;
        this.events = events;
        this.clock = clock;
    }

    public Reply answer(UUID opinion, boolean agrees, String text, String document, Actor actor) {
        Opinion asked = this.opinions.find(opinion, actor).orElse(null);
        if (asked == null) {
            return new Reply.Unknown();
        }
        if (text.isBlank() || document.isBlank()) {
            return Reply.Refused.of("Hãy ghi nội dung trả lời và số, ngày của văn bản trả lời.",
                    "Write the answer, and number and day of the letter that gives it.");
        }
        if (!this.opinions.answer(opinion, agrees ? "agrees" : "disagrees", text, document, actor,
                this.clock.instant())) {
            return new Reply.TooLate();
        }
        this.events.publishEvent(new OpinionAnswered(asked.nomination(), asked.unit()));
        return new Reply.Done();
    }

}
