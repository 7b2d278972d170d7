package vinhdanh.notice;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What listeners need to know beyond what an event says. */
@Repository
class Happenings {

    private final JdbcClient sql;

    Happenings(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Who was proposed, and who moved the nomination last.
     */
    record Nominee(String name, @Nullable UUID movedBy) {
    }

    /** What of a letter came to one unit. */
    record Lot(UUID turn, String unitName, int count) {
    }

    Nominee nominee(UUID nomination) {
        return this.sql.sql("""
                select name, (select by_account from nomination_event
                               where nomination_id = nomination.id order by version desc limit 1) as by
                  from nomination where id = :id
                """)
            .param("id", nomination)
            .query((row, n) -> new Nominee(row.getString("name"), row.getObject("by", UUID.class)))
            .single();
    }

    List<Lot> lotsOf(UUID submission) {
        return this.sql.sql("""
                select acting_unit_id as turn, unit.name as unit, count(*) as count
                  from nomination join unit on unit.id = unit_id
                 where submission_id = :submission and acting_unit_id is not null
                 group by acting_unit_id, unit.name
                """)
            .param("submission", submission)
            .query((row, n) -> new Lot(row.getObject("turn", UUID.class), row.getString("unit"), row.getInt("count")))
            .list();
    }

    /** The unit that appraises for a campaign. */
    List<UUID> standingBodies(UUID campaign) {
        return this.sql.sql("""
                select distinct unit_id from campaign_level
                 where campaign_id = :campaign and kind = 'appraise' and unit_id is not null
                """).param("campaign", campaign).query((row, n) -> row.getObject(1, UUID.class)).list();
    }

}
