package vinhdanh.desk.unit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.CampaignId;
import vinhdanh.nomination.SeenNominations;
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
            @Nullable LocalDate due, int version, @Nullable UUID draft) {
    }

    private static final String SELECT = """
            select nomination.id, name, post, line.code as line, subject, due, nomination.version, draft.id as draft,
                   %s as state
              from nomination
              join quota_line line on line.id = line_id
              left join draft on draft.nomination_id = nomination.id
             where
            """.formatted(SeenNominations.STATE) + SeenNominations.SEEN;

    List<Row> listFor(CampaignId campaign, UnitId unit, Actor actor) {
        return this.sql.sql(SELECT + """
                   and nomination.campaign_id = :campaign and nomination.unit_id = :unit
                 order by line.position, subject, preference, nomination.id
                """)
            .params(SeenNominations.by(actor).parameters())
            .param("campaign", campaign.value())
            .param("unit", unit.value())
            .query(SentNominations::row)
            .list();
    }

    /** A nomination of a unit that this person leads, with the unit and the campaign. */
    Optional<Found> find(UUID id, Actor actor) {
        return this.sql.sql("select campaign_id, unit_id from nomination where id = :id and unit_id = any (:units)")
            .param("id", id)
            .param("units", actor.unitsAs(Role.HEAD).toArray(UUID[]::new))
            .query((row, n) -> new Found(new CampaignId(row.getObject("campaign_id", UUID.class)),
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    this.sql.sql(SELECT + " and nomination.id = :id")
                        .params(SeenNominations.by(actor).parameters())
                        .param("id", id)
                        .query(SentNominations::row)
                        .single()))
            .optional();
    }

    /** A nomination with whose it is. */
    record Found(CampaignId campaign, UnitId unit, Row row) {
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(row.getObject("id", UUID.class), row.getString("name"), row.getString("post"),
                row.getString("line"), row.getString("subject"), State.ofCode(row.getString("state")),
                row.getObject("due", LocalDate.class), row.getInt("version"), row.getObject("draft", UUID.class));
    }

}
