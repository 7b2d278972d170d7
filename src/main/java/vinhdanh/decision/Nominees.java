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

    private final JdbcClient sql;

    Nominees(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that were taken in, held ones among them. */
    List<Nominee> listFor(LoadedCampaign campaign, PlanCaps caps) {
        Map<UUID, Unit> units = new HashMap<>();
        campaign.plan().units().all().forEach(unit -> units.put(unit.id().value(), unit));
        return this.sql.sql("""
                select n.id, n.ticket, n.name, l.code as line, n.subject, n.unit_id, n.direct, n.woman, n.headcount,
                       n.women, n.votes_for, n.points, s.members, s.present, n.preference, n.statutory_class,
                       n.held_vi, n.held_en
                  from nomination n
                  join quota_line l on l.id = n.line_id
                  join submission s on s.id = n.submission_id
                 where n.campaign_id = :campaign
                """)
            .param("campaign", campaign.id().value())
            .query((row, n) -> nominee(row, campaign.plan(), caps, units))
            .list();
    }

    private static Nominee nominee(ResultSet row, Plan plan, PlanCaps caps, Map<UUID, Unit> units) throws SQLException {
        SubjectKind subject = SubjectKind.ofCode(row.getString("subject"));
        String line = row.getString("line");
        Unit unit = Optional.ofNullable(units.get(row.getObject("unit_id", UUID.class))).orElseThrow();
        boolean woman = row.getBoolean("woman") || Candidate.mostlyWomen(row.getInt("women"), row.getInt("headcount"));
        Candidate candidate = new Candidate(row.getObject("id", UUID.class), row.getString("ticket"),
                row.getString("name"), line, subject, unit, row.getBoolean("direct"), woman,
                caps.innermost(line, subject, unit), merit(row, plan), row.getInt("preference"),
                priority(plan, line, row.getString("statutory_class")));
        String held = row.getString("held_vi");
        return new Nominee(candidate, (held == null) ? null : new Bilingual(held, row.getString("held_en")));
    }

    private static Merit merit(ResultSet row, Plan plan) throws SQLException {
        BigDecimal points = row.getBigDecimal("points");
        if (plan.selection().merit() == SelectionRules.Merit.POINTS && points != null) {
            return Merit.points(points);
        }
        int votes = row.getInt("votes_for");
        if (row.wasNull()) {
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
     * @param held why it waits, or null when it can be chosen
     */
    record Nominee(Candidate candidate, @Nullable Bilingual held) {

        /** Its outcome where it waits and so cannot be chosen. */
        Optional<Outcome> whyHeld() {
            return Optional.ofNullable(this.held).map(why -> new Outcome(this.candidate, 0, new Reason.Held(why)));
        }

    }

}
