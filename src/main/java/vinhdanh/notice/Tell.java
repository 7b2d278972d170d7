package vinhdanh.notice;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

import vinhdanh.access.Role;
import vinhdanh.shared.Vietnam;

/** Tells people something, in the transaction of what happened. */
@Component
class Tell {

    private final Notices notices;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    Tell(Notices notices, Clock clock, ApplicationEventPublisher events) {
        this.notices = notices;
        this.clock = clock;
        this.events = events;
    }

    /** Tells those who hold one of these posts in a unit. */
    void holders(UUID unit, Told told, @Nullable UUID except, Role... roles) {
        Instant at = this.clock.instant();
        List<String> codes = Stream.of(roles).map(Role::code).toList();
        this.notices.tell(told, unit, codes, except, LocalDate.ofInstant(at, Vietnam.ZONE), at);
        this.events.publishEvent(new GatherMails.PeopleTold());
    }

}
