package vinhdanh.nomination.life;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Role;
import vinhdanh.campaign.CampaignId;
import vinhdanh.people.UnitId;

/** Nominations whose day is over where they are. */
@Repository
class LateNominations {

    private static final String LATE = """
              from nomination
              join campaign_level level on level.campaign_id = nomination.campaign_id
               and level.position = nomination.level
             where due < :today and acting_unit_id is not null
            """;

    private final JdbcClient sql;

    LateNominations(JdbcClient sql) {
        this.sql = sql;
    }

    /** Who acts on what is late. */
    enum Where {

        UNIT(Role.CLERK, Role.HEAD), ENDORSE(Role.HEAD), APPRAISE(Role.APPRAISER, Role.STANDING_HEAD),
        HELD(Role.STANDING_HEAD), COUNCIL(Role.SECRETARY, Role.CHAIR);

        private final List<Role> roles;

        Where(Role... roles) {
            this.roles = List.of(roles);
        }

        List<Role> roles() {
            return this.roles;
        }

    }

    /** So many that wait for the same people. */
    record Lot(CampaignId campaign, UnitId unit, Where where, int count) {
    }

    /** Those that go on or back by the plan, the longest late first. */
    List<UUID> listToMove(LocalDate today) {
        return this.sql.sql("select nomination.id" + LATE + """
                   and (state = 'submitted' and kind = 'endorse' and when_late = 'pass'
                        or state in ('submitted', 'endorsed', 'appraised') and kind in ('endorse', 'appraise')
                           and when_late = 'return')
                 order by due, nomination.id
                """).param("today", today).query((row, n) -> row.getObject("id", UUID.class)).list();
    }

    /** Those of which somebody is reminded. */
    List<Lot> listToRemind(LocalDate today) {
        return this.sql.sql("""
                select campaign_id, unit, place, count(*) as count
                  from (select nomination.campaign_id, acting_unit_id as unit,
                               case when state = 'returned' then 'UNIT' when state = 'held' then 'HELD'
                                    when state = 'proposed' then 'COUNCIL'
                                    when state = 'submitted' and kind = 'endorse' then 'ENDORSE'
                                    else 'APPRAISE' end as place
                """ + LATE + """
                           and (state in ('returned', 'held', 'proposed')
                                or state in ('submitted', 'endorsed', 'appraised') and when_late = 'remind')) late
                 group by campaign_id, unit, place
                 order by campaign_id, unit, place
                """)
            .param("today", today)
            .query((row, n) -> new Lot(new CampaignId(row.getObject("campaign_id", UUID.class)),
                    new UnitId(row.getObject("unit", UUID.class)), Where.valueOf(row.getString("place")),
                    row.getInt("count")))
            .list();
    }

    /**
     * Writes down that they are reminded.
     * @return false when they were on that day already
     */
    boolean remind(Lot lot, LocalDate day) {
        return this.sql.sql("""
                insert into late_reminder (campaign_id, unit_id, place, day)
                values (:campaign, :unit, :place, :day)
                on conflict do nothing
                """)
            .param("campaign", lot.campaign().value())
            .param("unit", lot.unit().value())
            .param("place", lot.where().name())
            .param("day", day)
            .update() == 1;
    }

}
