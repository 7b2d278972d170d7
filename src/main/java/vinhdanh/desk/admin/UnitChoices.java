package vinhdanh.desk.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.people.UnitId;
import vinhdanh.shared.Text;

/** The units of a day, as they are chosen in a form: by code, or by name. */
@Repository
class UnitChoices {

    private final JdbcClient sql;

    UnitChoices(JdbcClient sql) {
        this.sql = sql;
    }

    /** A unit of the day. */
    record Row(UUID id, String code, String name) {

        /** As it stands in the list that a field offers. */
        String label() {
            return this.name + " (" + this.code + ")";
        }

    }

    List<Row> all(LocalDate day) {
        return this.sql.sql("""
                select id, code, name from unit
                 where :day between valid_from and coalesce(valid_to, :day) order by name, code
                """)
            .param("day", day)
            .query((row, n) -> new Row(row.getObject("id", UUID.class), row.getString("code"), row.getString("name")))
            .list();
    }

    /** The units that the typed words may mean: one, when they are clear. */
    List<UnitId> meant(String typed, LocalDate day) {
        List<Row> all = all(day);
        String words = typed.strip();
        List<Row> exact = all.stream().filter(row -> row.label().equals(words) || row.code().equals(words)).toList();
        List<Row> found = exact.isEmpty()
                ? all.stream().filter(row -> Text.fold(row.name()).equals(Text.fold(words))).toList() : exact;
        return found.stream().map(row -> new UnitId(row.id())).toList();
    }

}
