package vinhdanh.desk.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.CampaignId;
import vinhdanh.nomination.life.State;
import vinhdanh.people.UnitId;

/** What a unit has sent up, and where it stands. */
@Repository
class SentNominations {

    private final JdbcClient sql;

    SentNominations(JdbcClient sql) {
        this.sql = sql;
    }

    /** A nomination that went up. */
    record Row(UUID id, String name, @Nullable String post, String line, String subject, State state,
            @Nullable LocalDate due) {
    }

    List<Row> listFor(CampaignId campaign, UnitId unit) {
        return this.sql.sql("""
                select nomination.id, name, post, line.code as line, subject, state, due
                  from nomination join quota_line line on line.id = line_id
                 where nomination.campaign_id = :campaign and unit_id = :unit
                 order by line.position, subject, preference, nomination.id
                """)
            .param("campaign", campaign.value())
            .param("unit", unit.value())
            .query((row, n) -> new Row(row.getObject("id", UUID.class), row.getString("name"), row.getString("post"),
                    row.getString("line"), row.getString("subject"), State.ofCode(row.getString("state")),
                    row.getObject("due", LocalDate.class)))
            .list();
    }

}
