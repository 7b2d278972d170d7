package vinhdanh.desk.unit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How far the lists of units are, campaign by campaign. */
@Repository
class UnitLists {

    private final JdbcClient sql;

    UnitLists(JdbcClient sql) {
        this.sql = sql;
    }

    /** A unit in a campaign. */
    record Key(UUID campaign, UUID unit) {
    }

    /**
     * What a unit has written and sent.
     *
     * @param drafts rows that it hasn't sent
     * @param sent nominations that went up and weren't taken back
     * @param returned those of them that came back to be mended
     */
    record Counts(int drafts, int sent, int returned) {

        static final Counts NONE = new Counts(0, 0, 0);

    }

    /** The counts of these units in every campaign; none where nothing was written. */
    Map<Key, Counts> count(List<UUID> units) {
        Map<Key, Counts> counts = new HashMap<>();
        this.sql.sql("""
                select campaign_id, unit_id, sum(drafts)::int as drafts, sum(sent)::int as sent,
                       sum(returned)::int as returned
                  from (select campaign_id, unit_id, count(*) as drafts, 0 as sent, 0 as returned
                          from draft where unit_id = any (:units) and nomination_id is null
                         group by campaign_id, unit_id
                        union all
                        select campaign_id, unit_id, 0, count(*), count(*) filter (where state = 'returned')
                          from nomination where unit_id = any (:units) and state <> 'withdrawn'
                         group by campaign_id, unit_id) part
                 group by campaign_id, unit_id
                """).param("units", units.toArray(UUID[]::new)).query(row -> {
            counts.put(new Key(row.getObject("campaign_id", UUID.class), row.getObject("unit_id", UUID.class)),
                    new Counts(row.getInt("drafts"), row.getInt("sent"), row.getInt("returned")));
        });
        return counts;
    }

}
