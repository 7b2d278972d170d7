package vinhdanh.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.people.UnitId;

/**
 * Posts in units that have ended, whose holders were given none in what took their place.
 */
@Repository
public class LeftPosts {

    private final JdbcClient sql;

    LeftPosts(JdbcClient sql) {
        this.sql = sql;
    }

    /** A post that is still held where there is nothing to do any more. */
    public record Left(AccountId account, String name, Role role, String unit, LocalDate unitEnded) {
    }

    /** Those in a unit, and in the units whose place it took, on a day. */
    public List<Left> list(UnitId unit, LocalDate day) {
        return this.sql.sql("""
                select account.id, account.name, role, unit.name as unit, unit.valid_to
                  from post
                  join account on account.id = account_id
                  join unit on unit.id = post.unit_id
                 where (unit.id = :unit
                        or exists (select from unit_successor next
                                    where next.unit_id = unit.id and next.successor_id = :unit))
                   and unit.valid_to < :day and closed_at is null and ended_at is null
                   and (post.valid_to is null or post.valid_to >= :day)
                   and not exists (select from unit_successor next
                                     join post other on other.unit_id = next.successor_id
                                    where next.unit_id = unit.id and other.account_id = post.account_id
                                      and other.role = post.role and other.ended_at is null)
                 order by unit.name, role, account.name, post.id
                """)
            .param("unit", unit.value())
            .param("day", day)
            .query((row, n) -> new Left(new AccountId(row.getObject("id", UUID.class)), row.getString("name"),
                    Role.ofCode(row.getString("role")), row.getString("unit"),
                    row.getObject("valid_to", LocalDate.class)))
            .list();
    }

}
