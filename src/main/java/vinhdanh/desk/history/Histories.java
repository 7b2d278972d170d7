package vinhdanh.desk.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.shared.Vietnam;

/**
 * Reads the acts of each kind, filtered by what the actor may see, and lays them together
 * by time. What the selection and the decision did to a nomination is not told to its
 * unit before the decision is published.
 */
@Repository
class Histories {

    static final int PAGE = 50;

    private static final List<Source> SOURCES = Stream
        .of(NominationSources.all(), CampaignSources.all(), DecisionSources.all(), OfficeSources.all())
        .flatMap(List::stream)
        .toList();

    private final JdbcClient sql;

    Histories(JdbcClient sql) {
        this.sql = sql;
    }

    /** One page and one more act, which says that there is another page; latest first. */
    List<Act> list(HistoryFilter filter, Actor actor) {
        List<Act> acts = new ArrayList<>();
        for (Source source : SOURCES) {
            if (filter.kind().isEmpty() || filter.kind().equals(source.kind())) {
                acts.addAll(list(source, filter, actor));
            }
        }
        acts.sort(Comparator.comparing(Act::at).thenComparing(Act::key).reversed());
        return acts.subList(0, Math.min(acts.size(), PAGE + 1));
    }

    private List<Act> list(Source source, HistoryFilter filter, Actor actor) {
        Map<String, Object> parameters = new HashMap<>(source.who().apply(actor));
        String where = where(filter, parameters);
        return this.sql.sql("""
                select acts.*, account.name as who, unit.name as unit
                  from (%s) acts
                  left join account on account.id = acts.by_account
                  left join unit on unit.id = acts.by_unit
                 where %s order by acts.at desc, acts.key collate "C" desc limit %d
                """.formatted(source.query(), where, PAGE + 1))
            .params(parameters)
            .query((row, n) -> act(source.kind(), row))
            .list();
    }

    private static String where(HistoryFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("true");
        if (filter.day() != null) {
            where.append(" and acts.at >= :from and acts.at < :to");
            parameters.put("from", filter.day().atStartOfDay(Vietnam.ZONE).toOffsetDateTime());
            parameters.put("to", filter.day().plusDays(1).atStartOfDay(Vietnam.ZONE).toOffsetDateTime());
        }
        if (filter.before() != null) {
            where.append(" and acts.at <= :at and (acts.at, acts.key collate \"C\") < (:at, :key)");
            parameters.put("at", filter.before().at().atOffset(ZoneOffset.UTC));
            parameters.put("key", filter.before().key());
        }
        List<String> things = HistoryFilter.words(filter.thing());
        for (int i = 0; i < things.size(); i++) {
            where.append(" and acts.thing_key like :thing").append(i);
            parameters.put("thing" + i, "%" + things.get(i) + "%");
        }
        List<String> people = HistoryFilter.words(filter.who());
        for (int i = 0; i < people.size(); i++) {
            where.append(" and search_fold(account.name) like :who").append(i);
            parameters.put("who" + i, "%" + people.get(i) + "%");
        }
        return where.toString();
    }

    private static Act act(String kind, ResultSet row) throws SQLException {
        String detail = row.getString("detail");
        return new Act(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("key"), kind,
                row.getString("act"), row.getString("thing"), row.getString("path"), row.getString("who"),
                row.getString("unit"), detail == null || detail.isEmpty() ? null : detail);
    }

}
