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

    /**
     * What was published.
     *
     * @param number of the decision
     * @param units those that proposed: everybody of the campaign, or whom it revokes
     */
    record Published(String number, boolean revokes, List<UUID> units) {
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

    Published published(UUID decision) {
        return this.sql.sql("""
                select number, revokes is not null as revokes,
                       array(select distinct nomination.unit_id
                               from nomination
                              where campaign_id = decision.campaign_id and state <> 'draft'
                                and (revokes is null
                                     or exists (select from award
                                                 where nomination_id = nomination.id and revoked_by = decision.id))
                              order by 1) as units
                  from decision where id = :id
                """)
            .param("id", decision)
            .query((row, n) -> new Published(row.getString("number"), row.getBoolean("revokes"),
                    List.of((UUID[]) row.getArray("units").getArray())))
            .single();
    }

    /** The units that act for a campaign at levels of a kind. */
    List<UUID> unitsAt(String kind, UUID campaign) {
        return this.sql.sql("""
                select distinct unit_id from campaign_level
                 where campaign_id = :campaign and kind = :kind and unit_id is not null
                """)
            .param("campaign", campaign)
            .param("kind", kind)
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
    }

    /** The units that appraise the campaign of a nomination. */
    List<UUID> standingBodiesOf(UUID nomination) {
        return unitsAt("appraise",
                this.sql.sql("select campaign_id from nomination where id = :id")
                    .param("id", nomination)
                    .query(UUID.class)
                    .single());
    }

}
