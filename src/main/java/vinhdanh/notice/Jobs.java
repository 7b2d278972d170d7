package vinhdanh.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the outbox and the jobs that the database keeps stand. */
@Repository
class Jobs {

    private final JdbcClient sql;

    Jobs(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A job.
     *
     * @param failures how often it has failed since it last succeeded
     */
    record Job(String name, Instant next, boolean running, @Nullable Instant succeeded, int failures) {
    }

    /**
     * The mails that haven't left.
     *
     * @param next when the first of those that wait is tried, or null
     */
    record Mails(int waiting, int held, int failed, @Nullable Instant next) {
    }

    List<Job> list() {
        return this.sql.sql("""
                select task_name, execution_time, picked, last_success, coalesce(consecutive_failures, 0) as failures
                  from scheduled_tasks order by task_name, task_instance
                """).query((row, n) -> {
            Instant next = at(row, "execution_time");
            return new Job(row.getString("task_name"), next == null ? Instant.MAX : next, row.getBoolean("picked"),
                    at(row, "last_success"), row.getInt("failures"));
        }).list();
    }

    Mails mails() {
        return this.sql.sql("""
                select count(*) filter (where state = 'waiting') as waiting,
                       count(*) filter (where state = 'held') as held,
                       count(*) filter (where state = 'failed') as failed,
                       min(next_try) filter (where state = 'waiting') as next
                  from mail where state in ('waiting', 'held', 'failed')
                """)
            .query((row, n) -> new Mails(row.getInt("waiting"), row.getInt("held"), row.getInt("failed"),
                    at(row, "next")))
            .single();
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

}
