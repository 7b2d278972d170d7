package vinhdanh.people;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is done to units, as it is written. */
@Repository
public class UnitActs {

    private final JdbcClient sql;

    UnitActs(JdbcClient sql) {
        this.sql = sql;
    }

    record Row(UnitId id, String name, LocalDate from, @Nullable LocalDate to) {
    }

    /** What was done to a unit. */
    public record Event(String act, String detail, String by, Instant at) {
    }

    /** Those units, held so that nobody else changes them meanwhile. */
    List<Row> lock(List<UnitId> units) {
        return units.isEmpty() ? List.of()
                : this.sql.sql("""
                        select id, name, valid_from, valid_to from unit where id in (:ids) order by id for update
                        """)
                    .param("ids", units.stream().map(UnitId::value).toList())
                    .query((row, n) -> new Row(new UnitId(row.getObject("id", UUID.class)), row.getString("name"),
                            row.getObject("valid_from", LocalDate.class), row.getObject("valid_to", LocalDate.class)))
                    .list();
    }

    boolean isValidOn(UnitId unit, LocalDate day) {
        return this.sql.sql(
                "select exists (select from unit where id = :id and :day between valid_from and coalesce(valid_to, :day))")
            .param("id", unit.value())
            .param("day", day)
            .query(Boolean.class)
            .single();
    }

    /** The unit of a code on a day. */
    public Optional<UnitId> find(String place, String code, LocalDate day) {
        return this.sql.sql("""
                select id from unit
                 where place = :place and code = :code and :day between valid_from and coalesce(valid_to, :day)
                """)
            .param("place", place)
            .param("code", code)
            .param("day", day)
            .query(UUID.class)
            .optional()
            .map(UnitId::new);
    }

    void end(UnitId unit, LocalDate last) {
        this.sql.sql("update unit set valid_to = :last where id = :id")
            .param("last", last)
            .param("id", unit.value())
            .update();
    }

    /** Adds a unit; empty when its code is another's at that time. */
    Optional<UnitId> add(String place, NewUnit unit, LocalDate from) {
        UnitId id = UnitId.random();
        int added = this.sql.sql("""
                insert into unit (id, place, code, name, short_name, type, tier, parent_id, valid_from, temporary)
                values (:id, :place, :code, :name, :short, :type, :tier,
                        (select id from unit where place = :place and code = :parent
                            and :from between valid_from and coalesce(valid_to, :from)), :from, false)
                on conflict do nothing
                """)
            .param("id", id.value())
            .param("place", place)
            .param("code", unit.code())
            .param("name", unit.name())
            .param("short", unit.shortName())
            .param("type", unit.type())
            .param("tier", unit.tier())
            .param("parent", unit.parent(), Types.VARCHAR)
            .param("from", from)
            .update();
        return added == 1 ? Optional.of(id) : Optional.empty();
    }

    void succeed(UnitId before, UnitId after) {
        this.sql
            .sql("insert into unit_successor (unit_id, successor_id) values (:before, :after) on conflict do nothing")
            .param("before", before.value())
            .param("after", after.value())
            .update();
    }

    void note(UnitId unit, String act, String detail, UUID by, Instant at) {
        this.sql.sql("""
                insert into unit_event (unit_id, act, detail, by_account, at) values (:unit, :act, :detail, :by, :at)
                """)
            .param("unit", unit.value())
            .param("act", act)
            .param("detail", detail)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    /** What was done to a unit, the newest first. */
    public List<Event> events(UnitId unit) {
        return this.sql.sql("""
                select act, detail, account.name, at from unit_event join account on account.id = by_account
                 where unit_id = :unit order by unit_event.id desc
                """)
            .param("unit", unit.value())
            .query((row, n) -> new Event(row.getString("act"), row.getString("detail"), row.getString("name"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
            .list();
    }

}
