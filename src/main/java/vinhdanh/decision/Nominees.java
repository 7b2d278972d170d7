package vinhdanh.decision;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.Plan;
import vinhdanh.campaign.Plan.SelectionRules;
import vinhdanh.campaign.Plan.Threshold;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.campaign.QuotaLine.Priority;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.Unit;
import vinhdanh.shared.Bilingual;

/** The nominations of a campaign as selection sees them. */
@Repository
class Nominees {

    private static final String NOMINATIONS = """
            select n.id, coalesce(n.ticket, n.id::text) as ticket, n.name, l.code as line, n.subject, n.unit_id,
                   n.direct, n.woman, n.headcount, n.women, n.votes_for, n.points, s.members, s.present,
                   n.preference, n.statutory_class, n.held_vi, n.held_en, n.version, council.passed,
                   council.votes_for as council_for, council.base as council_base
              from nomination n
              join quota_line l on l.id = n.line_id
              left join submission s on s.id = n.submission_id
              left join council_result council on council.nomination_id = n.id
            """;

    private final JdbcClient sql;

    Nominees(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that were taken in, held ones among them. */
    List<Nominee> listFor(LoadedCampaign campaign, PlanCaps caps) {
        Map<UUID, Unit> units = units(campaign);
        return this.sql.sql(NOMINATIONS + " where n.campaign_id = :campaign")
            .param("campaign", campaign.id().value())
            .query((row, n) -> new Nominee(candidate(row, campaign.plan(), caps, units), row.getInt("version"),
                    held(row)))
            .list();
    }

    /**
     * Those on the proposed list.
     * @param council whether a council must have agreed to them
     */
    List<Nominee> listProposed(LoadedCampaign campaign, PlanCaps caps, boolean council) {
        Map<UUID, Unit> units = units(campaign);
        return this.sql.sql(NOMINATIONS + " where n.campaign_id = :campaign and n.state = 'proposed'")
            .param("campaign", campaign.id().value())
            .query((row, n) -> new Nominee(candidate(row, campaign.plan(), caps, units), row.getInt("version"),
                    council ? notAgreed(row) : null))
            .list();
    }

    /**
     * The innermost cap of every seat that an earlier selection took; an award that was
     * taken back doesn't give its seat back.
     */
    List<Cap> listTaken(LoadedCampaign campaign, PlanCaps caps) {
        Map<UUID, Unit> units = units(campaign);
        return this.sql.sql("""
                select l.code as line, n.subject, n.unit_id
                  from nomination n join quota_line l on l.id = n.line_id
                 where n.campaign_id = :campaign and n.state in ('chosen', 'decided', 'revoked')
                """)
            .param("campaign", campaign.id().value())
            .query((row, n) -> caps.innermost(row.getString("line"), SubjectKind.ofCode(row.getString("subject")),
                    Optional.ofNullable(units.get(row.getObject("unit_id", UUID.class))).orElseThrow()))
            .list();
    }

    /** Those of a selection that was fixed, with what became of them. */
    List<Outcome> listOutcomes(LoadedCampaign campaign, PlanCaps caps, UUID selection) {
        Map<UUID, Unit> units = units(campaign);
        return this.sql
            .sql(NOMINATIONS.replace("council.passed,", "council.passed, standing, chosen, reason_vi, reason_en,")
                    + " join selection_outcome outcome on outcome.nomination_id = n.id where selection_id = :selection")
            .param("selection", selection)
            .query((row, n) -> outcome(row, candidate(row, campaign.plan(), caps, units)))
            .list();
    }

    private static Outcome outcome(ResultSet row, Candidate candidate) throws SQLException {
        Reason reason = row.getBoolean("chosen") ? new Reason.Chosen(candidate.cap().numbering(), 1, 1, null)
                : new Reason.NotEligible(new Bilingual(row.getString("reason_vi"), row.getString("reason_en")));
        return new Outcome(candidate, row.getInt("standing"), reason);
    }

    /** Holds the proposed nominations of a campaign until the transaction ends. */
    void lockProposed(CampaignId campaign) {
        this.sql.sql("select id from nomination where campaign_id = :campaign and state = 'proposed' for update")
            .param("campaign", campaign.value())
            .query(UUID.class)
            .list();
    }

    private static Map<UUID, Unit> units(LoadedCampaign campaign) {
        Map<UUID, Unit> units = new HashMap<>();
        campaign.plan().units().all().forEach(unit -> units.put(unit.id().value(), unit));
        return units;
    }

    private static @Nullable Reason held(ResultSet row) throws SQLException {
        String held = row.getString("held_vi");
        return (held == null) ? null : new Reason.Held(new Bilingual(held, row.getString("held_en")));
    }

    /** What keeps a nomination from being chosen that the council did not agree to. */
    private static @Nullable Reason notAgreed(ResultSet row) throws SQLException {
        boolean passed = row.getBoolean("passed");
        if (row.wasNull()) {
            return new Reason.Held(new Bilingual("Hội đồng chưa biểu quyết.", "The council has not voted yet."));
        }
        int inFavour = row.getInt("council_for");
        int base = row.getInt("council_base");
        return passed ? null
                : new Reason.NotEligible(new Bilingual(
                        "Hội đồng biểu quyết %d/%d, không đạt tỷ lệ quy định.".formatted(inFavour, base),
                        "The council's vote was %d of %d, less than the rule asks for.".formatted(inFavour, base)));
    }

    private static Candidate candidate(ResultSet row, Plan plan, PlanCaps caps, Map<UUID, Unit> units)
            throws SQLException {
        SubjectKind subject = SubjectKind.ofCode(row.getString("subject"));
        String line = row.getString("line");
        Unit unit = Optional.ofNullable(units.get(row.getObject("unit_id", UUID.class))).orElseThrow();
        boolean woman = row.getBoolean("woman") || Candidate.mostlyWomen(row.getInt("women"), row.getInt("headcount"));
        return new Candidate(row.getObject("id", UUID.class), row.getString("ticket"), row.getString("name"), line,
                subject, unit, row.getBoolean("direct"), woman, caps.innermost(line, subject, unit), merit(row, plan),
                row.getInt("preference"), priority(plan, line, row.getString("statutory_class")));
    }

    private static Merit merit(ResultSet row, Plan plan) throws SQLException {
        if (plan.selection().merit() == SelectionRules.Merit.POINTS) {
            BigDecimal points = row.getBigDecimal("points");
            return points == null ? Merit.NONE : Merit.points(points);
        }
        int votes = row.getInt("votes_for");
        if (row.wasNull() || row.getInt("members") == 0) {
            return Merit.NONE;
        }
        boolean ofAll = plan.proposals().threshold().of() == Threshold.Denominator.TOTAL;
        return Merit.votes(votes, row.getInt(ofAll ? "members" : "present"));
    }

    private static @Nullable Priority priority(Plan plan, String line, @Nullable String statutoryClass) {
        return plan.line(line)
            .flatMap(QuotaLine::priority)
            .filter(priority -> statutoryClass != null && priority.statutoryClasses().contains(statutoryClass))
            .orElse(null);
    }

    /**
     * A nomination.
     *
     * @param excluded why it can't be chosen, or null when it can
     */
    record Nominee(Candidate candidate, int version, @Nullable Reason excluded) {

        /** Its outcome where it can't be chosen. */
        Optional<Outcome> whyExcluded() {
            return Optional.ofNullable(this.excluded).map(why -> new Outcome(this.candidate, 0, why));
        }

    }

}
