package vinhdanh.cli.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

import vinhdanh.shared.Vietnam;

/**
 * The clock by which the acts of the demo were done: it is set to the day of each and
 * passes a little with every look, so that no two happened at once.
 */
final class PassingClock extends Clock {

    private static final Duration A_LITTLE = Duration.ofSeconds(7);

    private final AtomicReference<Instant> now;

    PassingClock(Instant now) {
        this.now = new AtomicReference<>(now);
    }

    void set(LocalDate day, LocalTime time) {
        this.now.set(day.atTime(time).atZone(Vietnam.ZONE).toInstant());
    }

    @Override
    public Instant instant() {
        return this.now.updateAndGet(instant -> instant.plus(A_LITTLE));
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

}
