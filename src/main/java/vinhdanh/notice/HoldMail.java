package vinhdanh.notice;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.shared.UseCase;

/** Somebody keeps a mail back, or lets it go. */
@UseCase
class HoldMail {

    private final Outbox outbox;

    private final Clock clock;

    HoldMail(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * @return false when it doesn't wait any more
     */
    boolean hold(UUID mail, Actor actor) {
        return this.outbox.set(mail, List.of(Mail.State.WAITING), Mail.State.HELD, this.clock.instant(), actor.id());
    }

    /**
     * @return false when it is neither held back nor failed
     */
    boolean release(UUID mail, Actor actor) {
        return this.outbox.set(mail, List.of(Mail.State.HELD, Mail.State.FAILED), Mail.State.WAITING,
                this.clock.instant(), actor.id());
    }

}
