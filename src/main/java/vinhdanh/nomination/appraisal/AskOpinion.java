package vinhdanh.nomination.appraisal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.access.Actor;
import vinhdanh.campaign.Routes;
import vinhdanh.law.WorkingDays;
import vinhdanh.nomination.life.Lives;
import vinhdanh.nomination.life.Possible;
import vinhdanh.nomination.life.Standing;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vietnam;

/** The standing body asks another body for its opinion, by a day, or no longer waits. */
@UseCase
public class AskOpinion {

    /** What is usual for asking another authority (decree 152/2025, article 34.6). */
    public static final int USUAL_WORKING_DAYS = 10;

    private static final int MOST_WORKING_DAYS = 60;

    private static final WorkingDays DAYS = WorkingDays.shipped();

    private final Dossiers dossiers;

    private final Lives lives;

    private final Routes routes;

    private final Opinions opinions;

    private final Ledger ledger;

    private final ApplicationEventPublisher events;

    private final Clock clock;

    AskOpinion(Dossiers dossiers, Lives lives, Routes routes, Opinions opinions, Ledger ledger,
            ApplicationEventPublisher events, Clock clock) {
        this.dossiers = dossiers;
        this.lives = lives;
        this.routes = routes;
        this.opinions = opinions;
        this.ledger = ledger;
        this.events = events;
        this.clock = clock;
    }

    /** Whom, what, and within how many working days. */
    public record Asked(String unit, String question, int workingDays) {
    }

    public Reply ask(UUID nomination, Asked asked, Actor actor) {
        Dossier dossier = this.dossiers.findForAppraisal(nomination, actor).orElse(null);
        if (dossier == null || !mayCheck(nomination, actor)) {
            return new Reply.Unknown();
        }
        if (asked.question().isBlank()) {
            return Reply.Refused.of("Hãy ghi nội dung xin ý kiến.", "Say what you ask.");
        }
        if (asked.workingDays() < 1 || asked.workingDays() > MOST_WORKING_DAYS) {
            return Reply.Refused.of("Số ngày làm việc phải từ 1 đến 60.", "Working days are from 1 to 60.");
        }
        Instant at = this.clock.instant();
        LocalDate today = LocalDate.ofInstant(at, Vietnam.ZONE);
        Optional<OpinionAsked> done = this.opinions.ask(dossier, asked, DAYS.after(today, asked.workingDays()), today,
                actor, at);
        done.ifPresent(opened -> {
            record(Act.OPINION_ASKED, opened.opinion(), asked.unit() + "\n" + asked.question(), actor);
            this.events.publishEvent(opened);
        });
        return done.isPresent() ? new Reply.Done()
                : Reply.Refused.of("Chưa chọn được cơ quan này, hoặc đang chờ ý kiến của chính cơ quan này.",
                        "This body can't be asked, or its opinion is being waited for already.");
    }

    /** Who asked no longer waits, and says why. */
    public Reply close(UUID nomination, UUID opinion, String why, Actor actor) {
        boolean its = this.dossiers.findForAppraisal(nomination, actor).isPresent()
                && this.opinions.list(nomination).stream().anyMatch(each -> each.id().equals(opinion));
        if (!its || !mayCheck(nomination, actor)) {
            return new Reply.Unknown();
        }
        if (why.isBlank()) {
            return Reply.Refused.of("Hãy ghi rõ vì sao không chờ ý kiến nữa.", "Say why you no longer wait.");
        }
        if (!this.opinions.answer(opinion, "closed", why, "", actor, this.clock.instant())) {
            return new Reply.TooLate();
        }
        record(Act.OPINION_ANSWERED, opinion, "closed\n" + why, actor);
        return new Reply.Done();
    }

    private void record(Act act, UUID opinion, String said, Actor actor) {
        this.ledger.record(act, opinion, Digest.ofWords(opinion.toString(), said, actor.id().value().toString()));
    }

    private boolean mayCheck(UUID nomination, Actor actor) {
        Standing standing = this.lives.find(nomination).orElseThrow();
        return Possible.of(actor, this.routes.of(standing.campaign()), standing).check();
    }

}
