package vinhdanh.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.CampaignId;
import vinhdanh.law.SubjectKind;
import vinhdanh.shared.Bilingual;

/** The selections that were made, with the reason for every nomination. */
@Repository
public class Selections {

    private static final int BATCH = 1000;

    private final JdbcClient sql;

    private final JdbcTemplate batch;

    Selections(JdbcClient sql, JdbcTemplate batch) {
        this.sql = sql;
        this.batch = batch;
    }

    /** Stores the selection under the campaign's next number. */
    UUID add(CampaignId campaign, String seed, @Nullable UUID by, Instant at, Selection selection) {
        UUID id = UUID.randomUUID();
        this.sql.sql("""
                insert into selection (id, campaign_id, number, seed, made_at, made_by)
                select :id, :campaign, coalesce(max(number), 0) + 1, :seed, :at, :by
                  from selection where campaign_id = :campaign and undone_at is null
                """)
            .param("id", id)
            .param("campaign", campaign.value())
            .param("seed", seed)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by, Types.OTHER)
            .update();
        this.batch.batchUpdate("""
                insert into selection_outcome
                       (selection_id, nomination_id, standing, chosen, reason, reason_vi, reason_en)
                values (?, ?, ?, ?, ?, ?, ?)
                """, selection.outcomes(), BATCH, (statement, outcome) -> {
            Bilingual reason = selection.explain(outcome);
            statement.setObject(1, id);
            statement.setObject(2, outcome.candidate().nomination());
            statement.setObject(3, standing(outcome));
            statement.setBoolean(4, outcome.chosen());
            statement.setString(5, outcome.reason().code());
            statement.setString(6, reason.vi());
            statement.setString(7, reason.en());
        });
        return id;
    }

    /** The selections of a campaign that stand, the first first. */
    public List<Fixed> listStanding(CampaignId campaign) {
        return this.sql.sql("""
                select selection.id, number, made_at, coalesce(account.name, '') as who
                  from selection left join account on account.id = made_by
                 where campaign_id = :campaign and undone_at is null order by number
                """)
            .param("campaign", campaign.value())
            .query((row, n) -> new Fixed(row.getObject("id", UUID.class), row.getInt("number"), row.getString("who"),
                    row.getObject("made_at", OffsetDateTime.class).toInstant()))
            .list();
    }

    /** The same; their rows stay until the transaction ends. */
    List<Fixed> lockStanding(CampaignId campaign) {
        this.sql.sql("""
                select id from selection where campaign_id = :campaign and undone_at is null
                 order by id for no key update
                """).param("campaign", campaign.value()).query(UUID.class).list();
        return listStanding(campaign);
    }

    void undo(UUID selection, UUID by, Instant at) {
        this.sql.sql("update selection set undone_at = :at, undone_by = :by where id = :id")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by)
            .param("id", selection)
            .update();
    }

    /** The nominations that a selection moved; they stay until the transaction ends. */
    List<UUID> lockMoved(UUID selection) {
        return this.sql.sql("""
                select nomination_id from selection_outcome join nomination on nomination.id = nomination_id
                 where selection_id = :selection and state in ('chosen', 'not-chosen') and reason <> 'held'
                 order by nomination_id for update of nomination
                """).param("selection", selection).query((row, n) -> row.getObject(1, UUID.class)).list();
    }

    /** What became of every nomination, in the order of the selection. */
    public List<Entry> listEntries(UUID selection) {
        return this.sql
            .sql("""
                    select nomination.id, nomination.name, nomination.post, unit.name as unit, line.code, line.vi, line.en,
                           nomination.subject, standing, chosen, reason = 'held' as waited, reason_vi, reason_en, nomination.state,
                           draft.draft_id, decision.id as decision_id, decision.number
                      from selection_outcome outcome
                      join nomination on nomination.id = outcome.nomination_id
                      join unit on unit.id = nomination.unit_id
                      join quota_line line on line.id = nomination.line_id
                      left join draft_decision_name draft on draft.nomination_id = nomination.id and chosen
                      left join award on award.nomination_id = nomination.id and chosen
                      left join decision on decision.id = award.decision_id
                     where selection_id = :selection
                     order by chosen desc, standing nulls last, nomination.name, nomination.id
                    """)
            .param("selection", selection)
            .query(Selections::entry)
            .list();
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(row.getObject("id", UUID.class), row.getString("name"),
                Objects.requireNonNullElse(row.getString("post"), ""), row.getString("unit"), row.getString("code"),
                new Bilingual(row.getString("vi"), row.getString("en")), SubjectKind.ofCode(row.getString("subject")),
                row.getBoolean("chosen"), row.getBoolean("waited"),
                new Bilingual(row.getString("reason_vi"), row.getString("reason_en")),
                row.getObject("draft_id", UUID.class), row.getObject("decision_id", UUID.class),
                row.getString("number"));
    }

    /**
     * One nomination of a selection.
     *
     * @param waited whether the selection left it where it was
     * @param draft the draft that names it, or null
     * @param decision the decision that confers its award, or null
     */
    public record Entry(UUID nomination, String name, String post, String unit, String line, Bilingual lineName,
            SubjectKind subject, boolean chosen, boolean waited, Bilingual reason, @Nullable UUID draft,
            @Nullable UUID decision, @Nullable String number) {
    }

    /**
     * A selection that was fixed.
     *
     * @param number its place among those of its campaign that stand, from 1
     */
    public record Fixed(UUID id, int number, String who, Instant at) {
    }

    private static @Nullable Integer standing(Outcome outcome) {
        return (outcome.standing() > 0) ? outcome.standing() : null;
    }

}
