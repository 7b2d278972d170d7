package vinhdanh.decision;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of what units proposed, as they are told it. */
@Repository
class UnitResults {

    private final JdbcClient sql;

    UnitResults(JdbcClient sql) {
        this.sql = sql;
    }

    /** A unit that is told the result. */
    record Unit(UUID id, String name) {
    }

    /**
     * Those with awards in the decision or, with the campaign's first one, with
     * nominations that were not chosen.
     */
    List<Unit> listUnits(Decision decision) {
        return this.sql.sql("""
                select id, name from unit
                 where id in (select unit_id from award where decision_id = :decision
                              union
                              select unit_id from nomination
                               where campaign_id = :campaign and state in ('not-chosen', 'refused')
                                 and :first)
                 order by name, id
                """)
            .param("decision", decision.id().value())
            .param("campaign", decision.campaign().id().value())
            .param("first", isFirst(decision))
            .query((row, n) -> new Unit(row.getObject("id", UUID.class), row.getString("name")))
            .list();
    }

    /** Whether it is the first of its campaign's decisions that became public. */
    private boolean isFirst(Decision decision) {
        return this.sql.sql("""
                select not exists (select from decision other join decision self on self.id = :decision
                                    where other.campaign_id = self.campaign_id and other.revokes is null
                                      and (other.published_at, other.id) < (self.published_at, self.id))
                """).param("decision", decision.id().value()).query(Boolean.class).single();
    }

    /** Somebody who was not chosen, with the reason and what it rests on. */
    record NotChosen(String name, String reason, String basis) {
    }

    List<NotChosen> listNotChosen(Decision decision, UUID unit) {
        return this.sql.sql("""
                select nomination.name, coalesce(event.reason, '') as reason, coalesce(event.basis, '') as basis
                  from nomination
                  join nomination_event event on event.nomination_id = nomination.id
                       and event.version = nomination.version
                 where campaign_id = :campaign and unit_id = :unit and state in ('not-chosen', 'refused') and :first
                 order by sort_key, nomination.id
                """)
            .param("campaign", decision.campaign().id().value())
            .param("unit", unit)
            .param("first", isFirst(decision))
            .query((row, n) -> new NotChosen(row.getString("name"), row.getString("reason"), row.getString("basis")))
            .list();
    }

}
