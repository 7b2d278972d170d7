package vinhdanh.decision;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.CampaignId;
import vinhdanh.decision.DraftDecision.Revocation;
import vinhdanh.decision.DraftDecision.Stage;

/** Decisions that are prepared, and who did what to them. */
@Repository
public class DraftDecisions {

    private static final String DRAFTS = """
            select id, campaign_id, state, version, title, bases, articles, award_id, ground, reason, evidence, returned,
                   array(select nomination_id from draft_decision_name where draft_id = id order by 1) as names,
                   array(select draft_hands(id)) as hands
              from draft_decision
            """;

    private final JdbcClient sql;

    DraftDecisions(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<DraftDecision> find(UUID id) {
        return this.sql.sql(DRAFTS + " where id = :id").param("id", id).query(DraftDecisions::draft).optional();
    }

    /** The draft; its row stays as it is until the transaction ends. */
    Optional<DraftDecision> lock(UUID id) {
        this.sql.sql("select id from draft_decision where id = :id for update")
            .param("id", id)
            .query(UUID.class)
            .optional();
        return find(id);
    }

    /**
     * The same for a signature, which takes a while: empty as well while another signs.
     */
    public Optional<DraftDecision> lockForSigning(UUID id) {
        return this.sql.sql("select id from draft_decision where id = :id for update skip locked")
            .param("id", id)
            .query(UUID.class)
            .optional()
            .flatMap(this::find);
    }

    public List<DraftDecision> listOf(CampaignId campaign) {
        return this.sql.sql(DRAFTS + """
                 where campaign_id = :campaign and state in ('draft', 'sent')
                 order by (select min(at) from draft_decision_event where draft_id = id), id
                """).param("campaign", campaign.value()).query(DraftDecisions::draft).list();
    }

    /** Whether a draft or a decision names anybody whom a selection chose. */
    boolean restOn(UUID selection) {
        return this.sql.sql("""
                select exists (select from selection_outcome join draft_decision_name using (nomination_id)
                                where selection_id = :selection and chosen)
                """).param("selection", selection).query(Boolean.class).single();
    }

    void add(UUID id, CampaignId campaign, @Nullable Revocation revocation) {
        this.sql.sql("""
                insert into draft_decision (id, campaign_id, kind, award_id, ground, reason, evidence)
                values (:id, :campaign, :kind, :award, :ground, :reason, :evidence)
                """)
            .param("id", id)
            .param("campaign", campaign.value())
            .param("kind", revocation == null ? "confer" : "revoke")
            .param("award", revocation == null ? null : revocation.award(), Types.OTHER)
            .param("ground", revocation == null ? null : revocation.ground(), Types.VARCHAR)
            .param("reason", revocation == null ? null : revocation.reason(), Types.VARCHAR)
            .param("evidence", revocation == null ? null : revocation.evidence(), Types.VARCHAR)
            .update();
    }

    /**
     * Names those of the chosen that no other draft names yet.
     * @return how many were named
     */
    int name(UUID draft, CampaignId campaign, List<UUID> nominations) {
        return this.sql.sql("""
                insert into draft_decision_name (draft_id, nomination_id)
                select :draft, id from nomination
                 where campaign_id = :campaign and state = 'chosen' and id = any (:nominations)
                   for no key update
                    on conflict do nothing
                """)
            .param("draft", draft)
            .param("campaign", campaign.value())
            .param("nominations", nominations.toArray(UUID[]::new))
            .update();
    }

    void write(UUID id, Wordings words) {
        this.sql.sql("update draft_decision set title = :title, bases = :bases, articles = :articles where id = :id")
            .param("title", words.title(), Types.VARCHAR)
            .param("bases", words.bases(), Types.VARCHAR)
            .param("articles", words.articles(), Types.VARCHAR)
            .param("id", id)
            .update();
    }

    /** Moves a draft on and notes who did it. */
    public void move(DraftDecision draft, Stage to, String act, UUID by, Instant at, String reason) {
        this.sql.sql("""
                update draft_decision set state = :state, version = version + 1,
                       returned = case when :act = 'return' then :reason when :act = 'send' then null else returned end
                 where id = :id and version = :version
                """)
            .param("state", to.code())
            .param("act", act)
            .param("reason", reason)
            .param("id", draft.id())
            .param("version", draft.version())
            .update();
        this.sql.sql("""
                insert into draft_decision_event (draft_id, version, act, by_account, at, reason)
                values (:draft, :version, :act, :by, :at, :reason)
                """)
            .param("draft", draft.id())
            .param("version", draft.version() + 1)
            .param("act", act)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("reason", reason)
            .update();
    }

    /** A draft that is dropped names nobody any more. */
    void unname(UUID draft) {
        this.sql.sql("delete from draft_decision_name where draft_id = :draft").param("draft", draft).update();
    }

    /** Who did what, from the first act to the last. */
    public List<Event> history(UUID draft) {
        return this.sql.sql("""
                select act, account.name as who, event.at, reason
                  from draft_decision_event event join account on account.id = by_account
                 where draft_id = :draft order by version
                """)
            .param("draft", draft)
            .query((row, n) -> new Event(row.getString("act"), row.getString("who"),
                    row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("reason")))
            .list();
    }

    /** One act on a draft. */
    public record Event(String act, String who, Instant at, String reason) {
    }

    private static DraftDecision draft(ResultSet row, int n) throws SQLException {
        UUID award = row.getObject("award_id", UUID.class);
        Revocation revocation = award == null ? null : new Revocation(award, row.getString("ground"),
                row.getString("reason"), Objects.requireNonNullElse(row.getString("evidence"), ""));
        return new DraftDecision(row.getObject("id", UUID.class),
                new CampaignId(row.getObject("campaign_id", UUID.class)), Stage.ofCode(row.getString("state")),
                row.getInt("version"),
                new Wordings(row.getString("title"), row.getString("bases"), row.getString("articles")),
                ids(row.getArray("names")), revocation, row.getString("returned"), ids(row.getArray("hands")));
    }

    private static List<UUID> ids(Array array) throws SQLException {
        return List.of((UUID[]) array.getArray());
    }

}
