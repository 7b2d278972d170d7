package vinhdanh.nomination.draft;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.ObjectMapper;

import vinhdanh.access.Actor;
import vinhdanh.campaign.CampaignId;
import vinhdanh.nomination.intake.StoredRow;
import vinhdanh.nomination.intake.TypedList;
import vinhdanh.people.UnitId;

/** The drafts of a unit as a whole, and those that are tied to nominations. */
@Repository
public class DraftLists {

    private final JdbcClient sql;

    private final ObjectMapper json;

    DraftLists(JdbcClient sql, ObjectMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /** Adds rows behind all others, in their order. */
    void addAll(CampaignId campaign, UnitId unit, List<TypedList.Row> rows, Actor by, Instant at) {
        this.sql.sql("""
                insert into draft (id, campaign_id, unit_id, sheet, position, cells, written_by, written_at)
                select gen_random_uuid(), :campaign, :unit, row.value ->> 'sheet', last.position + row.number,
                       row.value -> 'cells', :by, :at
                  from jsonb_array_elements(:rows::jsonb) with ordinality as row (value, number),
                       (select coalesce(max(position), 0) as position
                          from draft where campaign_id = :campaign and unit_id = :unit) last
                """)
            .param("campaign", campaign.value())
            .param("unit", unit.value())
            .param("rows", this.json.writeValueAsString(rows))
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    /**
     * The open rows of a sheet in their order; they stay so until the transaction ends.
     */
    List<UUID> lockOpen(CampaignId campaign, UnitId unit, String sheet) {
        return this.sql.sql("""
                select id from draft
                 where campaign_id = :campaign and unit_id = :unit and sheet = :sheet and nomination_id is null
                 order by position, id for update
                """)
            .param("campaign", campaign.value())
            .param("unit", unit.value())
            .param("sheet", sheet)
            .query((row, n) -> row.getObject("id", UUID.class))
            .list();
    }

    /** The same rows in another order, on the places that they have together. */
    void order(List<UUID> rows, List<UUID> order) {
        this.sql.sql("""
                update draft set position = slot.position
                  from (select position, row_number() over (order by position, id) as n
                          from draft where id = any (:rows)) slot
                  join unnest(:order) with ordinality as wanted (id, n) using (n)
                 where draft.id = wanted.id
                """).param("rows", rows.toArray(UUID[]::new)).param("order", order.toArray(UUID[]::new)).update();
    }

    /** Removes all that a unit hasn't sent, with its files. */
    void removeOpen(CampaignId campaign, UnitId unit) {
        this.sql.sql("delete from draft where campaign_id = :campaign and unit_id = :unit and nomination_id is null")
            .param("campaign", campaign.value())
            .param("unit", unit.value())
            .update();
    }

    /**
     * Lets one after the other send the list of a unit: whoever comes second sees what
     * the first did.
     */
    void lockSending(CampaignId campaign, UnitId unit) {
        this.sql.sql("select pg_advisory_xact_lock(hashtextextended('send ' || :campaign || ' ' || :unit, 0))")
            .param("campaign", campaign.value().toString())
            .param("unit", unit.value().toString())
            .query((row, n) -> n)
            .list();
    }

    /** Whether the unit has sent its list. */
    boolean hasSent(CampaignId campaign, UnitId unit) {
        return this.sql.sql("select exists (select from submission where campaign_id = :campaign and unit_id = :unit)")
            .param("campaign", campaign.value())
            .param("unit", unit.value())
            .query(Boolean.class)
            .single();
    }

    /** The draft of a nomination. */
    public Optional<UUID> findOf(UUID nomination) {
        return this.sql.sql("select id from draft where nomination_id = :nomination")
            .param("nomination", nomination)
            .query(UUID.class)
            .optional();
    }

    /** A draft of a nomination that came in a file; its writer is who sent it. */
    void addOf(StoredRow row, CampaignId campaign, UnitId unit) {
        this.sql.sql("""
                insert into draft (id, campaign_id, unit_id, sheet, position, cells, written_by, written_at,
                                   nomination_id)
                select gen_random_uuid(), :campaign, :unit, :sheet,
                       (select coalesce(max(position), 0) + 1
                          from draft where campaign_id = :campaign and unit_id = :unit),
                       :cells::jsonb, by_account, at, :nomination
                  from nomination_event
                 where nomination_id = :nomination and by_account is not null
                 order by version limit 1
                """)
            .param("campaign", campaign.value())
            .param("unit", unit.value())
            .param("sheet", row.sheet())
            .param("cells", this.json.writeValueAsString(row.cells()))
            .param("nomination", row.nomination())
            .update();
    }

    /**
     * After the letter went out: each draft is tied to the nomination that its row
     * became.
     */
    void tie(UUID submission, CampaignId campaign, UnitId unit) {
        this.sql.sql("""
                update draft set nomination_id = nomination.id
                  from (select id, sheet, 1 + row_number() over (partition by sheet order by position, id) as row_number
                          from draft
                         where campaign_id = :campaign and unit_id = :unit and nomination_id is null) sent
                  join nomination on nomination.submission_id = :submission
                   and nomination.row_number = sent.row_number
                   and (nomination.subject = 'individual') = (sent.sheet = 'individuals')
                 where draft.id = sent.id
                """)
            .param("submission", submission)
            .param("campaign", campaign.value())
            .param("unit", unit.value())
            .update();
    }

}
