package vinhdanh.notice;

import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

import vinhdanh.nomination.life.MoveLate;

/**
 * Does what the plans say of all that is late, each nomination in a transaction of its
 * own: one that fails leaves the others moved, and is tried again the next time.
 */
@Component
class LateRound {

    private static final Logger LOG = LoggerFactory.getLogger(LateRound.class);

    private final MoveLate late;

    LateRound(MoveLate late) {
        this.late = late;
    }

    void run() {
        for (UUID nomination : this.late.find()) {
            try {
                this.late.move(nomination);
            }
            catch (DataAccessException | TransactionException fault) {
                LOG.warn("What is late was not moved: {}", nomination, fault);
            }
        }
        this.late.remind();
    }

}
