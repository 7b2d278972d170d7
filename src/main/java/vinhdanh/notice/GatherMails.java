package vinhdanh.notice;

import java.time.Clock;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * After something was told it is put into the outbox, in a transaction of its own: those
 * who tell at once never wait for one another. What a crash leaves out is taken by the
 * next round of the job.
 */
@Component
class GatherMails {

    private static final Logger LOG = LoggerFactory.getLogger(GatherMails.class);

    private final Gatherings gatherings;

    private final Clock clock;

    private final TransactionTemplate own;

    GatherMails(Gatherings gatherings, Clock clock, PlatformTransactionManager transactions) {
        this.gatherings = gatherings;
        this.clock = clock;
        this.own = new TransactionTemplate(transactions);
        this.own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Somebody was told something. */
    record PeopleTold() {
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void after(PeopleTold told) {
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

}
