package vinhdanh.people;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.ParameterizedPreparedStatementSetter;
import org.springframework.stereotype.Repository;

/** The units that are stored, place by place. */
@Repository
public class UnitRegister {

    private static final int BATCH = 1000;

    private final JdbcTemplate sql;

    UnitRegister(JdbcTemplate sql) {
        this.sql = sql;
    }

    /**
     * Stores the units of a place and everything between them. One that is there already
     * (same code, same first day) is brought up to date and keeps its id.
     * @return the same units in the same order, with the ids under which they are stored
     */
    public List<Unit> store(String place, List<Unit> units) {
        saveAll(place, units);
        List<Unit> stored = withStoredIds(place, units);
        Map<String, UUID> byCode = new HashMap<>();
        stored.forEach(unit -> byCode.put(unit.code(), unit.id().value()));
        saveParents(stored, byCode);
        saveSuccessors(stored, byCode);
        saveFigures(stored);
        return stored;
    }

    /** The same units in the same order, with the ids under which they are stored. */
    public List<Unit> withStoredIds(String place, List<Unit> units) {
        Map<Key, UUID> ids = idsOf(place);
        return units.stream().map(unit -> withId(unit, ids)).toList();
    }

    private void saveAll(String place, List<Unit> units) {
        // Whoever ends makes room before another takes the code.
        List<Unit> byFirstDay = units.stream().sorted(Comparator.comparing(Unit::validFrom)).toList();
        batch("""
                insert into unit (id, place, code, name, short_name, type, tier, valid_from, valid_to, temporary,
                                  aliases)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (place, code, valid_from) do update
                   set name = excluded.name, short_name = excluded.short_name, type = excluded.type,
                       tier = excluded.tier, valid_to = excluded.valid_to, temporary = excluded.temporary,
                       aliases = excluded.aliases
                """, byFirstDay, (statement, unit) -> bind(statement, place, unit));
    }

    private static void bind(PreparedStatement statement, String place, Unit unit) throws SQLException {
        Connection connection = statement.getConnection();
        Array aliases = connection.createArrayOf("text", unit.aliases().toArray());
        Object[] values = { unit.id().value(), place, unit.code(), unit.name(), unit.shortName(), unit.type(),
                unit.tier(), unit.validFrom(), unit.validTo(), unit.temporary(), aliases };
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    private Map<Key, UUID> idsOf(String place) {
        Map<Key, UUID> ids = new HashMap<>();
        this.sql.query("select id, code, valid_from from unit where place = ?", row -> {
            ids.put(new Key(row.getString("code"), row.getObject("valid_from", LocalDate.class)),
                    row.getObject("id", UUID.class));
        }, place);
        return ids;
    }

    private static Unit withId(Unit unit, Map<Key, UUID> ids) {
        UUID id = ids.getOrDefault(new Key(unit.code(), unit.validFrom()), unit.id().value());
        return new Unit(new UnitId(id), unit.code(), unit.name(), unit.shortName(), unit.type(), unit.tier(),
                unit.parent(), unit.validFrom(), unit.validTo(), unit.temporary(), unit.successors(), unit.aliases(),
                unit.figures());
    }

    private void saveParents(List<Unit> units, Map<String, UUID> byCode) {
        batch("update unit set parent_id = ? where id = ?",
                units.stream().filter(unit -> unit.parent() != null).toList(), (statement, unit) -> {
                    statement.setObject(1, byCode.get(String.valueOf(unit.parent())));
                    statement.setObject(2, unit.id().value());
                });
    }

    private void saveSuccessors(List<Unit> units, Map<String, UUID> byCode) {
        List<UUID[]> pairs = new ArrayList<>();
        for (Unit unit : units) {
            for (String successor : unit.successors()) {
                UUID id = byCode.get(successor);
                if (id != null) {
                    pairs.add(new UUID[] { unit.id().value(), id });
                }
            }
        }
        batch("insert into unit_successor (unit_id, successor_id) values (?, ?) on conflict do nothing", pairs,
                (statement, pair) -> {
                    statement.setObject(1, pair[0]);
                    statement.setObject(2, pair[1]);
                });
    }

    private void saveFigures(List<Unit> units) {
        List<Figure> figures = units.stream()
            .flatMap(unit -> unit.figures()
                .entrySet()
                .stream()
                .map(figure -> new Figure(unit.id().value(), figure.getKey(), figure.getValue())))
            .toList();
        batch("""
                insert into unit_figure (unit_id, figure, value) values (?, ?, ?)
                on conflict (unit_id, figure) do update set value = excluded.value
                """, figures, (statement, figure) -> {
            statement.setObject(1, figure.unit());
            statement.setString(2, figure.name());
            statement.setLong(3, figure.value());
        });
    }

    private <T> void batch(String statement, List<T> rows, ParameterizedPreparedStatementSetter<T> setter) {
        this.sql.batchUpdate(statement, rows, BATCH, setter);
    }

    private record Key(String code, LocalDate validFrom) {
    }

    private record Figure(UUID unit, String name, long value) {
    }

}
