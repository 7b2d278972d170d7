package vinhdanh.notice;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vinhdanh.access.AnswerResets;
import vinhdanh.shared.Vietnam;

/**
 * The jobs of the program, each run on one of however many programs serve the database:
 * the outbox is looked through again and again, and before each day's work what is late
 * at its level. Without a server in the settings no mail leaves and that job rests.
 */
@Component
@ConditionalOnWebApplication
class JobRounds implements SmartLifecycle {

    static final String MAILS = "mails";

    static final String LATE = "late-nominations";

    private static final LocalTime BEFORE_WORK = LocalTime.of(5, 30);

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private final Scheduler scheduler;

    private final boolean on;

    private boolean running;

    JobRounds(DataSource database, MailSettings settings, JobSettings jobs, AnswerResets resets, GatherMails gather,
            SendMails send, LateRound late) {
        this.on = settings.isOn() || jobs.late();
        Duration pause = settings.isOn() ? Duration.ofSeconds(settings.everySeconds()) : PAUSE;
        List<RecurringTask<Void>> tasks = new ArrayList<>();
        if (settings.isOn()) {
            tasks.add(Tasks.recurring(MAILS, FixedDelay.of(pause)).execute((instance, context) -> {
                resets.answer();
                gather.gather();
                send.sendDue();
            }));
        }
        if (jobs.late()) {
            tasks.add(Tasks.recurring(LATE, new Daily(Vietnam.ZONE, BEFORE_WORK))
                .execute((instance, context) -> late.run()));
        }
        this.scheduler = Scheduler.create(database)
            .startTasks(tasks)
            .threads(1)
            .pollingInterval(pause)
            .shutdownMaxWait(Duration.ofSeconds(20))
            .build();
    }

    @Override
    public void start() {
        if (this.on) {
            this.scheduler.start();
        }
        this.running = true;
    }

    @Override
    public void stop() {
        if (this.on) {
            this.scheduler.stop();
        }
        this.running = false;
    }

    @Override
    public boolean isRunning() {
        return this.running;
    }

}
