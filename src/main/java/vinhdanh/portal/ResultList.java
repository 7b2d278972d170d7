package vinhdanh.portal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The published awards of a campaign, searched, filtered, and paged by key. */
@Component
class ResultList {

    static final int PAGE = 50;

    private static final String ROWS = """
            select award.id, award.subject::text, award.salutation, award.name, award.description, award.award_form,
                   award.amount, award.revoked, unit.short_name as unit, line.vi as line_vi, line.en as line_en,
                   decision.id as decision, decision.number as decision_number, decision.day as decision_day,
                   certificate.id as certificate, campaign.place || '/' || issuer.code as jurisdiction
              from public_award award
              join unit on unit.id = award.unit_id
              join quota_line line on line.id = award.line_id
              join public_decision decision on decision.id = award.decision_id
              join campaign on campaign.id = award.campaign_id
              join unit issuer on issuer.id = campaign.issuer_id
              left join certificate on certificate.award_id = award.id
             where award.campaign_id = :campaign
            """;

    private static final String COUNTS = """
            select award.subject::text, count(*) as awards, sum(award.amount) as amount
              from public_award award
              join unit on unit.id = award.unit_id
              join quota_line line on line.id = award.line_id
             where award.campaign_id = :campaign and not award.revoked
            """;

    private final JdbcClient database;

    private final TransactionTemplate reading;

    ResultList(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /**
     * At most one page of results and one more, which says that there is another page.
     */
    List<ResultRow> list(UUID campaign, ResultFilter filter) {
        Query query = new Query(ROWS, campaign).with(filter);
        if (filter.before() != null) {
            query.and("(award.sort_key, award.id) < (select sort_key, id from public_award where id = :before)",
                    "before", filter.before());
            List<ResultRow> rows = new ArrayList<>(
                    run(query, " order by award.sort_key desc, award.id desc limit " + (PAGE + 1)));
            Collections.reverse(rows);
            return rows;
        }
        if (filter.after() != null) {
            query.and("(award.sort_key, award.id) > (select sort_key, id from public_award where id = :after)", "after",
                    filter.after());
        }
        return run(query, " order by award.sort_key, award.id limit " + (PAGE + 1));
    }

    private List<ResultRow> run(Query query, String order) {
        return this.database.sql(query.sql + order).params(query.parameters).query(Rows.of(ResultRow.class)).list();
    }

    /** Every result that the filter lets through, one at a time. */
    void each(UUID campaign, ResultFilter filter, Consumer<ResultRow> taker) {
        // Only within a transaction does the driver fetch in lots.
        this.reading.executeWithoutResult(status -> stream(new Query(ROWS, campaign).with(filter), taker));
    }

    private void stream(Query query, Consumer<ResultRow> taker) {
        try (var rows = this.database.sql(query.sql + " order by award.sort_key, award.id")
            .withFetchSize(500)
            .params(query.parameters)
            .query(Rows.of(ResultRow.class))
            .stream()) {
            rows.forEach(taker);
        }
    }

    /**
     * How many of each kind of subject the filter lets through, and their reward money.
     */
    List<CountRow> counts(UUID campaign, ResultFilter filter) {
        Query query = new Query(COUNTS, campaign).with(filter);
        return this.database.sql(query.sql + " group by award.subject order by award.subject")
            .params(query.parameters)
            .query(Rows.of(CountRow.class))
            .list();
    }

    /** The units that have a published award, by name. */
    List<Option> units(UUID campaign) {
        return this.database.sql("""
                select unit.code, min(unit.short_name) as vi, min(unit.short_name) as en
                  from unit
                 where exists (select from public_award award
                                where award.campaign_id = :campaign and award.unit_id = unit.id)
                 group by unit.code
                """).param("campaign", campaign).query(Rows.of(Option.class)).list();
    }

    /** The lines of the campaign, in the order of the plan. */
    List<Option> lines(UUID campaign) {
        return this.database.sql("select code, vi, en from quota_line where campaign_id = :campaign order by position")
            .param("campaign", campaign)
            .query(Rows.of(Option.class))
            .list();
    }

    /** The kinds of subject that the campaign has seats for. */
    List<String> subjects(UUID campaign) {
        return this.database.sql("""
                select distinct seats.subject::text
                  from line_seats seats join quota_line line on line.id = seats.line_id
                 where line.campaign_id = :campaign and seats.seats > 0
                 order by 1
                """).param("campaign", campaign).query((row, number) -> row.getString(1)).list();
    }

    /** A choice in a filter. */
    record Option(String code, String vi, String en) {
    }

    record CountRow(String subject, int awards, long amount) {
    }

    record ResultRow(UUID id, String subject, @Nullable String salutation, String name, String description,
            String awardForm, long amount, boolean revoked, String unit, String lineVi, String lineEn, UUID decision,
            String decisionNumber, LocalDate decisionDay, @Nullable UUID certificate, String jurisdiction) {
    }

    /**
     * A statement that grows by conditions; what a visitor typed is always a parameter.
     */
    private static final class Query {

        private final StringBuilder sql;

        private final Map<String, Object> parameters = new HashMap<>();

        Query(String start, UUID campaign) {
            this.sql = new StringBuilder(start);
            this.parameters.put("campaign", campaign);
        }

        Query with(ResultFilter filter) {
            andIfAny("unit.code = :unit", "unit", filter.unit());
            andIfAny("line.code = :line", "line", filter.line());
            andIfAny("award.subject = :subject", "subject", filter.subject());
            List<String> words = filter.words();
            for (int i = 0; i < words.size(); i++) {
                and("award.search_key like :word" + i, "word" + i, "%" + words.get(i) + "%");
            }
            return this;
        }

        private void andIfAny(String condition, String name, String value) {
            if (!value.isEmpty()) {
                and(condition, name, value);
            }
        }

        void and(String condition, String name, Object value) {
            this.sql.append(" and ").append(condition);
            this.parameters.put(name, value);
        }

    }

}
