package vinhdanh.notice;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.shared.UseCase;

/** Somebody reads what one was told, and chooses whether mail tells it too. */
@UseCase
class ReadNotices {

    private final Notices notices;

    private final Clock clock;

    ReadNotices(Notices notices, Clock clock) {
        this.notices = notices;
        this.clock = clock;
    }

    /** Where it leads; nothing when it isn't this person's. */
    Optional<String> open(UUID notice, Actor actor) {
        return this.notices.open(notice, actor, this.clock.instant());
    }

    void all(Actor actor) {
        this.notices.readAll(actor, this.clock.instant());
    }

    void chooseMail(Actor actor, boolean mail) {
        this.notices.chooseMail(actor, mail);
    }

}
