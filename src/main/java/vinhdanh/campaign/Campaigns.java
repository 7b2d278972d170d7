package vinhdanh.campaign;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.law.SubjectKind;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;

/** The campaigns that plans have launched, with their lines and seats. */
@Repository
class Campaigns {

    private final JdbcClient sql;

    private final JdbcTemplate batch;

    private final Routes routes;

    Campaigns(JdbcClient sql, JdbcTemplate batch, Routes routes) {
        this.sql = sql;
        this.batch = batch;
        this.routes = routes;
    }

    /** The campaign of a plan that was loaded, with the digest of the plan's file. */
    Optional<Stored> find(String code) {
        return this.sql.sql("select id, plan_sha256 from campaign where code = :code")
            .param("code", code)
            .query((row, n) -> new Stored(new CampaignId(row.getObject("id", UUID.class)),
                    Digest.of(row.getBytes("plan_sha256"))))
            .optional();
    }

    /** Keeps the bytes of the plan and of its units, from which it can be read again. */
    void keepSource(CampaignId id, byte[] plan, byte[] units) {
        this.sql.sql("insert into campaign_source (campaign_id, plan, units) values (:id, :plan, :units)")
            .param("id", id.value())
            .param("plan", plan)
            .param("units", units)
            .update();
    }

    Optional<String> findCode(CampaignId id) {
        return this.sql.sql("select code from campaign where id = :id")
            .param("id", id.value())
            .query(String.class)
            .optional();
    }

    Optional<Source> findSource(String code) {
        return this.sql
            .sql("select id, plan, units from campaign join campaign_source on campaign_id = id where code = :code")
            .param("code", code)
            .query((row, n) -> new Source(new CampaignId(row.getObject("id", UUID.class)), row.getBytes("plan"),
                    row.getBytes("units")))
            .optional();
    }

    /** What a campaign was read from. */
    @SuppressWarnings("ArrayRecordComponent")
    record Source(CampaignId id, byte[] plan, byte[] units) {
    }

    Map<String, LineId> linesOf(CampaignId campaign) {
        Map<String, LineId> lines = new HashMap<>();
        this.sql.sql("select id, code from quota_line where campaign_id = :campaign")
            .param("campaign", campaign.value())
            .query(row -> {
                lines.put(row.getString("code"), new LineId(row.getObject("id", UUID.class)));
            });
        return Map.copyOf(lines);
    }

    /** Stores everything that the plan says; units must be stored already. */
    void launch(CampaignId id, @Nullable UUID by, Instant at) {
        this.sql.sql("update campaign set launched_at = :at, launched_by = :by where id = :id")
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("by", by, Types.OTHER)
            .param("id", id.value())
            .update();
    }

    void add(CampaignId id, Plan plan, Map<String, UnitId> units, Digest source) {
        this.sql.sql("""
                insert into campaign (id, code, place, number, issued, issuer_id, title_vi, title_en, headline_vi,
                                      headline_en, closing, plan_sha256)
                values (:id, :code, :place, :number, :issued, :issuer, :titleVi, :titleEn, :headlineVi, :headlineEn,
                        :closing, :source)
                """)
            .param("id", id.value())
            .param("code", plan.code())
            .param("place", plan.place())
            .param("number", plan.number())
            .param("issued", plan.issued())
            .param("issuer", unit(units, plan.issuer()).value())
            .param("titleVi", plan.title().vi())
            .param("titleEn", plan.title().en())
            .param("headlineVi", plan.headline().vi())
            .param("headlineEn", plan.headline().en())
            .param("closing", plan.proposals().closing())
            .param("source", source.bytes())
            .update();
        addStatements(id, "purpose", plan.purpose());
        addStatements(id, "requirement", plan.requirements());
        addStatements(id, "conduct", plan.conduct());
        addContents(id, plan);
        addMilestones(id, plan);
        addSeats(id, plan);
        for (int i = 0; i < plan.lines().size(); i++) {
            addLine(id, plan.lines().get(i), i + 1, units);
        }
        for (int i = 0; i < plan.route().size(); i++) {
            addLevel(id, plan.route().get(i), i + 1, units);
        }
    }

    private void addLevel(CampaignId campaign, PlannedLevel level, int position, Map<String, UnitId> units) {
        String code = level.unit();
        this.routes.add(campaign, new Level(position, level.code(), level.name(), level.kind(), level.unitTypes(),
                code == null ? null : unit(units, code), level.days(), level.until(), level.whenLate()));
    }

    private void addStatements(CampaignId campaign, String kind, List<Bilingual> statements) {
        List<Object[]> rows = new ArrayList<>();
        for (Bilingual statement : statements) {
            rows.add(new Object[] { campaign.value(), kind, rows.size() + 1, statement.vi(), statement.en() });
        }
        this.batch.batchUpdate(
                "insert into campaign_statement (campaign_id, kind, position, vi, en) values (?, ?, ?, ?, ?)", rows);
    }

    private void addContents(CampaignId campaign, Plan plan) {
        this.batch.batchUpdate("insert into content (campaign_id, number, vi, en) values (?, ?, ?, ?)",
                plan.contents()
                    .stream()
                    .map(content -> new Object[] { campaign.value(), content.number(), content.title().vi(),
                            content.title().en() })
                    .toList());
    }

    private void addMilestones(CampaignId campaign, Plan plan) {
        List<Object[]> rows = new ArrayList<>();
        for (Plan.Milestone milestone : plan.milestones()) {
            rows.add(new Object[] { campaign.value(), rows.size() + 1, milestone.code(), milestone.title().vi(),
                    milestone.title().en(), milestone.from(), milestone.to(), milestone.supplement() });
        }
        this.batch.batchUpdate("""
                insert into milestone (campaign_id, position, code, vi, en, first_day, last_day, supplement)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    private void addSeats(CampaignId campaign, Plan plan) {
        this.batch.batchUpdate("insert into campaign_seats (campaign_id, subject, seats) values (?, ?, ?)",
                plan.totals()
                    .entrySet()
                    .stream()
                    .map(total -> new Object[] { campaign.value(), total.getKey().code(), total.getValue() })
                    .toList());
    }

    private void addLine(CampaignId campaign, QuotaLine line, int position, Map<String, UnitId> units) {
        LineId id = LineId.random();
        this.sql.sql("""
                insert into quota_line (id, campaign_id, code, position, vi, en, award_form, priority)
                values (:id, :campaign, :code, :position, :vi, :en, :awardForm, :priority)
                """)
            .param("id", id.value())
            .param("campaign", campaign.value())
            .param("code", line.code())
            .param("position", position)
            .param("vi", line.name().vi())
            .param("en", line.name().en())
            .param("awardForm", line.awardForm())
            .param("priority", line.priority().map(priority -> code(priority.kind())).orElse(null))
            .update();
        this.batch.batchUpdate("insert into line_seats (line_id, subject, seats, per_unit) values (?, ?, ?, ?)",
                line.seats()
                    .entrySet()
                    .stream()
                    .map(seats -> new Object[] { id.value(), seats.getKey().code(), seats.getValue(),
                            perUnit(line, seats.getKey()) })
                    .toList());
        this.batch.batchUpdate("insert into allocation (line_id, subject, unit_id, seats) values (?, ?, ?, ?)",
                line.allocations()
                    .stream()
                    .map(share -> new Object[] { id.value(), share.subject().code(), unit(units, share.unit()).value(),
                            share.seats() })
                    .toList());
    }

    private static @Nullable Integer perUnit(QuotaLine line, SubjectKind subject) {
        return line.isSplit(subject) ? null : line.perUnit().get(subject);
    }

    private static UnitId unit(Map<String, UnitId> units, String code) {
        UnitId id = units.get(code);
        if (id == null) {
            throw new IllegalArgumentException("The plan names a unit that is not among its units: " + code);
        }
        return id;
    }

    private static String code(QuotaLine.Priority.Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A campaign as it is stored. */
    record Stored(CampaignId id, Digest source) {
    }

}
