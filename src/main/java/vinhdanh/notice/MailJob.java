package vinhdanh.notice;

import java.time.Duration;

import javax.sql.DataSource;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

import vinhdanh.access.AnswerResets;

/**
 * Looks through the outbox again and again, on one of however many programs serve the
 * database. Without a server in the settings no mail leaves and the job rests.
 */
@Component
@ConditionalOnWebApplication
class MailJob implements SmartLifecycle {

    private final Scheduler scheduler;

    private final boolean on;

    private boolean running;

    MailJob(DataSource database, MailSettings settings, AnswerResets resets, GatherMails gather, SendMails send) {
        this.on = settings.isOn();
        Duration pause = Duration.ofSeconds(settings.everySeconds());
        RecurringTask<Void> task = Tasks.recurring("mails", FixedDelay.of(pause)).execute((instance, context) -> {
            resets.answer();
            gather.gather();
            send.sendDue();
        });
        this.scheduler = Scheduler.create(database)
            .startTasks(task)
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
