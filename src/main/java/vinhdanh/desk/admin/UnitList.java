package vinhdanh.desk.admin;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.shared.Text;

/** The tree of units on a day, level by level, and what units were commended for. */
@Repository
class UnitList {

    private final JdbcClient sql;

    UnitList(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * A unit of the tree.
     *
     * @param below how many stand right below it on the day
     */
    record Row(UUID id, String code, String name, String type, String tier, LocalDate from, @Nullable LocalDate to,
            int below) {
    }

    /** A published award of a unit or of one whose place it took. */
    record Award(UUID decision, String number, LocalDate day, String name, String unit, boolean revoked) {
    }

    /** The units right below one on a day; those below none where there is none. */
    List<Row> below(String place, @Nullable UUID parent, LocalDate day) {
        return tree(place, day).stream().filter(node -> Objects.equals(node.parent(), parent)).map(Node::row).toList();
    }

    /** Those whose name or code has the words, with or without diacritics. */
    List<Row> search(String place, String typed, LocalDate day) {
        List<String> words = List.of(Text.fold(typed).split(" "));
        return tree(place, day).stream()
            .map(Node::row)
            .filter(row -> words.stream().allMatch(Text.fold(row.name() + " " + row.code())::contains))
            .toList();
    }

    /** A parent's code means whoever has it on the day, else who took its place. */
    private List<Node> tree(String place, LocalDate day) {
        return this.sql.sql("""
                with valid as (select * from unit
                                where place = :place and :day between valid_from and coalesce(valid_to, :day)),
                     tree as (select valid.*,
                                     coalesce((select up.id from valid up join unit old on old.code = up.code
                                                where old.id = valid.parent_id),
                                              (select up.id from valid up join unit_successor on successor_id = up.id
                                                where unit_id = valid.parent_id order by up.code limit 1)) as above
                                from valid)
                select tree.id, tree.code, tree.name, tree.type, tree.tier, tree.valid_from, tree.valid_to, tree.above,
                       (select count(*) from tree child where child.above = tree.id) as below
                  from tree order by tree.name, tree.code
                """)
            .param("place", place)
            .param("day", day)
            .query((row, n) -> new Node(
                    new Row(row.getObject("id", UUID.class), row.getString("code"), row.getString("name"),
                            row.getString("type"), row.getString("tier"), row.getObject("valid_from", LocalDate.class),
                            row.getObject("valid_to", LocalDate.class), row.getInt("below")),
                    row.getObject("above", UUID.class)))
            .list();
    }

    private record Node(Row row, @Nullable UUID parent) {
    }

    /**
     * The published awards of a unit and of all whose place it took, the newest first.
     */
    List<Award> awards(UUID unit) {
        return this.sql.sql("""
                with recursive same (id) as (
                    select cast(:unit as uuid)
                    union select unit_id from unit_successor join same on successor_id = same.id)
                select decision.id, decision.number, decision.day, award.name, unit.name as unit, award.revoked
                  from public_award award
                  join public_decision decision on decision.id = award.decision_id
                  join unit on unit.id = award.unit_id
                 where award.unit_id in (select id from same)
                 order by decision.day desc, decision.number, award.sort_key
                 limit 200
                """)
            .param("unit", unit)
            .query((row, n) -> new Award(row.getObject("id", UUID.class), row.getString("number"),
                    row.getObject("day", LocalDate.class), row.getString("name"), row.getString("unit"),
                    row.getBoolean("revoked")))
            .list();
    }

}
