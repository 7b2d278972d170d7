package vinhdanh.people;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The units that are stored, read again: all of a place, over all time. */
@Repository
public class StoredUnits {

    private static final String ROWS = """
            select unit.id, unit.place, unit.code, unit.name, unit.short_name, unit.type, unit.tier,
                   parent.code as parent, unit.valid_from, unit.valid_to, unit.temporary, unit.aliases,
                   array(select next.code from unit_successor join unit next on next.id = successor_id
                          where unit_id = unit.id order by next.code) as successors
              from unit left join unit parent on parent.id = unit.parent_id
            """;

    private final JdbcClient sql;

    StoredUnits(JdbcClient sql) {
        this.sql = sql;
    }

    /** The places that have units. */
    public List<String> places() {
        return this.sql.sql("select distinct place from unit order by place")
            .query((row, n) -> row.getString("place"))
            .list();
    }

    /** Every unit of a place, in the order of the tree's codes. */
    public List<Unit> list(String place) {
        Map<UUID, Map<String, Long>> figures = figures(place);
        return this.sql.sql(ROWS + " where unit.place = :place order by unit.code, unit.valid_from")
            .param("place", place)
            .query((row, n) -> unit(row, figures))
            .list();
    }

    public Optional<Unit> find(UnitId id) {
        Map<UUID, Map<String, Long>> figures = new HashMap<>();
        return this.sql.sql(ROWS + " where unit.id = :id")
            .param("id", id.value())
            .query((row, n) -> unit(row, figures))
            .optional();
    }

    /** The place of a unit. */
    public Optional<String> placeOf(UnitId id) {
        return this.sql.sql("select place from unit where id = :id")
            .param("id", id.value())
            .query(String.class)
            .optional();
    }

    /** Those whose place a unit took, however far back. */
    public List<Unit> before(UnitId id) {
        return chain("successor_id", "unit_id", id);
    }

    /** Those that took a unit's place. */
    public List<Unit> after(UnitId id) {
        return chain("unit_id", "successor_id", id);
    }

    private List<Unit> chain(String from, String to, UnitId id) {
        return this.sql
            .sql("""
                    with recursive chain (id) as (
                        select %2$s from unit_successor where %1$s = :id
                        union select %2$s from unit_successor join chain on %1$s = chain.id)
                    """.formatted(from, to) + ROWS
                    + " where unit.id in (select id from chain) order by unit.valid_from desc, unit.code")
            .param("id", id.value())
            .query((row, n) -> unit(row, Map.of()))
            .list();
    }

    private Map<UUID, Map<String, Long>> figures(String place) {
        Map<UUID, Map<String, Long>> figures = new HashMap<>();
        this.sql
            .sql("select unit_id, figure, value from unit_figure join unit on unit.id = unit_id where place = :place")
            .param("place", place)
            .query(row -> {
                figures.computeIfAbsent(row.getObject("unit_id", UUID.class), id -> new HashMap<>())
                    .put(row.getString("figure"), row.getLong("value"));
            });
        return figures;
    }

    private static Unit unit(ResultSet row, Map<UUID, Map<String, Long>> figures) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Unit(new UnitId(id), row.getString("code"), row.getString("name"), row.getString("short_name"),
                row.getString("type"), row.getString("tier"), row.getString("parent"),
                row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class),
                row.getBoolean("temporary"), texts(row.getArray("successors")), texts(row.getArray("aliases")),
                figures.getOrDefault(id, Map.of()));
    }

    private static List<String> texts(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }

}
