package vinhdanh.nomination.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

import vinhdanh.access.Actor;
import vinhdanh.campaign.CampaignId;
import vinhdanh.people.UnitId;

/** The drafts of units. Only the units of one's posts are ever read. */
@Repository
public class Drafts {

    private static final TypeReference<Map<String, String>> CELLS = new TypeReference<>() {
    };

    private static final String SELECT = """
            select draft.id, campaign_id, unit_id, sheet, cells::text as cells, version, written_by, account.name,
                   written_at, nomination_id
              from draft join account on account.id = written_by
            """;

    private static final String OPEN = """
            (nomination_id is null
             or exists (select from nomination where nomination.id = nomination_id and state = 'returned'))
            """;

    private final JdbcClient sql;

    private final ObjectMapper json;

    Drafts(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** A draft of one of these units. */
    public Optional<Draft> find(UUID id, List<UUID> units) {
        return this.sql.sql(SELECT + " where draft.id = :id and unit_id = any (:units)")
            .param("id", id)
            .param("units", units.toArray(UUID[]::new))
            .query(this::draft)
            .optional();
    }

    /** Whether its unit may still write it: it wasn't sent, or it came back. */
    public boolean isOpen(UUID id) {
        return this.sql.sql("select " + OPEN + " from draft where id = :id")
            .param("id", id)
            .query(Boolean.class)
            .optional()
            .orElse(false);
    }

    /** The drafts of a unit that it hasn't sent, in its order of preference. */
    public List<Draft> listOpen(CampaignId campaign, UnitId unit) {
        return this.sql.sql(SELECT + """
                 where campaign_id = :campaign and unit_id = :unit and nomination_id is null
                 order by sheet, position, draft.id
                """).param("campaign", campaign.value()).param("unit", unit.value()).query(this::draft).list();
    }

    /** All drafts of a unit, those that went up and weren't taken back too. */
    List<Draft> listAll(CampaignId campaign, UnitId unit) {
        return this.sql.sql(SELECT + """
                 where campaign_id = :campaign and unit_id = :unit
                   and not exists (select from nomination
                                    where nomination.id = nomination_id and state = 'withdrawn')
                 order by sheet, position, draft.id
                """).param("campaign", campaign.value()).param("unit", unit.value()).query(this::draft).list();
    }

    /** Adds an empty one behind all others. */
    void add(UUID id, CampaignId campaign, UnitId unit, String sheet, Map<String, String> cells, Actor by, Instant at) {
        this.sql.sql("""
                insert into draft (id, campaign_id, unit_id, sheet, position, cells, written_by, written_at)
                select :id, :campaign, :unit, :sheet,
                       coalesce(max(position), 0) + 1, :cells::jsonb, :by, :at
                  from draft where campaign_id = :campaign and unit_id = :unit
                """)
            .param("id", id)
            .param("campaign", campaign.value())
            .param("unit", unit.value())
            .param("sheet", sheet)
            .param("cells", this.json.writeValueAsString(cells))
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    /**
     * @return false when somebody saved it since that version was read
     */
    boolean save(UUID id, int version, Map<String, String> cells, Actor by, Instant at) {
        return this.sql.sql("""
                update draft set cells = :cells::jsonb, version = version + 1, written_by = :by, written_at = :at
                 where id = :id and version = :version and
                """ + OPEN)
            .param("cells", this.json.writeValueAsString(cells))
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .param("version", version)
            .update() == 1;
    }

    boolean remove(UUID id, int version) {
        return this.sql.sql("delete from draft where id = :id and version = :version and nomination_id is null")
            .param("id", id)
            .param("version", version)
            .update() == 1;
    }

    /** Changes places with the one before, or after, in its sheet. */
    void swap(Draft draft, boolean up) {
        this.sql.sql("""
                with here as (select id, position from draft where id = :id),
                     other as (
                        select draft.id, draft.position from draft, here
                         where campaign_id = :campaign and unit_id = :unit and sheet = :sheet and nomination_id is null
                           and case when :up then draft.position < here.position else draft.position > here.position end
                         order by case when :up then -draft.position else draft.position end limit 1)
                update draft set position = case when draft.id = here.id then other.position else here.position end
                  from here, other where draft.id in (here.id, other.id)
                """)
            .param("id", draft.id())
            .param("campaign", draft.campaign().value())
            .param("unit", draft.unit().value())
            .param("sheet", draft.sheet())
            .param("up", up)
            .update();
    }

    private Draft draft(ResultSet row, int n) throws SQLException {
        return new Draft(row.getObject("id", UUID.class), new CampaignId(row.getObject("campaign_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)), row.getString("sheet"),
                this.json.readValue(row.getString("cells"), CELLS), row.getInt("version"),
                row.getObject("written_by", UUID.class), row.getString("name"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                row.getObject("nomination_id", UUID.class));
    }

}
