package vinhdanh.decision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.LineId;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.Plan.DecisionTerms;
import vinhdanh.law.Money;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.UnitId;

/** Decisions that were signed, published or not yet, for those who may see them. */
@Repository
public class SignedDecisions {

    private static final String DECISIONS = """
            select decision.id, decision.campaign_id, number, day, title_vi, signer, signer_title, capacity, published_at,
                   revokes, (select count(*) from award where decision_id = decision.id) as awards
              from decision
            """;

    private static final String AWARDS = """
            select award.*, line.code as line, unit.name as unit_name
              from award join quota_line line on line.id = line_id join unit on unit.id = award.unit_id
            """;

    private final JdbcClient sql;

    SignedDecisions(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Row> find(UUID id) {
        return this.sql.sql(DECISIONS + " where id = :id").param("id", id).query(SignedDecisions::row).optional();
    }

    public List<Row> listOf(CampaignId campaign) {
        return this.sql.sql(DECISIONS + " where campaign_id = :campaign order by day desc, number, id")
            .param("campaign", campaign.value())
            .query(SignedDecisions::row)
            .list();
    }

    /** The decision with its awards, as it was signed. */
    public Decision read(Row row, LoadedCampaign campaign) {
        DecisionTerms plan = campaign.plan().decision();
        DecisionTerms terms = new DecisionTerms(row.day(), row.number(), row.signer(), plan.authority(), row.capacity(),
                row.signerTitle(), plan.city(), plan.submission(), plan.submissionDay(), plan.standingBody(),
                plan.achievement());
        List<Award> awards = this.sql.sql(AWARDS + """
                 where decision_id = :id
                 order by array_position(array['collective', 'household', 'individual'], award.subject::text),
                          award.position
                """).param("id", row.id()).query(SignedDecisions::award).list();
        return new Decision(new DecisionId(row.id()),
                new LoadedCampaign(campaign.id(), campaign.plan().with(terms), campaign.lines()), row.day(), awards);
    }

    Optional<Award> findAward(UUID id) {
        return this.sql.sql(AWARDS + " where award.id = :id").param("id", id).query(SignedDecisions::award).optional();
    }

    public UUID nominationOf(UUID award) {
        return this.sql.sql("select nomination_id from award where id = :id")
            .param("id", award)
            .query(UUID.class)
            .single();
    }

    Optional<UUID> findDecisionOf(UUID award) {
        return this.sql.sql("select decision_id from award where id = :id")
            .param("id", award)
            .query(UUID.class)
            .optional();
    }

    /** The awards of a decision that another one took back, by award. */
    public List<Revoked> listRevoked(UUID decision) {
        return this.sql.sql("""
                select award.id, revoking.id as revoking, revoking.number
                  from award join decision revoking on revoking.id = revoked_by
                 where decision_id = :decision
                """)
            .param("decision", decision)
            .query((row, n) -> new Revoked(row.getObject("id", UUID.class), row.getObject("revoking", UUID.class),
                    row.getString("number")))
            .list();
    }

    /** An award with the decision that took it back. */
    public record Revoked(UUID award, UUID decision, String number) {
    }

    boolean mayBeRevoked(UUID decision, UUID award) {
        return this.sql.sql("""
                select exists (select from award
                                where id = :award and decision_id = :decision and revoked_by is null)
                   and not exists (select from draft_decision where award_id = :award and state <> 'dropped')
                """).param("award", award).param("decision", decision).query(Boolean.class).single();
    }

    public boolean isNumberFree(UUID issuer, String number, int year) {
        return this.sql.sql("""
                select not exists (select from decision
                                    where issuer_id = :issuer and number = :number and extract(year from day) = :year)
                """).param("issuer", issuer).param("number", number).param("year", year).query(Boolean.class).single();
    }

    /**
     * A decision.
     *
     * @param published whether anyone may see it
     * @param revokes the decision of which it takes an award back, or null
     * @param awards how many awards it confers
     */
    public record Row(UUID id, CampaignId campaign, String number, LocalDate day, String title, String signer,
            String signerTitle, @Nullable String capacity, @Nullable Instant publishedAt, @Nullable UUID revokes,
            int awards) {

        public boolean published() {
            return this.publishedAt != null;
        }

    }

    private static Row row(ResultSet row, int n) throws SQLException {
        OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
        return new Row(row.getObject("id", UUID.class), new CampaignId(row.getObject("campaign_id", UUID.class)),
                row.getString("number"), row.getObject("day", LocalDate.class), row.getString("title_vi"),
                row.getString("signer"), row.getString("signer_title"), row.getString("capacity"),
                published == null ? null : published.toInstant(), row.getObject("revokes", UUID.class),
                row.getInt("awards"));
    }

    private static Award award(ResultSet row, int n) throws SQLException {
        return new Award(new AwardId(row.getObject("id", UUID.class)), row.getObject("nomination_id", UUID.class),
                row.getObject("subject_id", UUID.class), SubjectKind.ofCode(row.getString("subject")),
                row.getInt("position"), row.getString("line"), new LineId(row.getObject("line_id", UUID.class)),
                row.getString("award_form"), row.getString("salutation"), row.getString("name"),
                row.getString("sort_key"), row.getString("search_key"),
                Objects.requireNonNullElse(row.getString("description"), ""),
                new UnitId(row.getObject("unit_id", UUID.class)), row.getString("unit_name"),
                new Money(row.getLong("amount")));
    }

}
