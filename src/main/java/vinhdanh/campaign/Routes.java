package vinhdanh.campaign;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;

/** The routes of campaigns, as they are stored. */
@Repository
public class Routes {

    private final JdbcClient sql;

    Routes(JdbcClient sql) {
        this.sql = sql;
    }

    /** The route of a campaign; without levels where its plan names none. */
    public Route of(CampaignId campaign) {
        return new Route(this.sql.sql("""
                select position, code, vi, en, kind, unit_types, unit_id, working_days, last_day, when_late
                  from campaign_level where campaign_id = :campaign order by position
                """).param("campaign", campaign.value()).query(Routes::level).list());
    }

    void add(CampaignId campaign, Level level) {
        this.sql.sql("""
                insert into campaign_level (campaign_id, position, code, vi, en, kind, unit_types, unit_id,
                                            working_days, last_day, when_late)
                values (:campaign, :position, :code, :vi, :en, :kind, :types, :unit, :days, :last, :late)
                """)
            .param("campaign", campaign.value())
            .param("position", level.position())
            .param("code", level.code())
            .param("vi", level.name().vi())
            .param("en", level.name().en())
            .param("kind", level.kind().code())
            .param("types", level.unitTypes().toArray(String[]::new))
            .param("unit", level.unit() == null ? null : level.unit().value(), Types.OTHER)
            .param("days", level.workingDays(), Types.INTEGER)
            .param("last", level.lastDay(), Types.DATE)
            .param("late", level.whenLate().code())
            .update();
    }

    private static Level level(ResultSet row, int n) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        Array types = row.getArray("unit_types");
        return new Level(row.getInt("position"), row.getString("code"),
                new Bilingual(row.getString("vi"), row.getString("en")), Level.Kind.ofCode(row.getString("kind")),
                List.of((String[]) types.getArray()), unit == null ? null : new UnitId(unit),
                row.getObject("working_days", Integer.class), row.getObject("last_day", LocalDate.class),
                Level.WhenLate.ofCode(row.getString("when_late")));
    }

}
