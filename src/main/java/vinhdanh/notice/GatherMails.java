package vinhdanh.notice;

import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Soon after something was told it is put into the outbox, in a transaction of its own
 * and by a thread of its own: those who tell at once wait neither for one another nor,
 * with their connection still in hand, for a second one. What a crash leaves out is taken
 * by the next round of the job.
 */
@Component
class GatherMails implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(GatherMails.class);

    private final Gatherings gatherings;

    private final Clock clock;

    private final TransactionTemplate own;

    private final AtomicBoolean asked = new AtomicBoolean();

    private final ExecutorService thread = Executors
        .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("mails").factory());

    GatherMails(Gatherings gatherings, Clock clock, PlatformTransactionManager transactions) {
        this.gatherings = gatherings;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
    }

    /** Somebody was told something. */
    record PeopleTold() {
    }

    /** A round that is asked for and hasn't begun takes what all before it have told. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void after(PeopleTold told) {
        if (this.asked.compareAndSet(false, true)) {
            this.thread.execute(this::round);
        }
    }

    private void round() {
        this.asked.set(false);
        try {
            gather();
        }
        catch (DataAccessException | TransactionException fault) {
            // What was done is done; the next round takes what this one left.
            LOG.warn("What people were told is not in the outbox yet", fault);
        }
    }

    void gather() {
        this.own.executeWithoutResult(status -> this.gatherings.gather(this.clock.instant()));
    }

    /** A round that has begun ends before the database goes. */
    @Override
    public void destroy() {
        this.thread.close();
    }

}
