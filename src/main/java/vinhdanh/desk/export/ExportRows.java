package vinhdanh.desk.export;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.nomination.SeenNominations;
import vinhdanh.nomination.life.State;

/**
 * Reads nominations for a workbook one at a time, filtered by what the actor may see.
 * Citizen numbers stay sealed: a workbook says only that there is one.
 */
@Repository
class ExportRows {

    private static final String ROWS = """
            select nomination.name, nomination.subject::text as subject, nomination.post, nomination.workplace,
                   unit.name as unit, line.code as line, line.vi as line_name, campaign.number as campaign,
                   %s as state, nomination.due, nomination.preference, nomination.woman, nomination.direct,
                   nomination.achievement, subject.citizen_number is not null as numbered
              from nomination
              join unit on unit.id = nomination.unit_id
              join campaign on campaign.id = nomination.campaign_id
              join quota_line line on line.id = nomination.line_id
              join subject on subject.id = nomination.subject_id
             where %s
            """;

    private static final String WAITING = """
             and nomination.acting_unit_id = any (:turn)
             and nomination.state in ('submitted', 'returned', 'endorsed', 'appraised', 'held')
            """;

    private final JdbcClient sql;

    private final TransactionTemplate reading;

    ExportRows(JdbcClient sql, PlatformTransactionManager transactions) {
        this.sql = sql;
        this.reading = new TransactionTemplate(transactions);
        this.reading.setReadOnly(true);
    }

    /** A row of the workbook. */
    record Row(String name, String subject, @Nullable String post, @Nullable String workplace, String unit, String line,
            String lineName, String campaign, State state, @Nullable LocalDate due, int preference, boolean woman,
            boolean direct, String achievement, boolean numbered) {
    }

    void each(ExportFilter filter, Actor actor, Consumer<Row> taker) {
        Map<String, Object> parameters = new HashMap<>(SeenNominations.by(actor).parameters());
        StringBuilder where = new StringBuilder(SeenNominations.SEEN);
        if (!filter.all()) {
            where.append(WAITING);
            parameters.put("turn", actor.unitsAs(Role.HEAD, Role.APPRAISER, Role.STANDING_HEAD).toArray(UUID[]::new));
        }
        and(where, parameters, "unit.code = :unitCode", "unitCode", filter.unit());
        and(where, parameters, "line.code = :lineCode", "lineCode", filter.line());
        and(where, parameters, "nomination.subject = :subjectKind", "subjectKind", filter.subject());
        and(where, parameters, SeenNominations.STATE + " = :stateCode", "stateCode", filter.state());
        List<String> words = filter.words();
        for (int i = 0; i < words.size(); i++) {
            and(where, parameters, "nomination.search_key like :word" + i, "word" + i, "%" + words.get(i) + "%");
        }
        // Only within a transaction does the driver fetch in lots.
        this.reading
            .executeWithoutResult(status -> stream(ROWS.formatted(SeenNominations.STATE, where), parameters, taker));
    }

    private static void and(StringBuilder where, Map<String, Object> parameters, String condition, String name,
            String value) {
        if (!value.isEmpty()) {
            where.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private void stream(String query, Map<String, Object> parameters, Consumer<Row> taker) {
        try (var rows = this.sql.sql(query + " order by nomination.sort_key, nomination.id")
            .withFetchSize(500)
            .params(parameters)
            .query(ExportRows::row)
            .stream()) {
            rows.forEach(taker);
        }
    }

    private static Row row(ResultSet row, int n) throws SQLException {
        return new Row(row.getString("name"), row.getString("subject"), row.getString("post"),
                row.getString("workplace"), row.getString("unit"), row.getString("line"), row.getString("line_name"),
                row.getString("campaign"), State.ofCode(row.getString("state")), row.getObject("due", LocalDate.class),
                row.getInt("preference"), row.getBoolean("woman"), row.getBoolean("direct"),
                row.getString("achievement"), row.getBoolean("numbered"));
    }

}
