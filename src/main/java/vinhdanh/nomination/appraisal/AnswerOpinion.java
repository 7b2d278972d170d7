package vinhdanh.nomination.appraisal;

import java.time.Clock;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.access.Actor;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/** A body that was asked gives its opinion. */
@UseCase
public class AnswerOpinion {

    private final Opinions opinions;

    private final Ledger ledger;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    AnswerOpinion(Opinions opinions, Ledger ledger, ApplicationEventPublisher events, Clock clock) {
        this.opinions = opinions;
        this.ledger = ledger;
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
        this.ledger.record(Act.OPINION_ANSWERED, opinion, Digest.ofWords(opinion.toString(), String.valueOf(agrees),
                text, document, actor.id().value().toString()));
        this.events.publishEvent(new OpinionAnswered(asked.nomination(), asked.unit()));
        return new Reply.Done();
    }

}
