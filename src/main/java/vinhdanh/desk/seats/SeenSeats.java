package vinhdanh.desk.seats;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.SeatShares.Holding;
import vinhdanh.campaign.SeatShares.Purse;

/**
 * How many seats are proposed for and taken, as far as somebody may know: those outside
 * the standing body and the council count the nominations of their own units and the
 * awards of published decisions.
 */
@Repository
class SeenSeats {

    private final JdbcClient sql;

    SeenSeats(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * What may be known of a unit's share.
     *
     * @param countsProposed whether somebody may know how many are proposed
     */
    record Seen(boolean countsProposed, int proposed, int taken) {
    }

    /** What an actor may know of these shares, by unit. */
    Map<UUID, Seen> of(CampaignId campaign, Purse purse, List<Holding> holdings, Actor actor) {
        boolean inside = isInside(campaign, actor);
        Map<UUID, Integer> published = inside ? Map.of() : published(purse);
        List<UUID> own = actor.unitsAs(Role.CLERK, Role.HEAD);
        Map<UUID, Seen> seen = new HashMap<>();
        for (Holding holding : holdings) {
            seen.put(holding.unit(), new Seen(inside || own.contains(holding.unit()), holding.proposed(),
                    inside ? holding.taken() : published.getOrDefault(holding.unit(), 0)));
        }
        return seen;
    }

    /** Whether somebody knows of decisions before they are published. */
    boolean isInside(CampaignId campaign, Actor actor) {
        return actor.holds(Role.INSPECTOR) || this.sql.sql("""
                select exists (select from campaign_level level
                                where level.campaign_id = :campaign
                                  and (level.kind = 'appraise' and level.unit_id = any (:standing)
                                       or level.kind in ('advise', 'decide') and level.unit_id = any (:deciding)))
                """)
            .param("campaign", campaign.value())
            .param("standing", actor.unitsAs(Role.APPRAISER, Role.STANDING_HEAD).toArray(UUID[]::new))
            .param("deciding",
                    actor.unitsAs(Role.MEMBER, Role.CHAIR, Role.SECRETARY, Role.AUTHORITY).toArray(UUID[]::new))
            .query(Boolean.class)
            .single();
    }

    private Map<UUID, Integer> published(Purse purse) {
        Map<UUID, Integer> taken = new HashMap<>();
        this.sql.sql("""
                select unit_id, count(*)::int as taken from award join decision on decision.id = decision_id
                 where line_id = :line and subject = :subject::subject_kind and published_at is not null
                   and not exists (select from decision revoking
                                    where revoking.id = revoked_by and revoking.published_at is not null)
                 group by unit_id
                """).param("line", purse.line()).param("subject", purse.subject().code()).query(row -> {
            taken.put(row.getObject("unit_id", UUID.class), row.getInt("taken"));
        });
        return taken;
    }

}
