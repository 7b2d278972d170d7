package vinhdanh.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;

/** What was done around meetings, for their history. */
@Repository
public class CouncilEvents {

    static final String CHANGED = "changed";

    static final String ATTENDANCE = "attendance";

    static final String OPENED = "opened";

    static final String CANCELLED = "cancelled";

    /** The same while a vote was open, whose sheets were destroyed. */
    static final String VOTE_CANCELLED = "vote-cancelled";

    private final JdbcClient sql;

    CouncilEvents(JdbcClient sql) {
        this.sql = sql;
    }

    void add(UUID meeting, String act, Actor by, Instant at, String detail) {
        this.sql.sql("""
                insert into council_event (meeting_id, act, by_account, at, detail)
                values (:meeting, :act, :by, :at, :detail)
                """)
            .param("meeting", meeting)
            .param("act", act)
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("detail", detail)
            .update();
    }

    /** Why a meeting was cancelled. */
    public Optional<Cancellation> findCancellation(UUID meeting) {
        return this.sql.sql("""
                select act, detail from council_event
                 where meeting_id = :meeting and act in ('cancelled', 'vote-cancelled')
                """)
            .param("meeting", meeting)
            .query((row, n) -> new Cancellation(row.getString("detail"), row.getString("act").equals(VOTE_CANCELLED)))
            .optional();
    }

    /**
     * Why there is no meeting.
     *
     * @param sheets whether sheets were destroyed
     */
    public record Cancellation(String reason, boolean sheets) {
    }

}
