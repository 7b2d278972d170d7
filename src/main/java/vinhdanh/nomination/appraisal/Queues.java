package vinhdanh.nomination.appraisal;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.nomination.SeenNominations;

/**
 * What waits, by its due day. Everything is filtered by what the person may see before it
 * is counted, named in a filter or paged.
 */
@Repository
public class Queues {

    public static final int PAGE = 50;

    /** Counting stops here: nobody needs to know whether there are 1,001 or 200,000. */
    public static final int MOST = 1_000;

    private static final String DUE = "coalesce(nomination.due, date '9999-12-31')";

    private static final String COLUMNS = """
            select nomination.id, nomination.campaign_id, nomination.unit_id,
                   %s as state, nomination.level,
                   nomination.acting_unit_id, nomination.version, nomination.written_by, nomination.due,
                   coalesce(nomination.due, date '9999-12-31') as due_key, nomination.name,
                   nomination.subject::text as subject, nomination.post, unit.short_name as unit,
                   line.code as line_code, nomination.preference
            """.formatted(SeenNominations.STATE);

    private static final String WAITING = """
             and nomination.state in ('submitted', 'returned', 'endorsed', 'appraised', 'held')
             and nomination.acting_unit_id
            """;

    private static final String TABLES = """
              from nomination
              join unit on unit.id = nomination.unit_id
              join quota_line line on line.id = nomination.line_id
             where
            """;

    private final JdbcClient sql;

    Queues(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * How many there are, at most {@link #MOST} and one more.
     *
     * @param overdue those whose due day is over
     */
    public record Counts(int all, int overdue) {
    }

    /** A choice in a filter. */
    public record Option(String code, String vi, String en) {
    }

    /** One page and one more row, which says that there is another page. */
    public List<QueueRow> list(QueueFilter filter, Actor actor) {
        Map<String, Object> parameters = parameters(filter, actor);
        String after = "";
        if (filter.afterDue() != null && filter.afterId() != null) {
            after = " and (" + DUE + ", nomination.id) > (:afterDue, :afterId)";
            parameters.put("afterDue", filter.afterDue());
            parameters.put("afterId", filter.afterId());
        }
        return this.sql
            .sql(COLUMNS + TABLES + where(filter, actor) + after + " order by " + DUE + ", nomination.id limit "
                    + (PAGE + 1))
            .params(parameters)
            .query(Rows.of(QueueRow.class))
            .list();
    }

    public Counts counts(QueueFilter filter, LocalDate today, Actor actor) {
        return this.sql
            .sql("select count(*) as all, count(*) filter (where due < :today) as overdue from (select nomination.due"
                    + TABLES + where(filter, actor) + " limit " + (MOST + 1) + ") counted")
            .params(parameters(filter, actor))
            .param("today", today)
            .query(Rows.of(Counts.class))
            .single();
    }

    /** The units that propose something that this person may see. */
    public List<Option> units(boolean all, Actor actor) {
        return this.sql.sql("""
                select unit.code, min(unit.short_name) as vi, min(unit.short_name) as en from unit
                 where exists (select from nomination where nomination.unit_id = unit.id and
                """ + SeenNominations.SEEN + (all ? "" : waiting(actor)) + ") group by unit.code order by 2")
            .params(parameters(actor))
            .query(Rows.of(Option.class))
            .list();
    }

    /** The lines of campaigns of which this person may see something. */
    public List<Option> lines(boolean all, Actor actor) {
        return this.sql.sql("""
                select line.code, min(line.vi) as vi, min(line.en) as en from quota_line line
                 where exists (select from nomination where nomination.line_id = line.id and
                """ + SeenNominations.SEEN + (all ? "" : waiting(actor)) + ") group by line.code order by line.code")
            .params(parameters(actor))
            .query(Rows.of(Option.class))
            .list();
    }

    private static String where(QueueFilter filter, Actor actor) {
        StringBuilder where = new StringBuilder(SeenNominations.SEEN);
        where.append(filter.all() ? "" : waiting(actor));
        where.append(filter.unit().isEmpty() ? "" : " and unit.code = :unitCode");
        where.append(filter.line().isEmpty() ? "" : " and line.code = :lineCode");
        where.append(filter.subject().isEmpty() ? "" : " and nomination.subject = :subjectKind");
        where.append(filter.state().isEmpty() ? "" : " and " + SeenNominations.STATE + " = :stateCode");
        for (int i = 0; i < filter.words().size(); i++) {
            where.append(" and nomination.search_key like :word").append(i);
        }
        return where.toString();
    }

    private static Map<String, Object> parameters(QueueFilter filter, Actor actor) {
        Map<String, Object> parameters = parameters(actor);
        parameters.put("unitCode", filter.unit());
        parameters.put("lineCode", filter.line());
        parameters.put("subjectKind", filter.subject());
        parameters.put("stateCode", filter.state());
        for (int i = 0; i < filter.words().size(); i++) {
            parameters.put("word" + i, "%" + filter.words().get(i) + "%");
        }
        return parameters;
    }

    private static Map<String, Object> parameters(Actor actor) {
        Map<String, Object> parameters = new HashMap<>(SeenNominations.by(actor).parameters());
        List<UUID> turn = turn(actor);
        parameters.put("turn", turn.size() == 1 ? turn.getFirst() : turn.toArray(UUID[]::new));
        return parameters;
    }

    /** Of one unit the index gives the rows in their order, of several it doesn't. */
    private static String waiting(Actor actor) {
        return WAITING + (turn(actor).size() == 1 ? " = :turn" : " = any (:turn)");
    }

    private static List<UUID> turn(Actor actor) {
        return actor.unitsAs(Role.HEAD, Role.APPRAISER, Role.STANDING_HEAD);
    }

}
