package vinhdanh.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Badge;
import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** All that waits for somebody, from every area of the desk. */
@Component
class MyWork implements Badge {

    private final List<WaitingFor> areas;

    private final Clock clock;

    MyWork(List<WaitingFor> areas, Clock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    List<Waiting> find(Actor actor, Language language) {
        return this.areas.stream()
            .flatMap(area -> area.find(actor, language).stream())
            .sorted(Comparator.comparingInt(Waiting::position))
            .toList();
    }

    LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
    }

    @Override
    public String path() {
        return "/desk";
    }

    @Override
    public int count(Actor actor) {
        return find(actor, Language.VI).stream().mapToInt(Waiting::count).sum();
    }

}
