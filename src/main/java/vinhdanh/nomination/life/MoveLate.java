package vinhdanh.nomination.life;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.campaign.Level;
import vinhdanh.campaign.Route;
import vinhdanh.campaign.Routes;
import vinhdanh.law.WorkingDays;
import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vietnam;

/**
 * What the plan says of nominations that are late at a level is done by the program: they
 * go on, go back, or those who are late are reminded.
 */
@UseCase
public class MoveLate {

    private static final WorkingDays DAYS = WorkingDays.shipped();

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LateNominations late;

    private final Lives lives;

    private final Routes routes;

    private final WriteMove write;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    MoveLate(LateNominations late, Lives lives, Routes routes, WriteMove write, Clock clock,
            ApplicationEventPublisher events) {
        this.late = late;
        this.lives = lives;
        this.routes = routes;
        this.write = write;
        this.clock = clock;
        this.events = events;
    }

    /** Those that go on or back today. */
    public List<UUID> find() {
        return this.late.listToMove(today());
    }

    /**
     * Lets one go on or back, if it is still late.
     * @return whether it was moved
     */
    public boolean move(UUID nomination) {
        Standing standing = this.lives.lock(nomination).orElseThrow();
        LocalDate due = standing.due();
        Integer position = standing.level();
        if (due == null || position == null || !due.isBefore(today())) {
            return false;
        }
        Route route = this.routes.of(standing.campaign());
        Level level = route.at(position);
        Step step = stepOf(level, standing.state());
        return step != null && this.write.write(standing, route, step, null, Why.of(reason(step, level, due)));
    }

    private static @Nullable Step stepOf(Level level, State state) {
        boolean below = level.kind() == Level.Kind.ENDORSE && state == State.SUBMITTED;
        boolean above = level.kind() == Level.Kind.APPRAISE && Step.RETURN.from().contains(state);
        return switch (level.whenLate()) {
            case REMIND -> null;
            case PASS -> below ? Step.ENDORSE : null;
            case RETURN -> below || above ? Step.RETURN : null;
        };
    }

    private static String reason(Step step, Level level, LocalDate due) {
        return "Quá hạn xử lý ngày %s ở cấp “%s”; theo tuyến trình của kế hoạch, hồ sơ quá hạn ở cấp này được %s."
            .formatted(DAY.format(due), level.name().vi(),
                    step == Step.ENDORSE ? "chuyển lên cấp trên" : "trả lại đơn vị đề nghị");
    }

    /** Tells those who are late, once each working day. */
    public void remind() {
        LocalDate today = today();
        if (!DAYS.isWorkingDay(today)) {
            return;
        }
        for (LateNominations.Lot lot : this.late.listToRemind(today)) {
            if (this.late.remind(lot, today)) {
                this.events.publishEvent(new LevelIsLate(lot.unit(), lot.where().roles(), lot.count()));
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE);
    }

}
