package vinhdanh.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.shared.Language;
import vinhdanh.shared.Vietnam;

/** Counts what waits and reads the next few of it. */
@Repository
public class WaitingList {

    private final JdbcClient sql;

    private final Clock clock;

    WaitingList(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * What a query finds; empty when it finds nothing.
     * @param query gives {@code text}, {@code small}, {@code path} and {@code due} of
     * each thing; may ask for {@code :english} and {@code :today}
     * @param units the units in which it waits for somebody; where there is none, nothing
     * waits
     */
    public Optional<Waiting> find(Kind kind, Language language, List<UUID> units, String query,
            Map<String, Object> more) {
        if (units.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> parameters = new HashMap<>(more);
        parameters.put("units", units.toArray(UUID[]::new));
        return find(kind, language, query, parameters);
    }

    /** The same where no unit matters. */
    public Optional<Waiting> find(Kind kind, Language language, String query, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("english", language == Language.EN);
        all.put("today", LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE));
        List<Integer> late = new ArrayList<>();
        List<Integer> count = new ArrayList<>();
        List<Waiting.Item> next = this.sql.sql("""
                select text, small, path, due, count(*) over () as waiting,
                       count(*) filter (where due < :today) over () as late
                  from (%s order by due nulls last, text, path limit %d) waits
                 order by due nulls last, text, path limit %d
                """.formatted(query, Waiting.MOST, Waiting.SHOWN)).params(all).query((row, n) -> {
            count.add(row.getInt("waiting"));
            late.add(row.getInt("late"));
            return new Waiting.Item(row.getString("text"), row.getString("small"), row.getString("path"),
                    row.getObject("due", LocalDate.class));
        }).list();
        return next.isEmpty() ? Optional.empty() : Optional
            .of(new Waiting(kind.position(), kind.word(), kind.path(), count.getFirst(), late.getFirst(), next));
    }

    /**
     * A kind of thing that can wait.
     *
     * @param position its place on the first page
     * @param word the key of its name
     * @param path where it is worked on, without language
     */
    public record Kind(int position, String word, String path) {
    }

}
