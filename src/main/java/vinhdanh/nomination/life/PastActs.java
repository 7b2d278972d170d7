package vinhdanh.nomination.life;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.ledger.Receipt;
import vinhdanh.people.UnitId;

/** What was done to nominations, by whom and when. */
@Repository
public class PastActs {

    private final JdbcClient sql;

    PastActs(JdbcClient sql) {
        this.sql = sql;
    }

    void note(Standing from, Step step, State to, @Nullable Actor by, @Nullable UnitId inUnit, Instant at, Why why,
            @Nullable Receipt receipt) {
        this.sql.sql("""
                insert into nomination_event (nomination_id, version, act, from_state, to_state, level, by_account,
                                              by_unit, at, reason, basis, until, receipt_id)
                values (:id, :version, :act, :from, :to, :level, :by, :unit, :at, :reason, :basis, :until, :receipt)
                """)
            .param("id", from.nomination())
            .param("version", from.version() + 1)
            .param("act", step.code())
            .param("from", from.state().code())
            .param("to", to.code())
            .param("level", from.level(), Types.INTEGER)
            .param("by", by == null ? null : by.id().value(), Types.OTHER)
            .param("unit", inUnit == null ? null : inUnit.value(), Types.OTHER)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("reason", why.reason().isEmpty() ? null : why.reason(), Types.VARCHAR)
            .param("basis", why.basis().isEmpty() ? null : why.basis(), Types.VARCHAR)
            .param("until", why.until(), Types.DATE)
            .param("receipt", receipt == null ? null : receipt.id(), Types.OTHER)
            .update();
    }

    /**
     * Whether this person is the one who did one of these last.
     */
    boolean hasDone(UUID nomination, Actor actor, Set<Step> steps) {
        return this.sql.sql("""
                select exists (
                    select from nomination_event done
                     where nomination_id = :id and by_account = :actor and act = any (:steps)
                       and not exists (select from nomination_event later
                                        where later.nomination_id = done.nomination_id and later.act = done.act
                                          and later.version > done.version))
                """)
            .param("id", nomination)
            .param("actor", actor.id().value())
            .param("steps", steps.stream().map(Step::code).toArray(String[]::new))
            .query(Boolean.class)
            .single();
    }

    /**
     * What was done to a nomination, from the first act to the last; to those outside,
     * that it was chosen or not, decided or revoked is told when the decision is
     * published, not before.
     */
    public List<PastAct> history(UUID nomination, boolean inside) {
        return this.sql.sql("""
                select event.version, act, from_state, to_state, event.level, account.name as who, unit.name as unit,
                       event.at, reason, basis, until
                  from nomination_event event
                  left join account on account.id = by_account
                  left join unit on unit.id = by_unit
                  join nomination on nomination.id = nomination_id
                 where nomination_id = :id
                   and (:inside or told_outside(nomination.id, state, act))
                 order by event.version
                """).param("id", nomination).param("inside", inside).query(PastActs::act).list();
    }

    private static PastAct act(ResultSet row, int n) throws SQLException {
        return new PastAct(row.getInt("version"), Step.ofCode(row.getString("act")),
                State.ofCode(row.getString("to_state")), row.getObject("level", Integer.class), row.getString("who"),
                row.getString("unit"), row.getObject("at", OffsetDateTime.class).toInstant(),
                new Why(text(row, "reason"), text(row, "basis"), row.getObject("until", LocalDate.class)));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }

}
