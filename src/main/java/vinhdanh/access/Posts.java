package vinhdanh.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.people.UnitId;

/** The posts that people hold, by day. */
@Repository
class Posts {

    private final JdbcClient sql;

    Posts(JdbcClient sql) {
        this.sql = sql;
    }

    /** The posts of an account on a day, the weightiest first. */
    List<Post> listHeld(AccountId account, LocalDate day) {
        return this.sql.sql("""
                select post.id, role, unit_id, coalesce(unit.name, '') as name,
                       coalesce(unit.type, '') as type, signs_as, post.valid_from, post.valid_to, ended_at
                  from post left join unit on unit.id = unit_id
                 where account_id = :account and ended_at is null
                   and :day between post.valid_from and coalesce(post.valid_to, :day)
                 order by role, name, post.id
                """).param("account", account.value()).param("day", day).query(Posts::post).list();
    }

    /**
     * Adds a post.
     * @return false when it is held at that time, by the same person or, where there is
     * one only, by another
     */
    boolean add(AccountId account, @Nullable UnitId unit, Role role, SignsAs signsAs, LocalDate from,
            @Nullable LocalDate to) {
        return this.sql.sql("""
                insert into post (id, account_id, unit_id, role, signs_as, valid_from, valid_to)
                values (:id, :account, :unit, :role, :signsAs, :from, :to)
                on conflict do nothing
                """)
            .param("id", UUID.randomUUID())
            .param("account", account.value())
            .param("unit", unit == null ? null : unit.value(), Types.OTHER)
            .param("role", role.code())
            .param("signsAs", signsAs.code())
            .param("from", from)
            .param("to", to, Types.DATE)
            .update() == 1;
    }

    /**
     * Whether another account of the same person, known by the address, has a seat in the
     * body at that time.
     */
    boolean isSeatedElsewhere(AccountId account, @Nullable UnitId unit, LocalDate from, @Nullable LocalDate to) {
        return unit != null && this.sql.sql("""
                select exists (select from account mine
                                 join account other on lower(other.email) = lower(mine.email) and other.id <> mine.id
                                 join post on post.account_id = other.id
                                where mine.id = :account and post.unit_id = :unit and ended_at is null
                                  and post.role in ('member', 'chair', 'secretary')
                                  and daterange(post.valid_from, post.valid_to, '[]') && daterange(:from, :to, '[]'))
                """)
            .param("account", account.value())
            .param("unit", unit.value())
            .param("from", from)
            .param("to", to, Types.DATE)
            .query(Boolean.class)
            .single();
    }

    /**
     * Ends a post at this moment; one that hadn't begun was never held.
     * @return false when the account doesn't hold it and won't
     */
    boolean end(AccountId account, UUID post, LocalDate day, Instant at) {
        return endWhere(" and id = :post", account, post, day, at) > 0;
    }

    /** Ends every post of an account at this moment; those that hadn't begun are gone. */
    void endAll(AccountId account, LocalDate day, Instant at) {
        endWhere("", account, null, day, at);
    }

    private int endWhere(String which, AccountId account, @Nullable UUID post, LocalDate day, Instant at) {
        String own = " where account_id = :account and ended_at is null" + which;
        int gone = this.sql.sql("delete from post" + own + " and valid_from > :day")
            .param("account", account.value())
            .param("post", post, Types.OTHER)
            .param("day", day)
            .update();
        return gone + this.sql
            .sql("update post set valid_to = :day, ended_at = :at" + own + " and coalesce(valid_to, :day) >= :day")
            .param("account", account.value())
            .param("post", post, Types.OTHER)
            .param("day", day)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    /** Gives whoever has a post in a unit the same in another, from a day on. */
    void carry(UnitId before, UnitId after, LocalDate from) {
        this.sql.sql("""
                insert into post (id, account_id, unit_id, role, signs_as, valid_from, valid_to)
                select gen_random_uuid(), account_id, :after, role, signs_as, greatest(valid_from, :from), valid_to
                  from post
                 where unit_id = :before and ended_at is null and (valid_to is null or valid_to >= :from)
                on conflict do nothing
                """).param("before", before.value()).param("after", after.value()).param("from", from).update();
    }

    static Post post(ResultSet row, int n) throws SQLException {
        UUID unit = row.getObject("unit_id", UUID.class);
        return new Post(row.getObject("id", UUID.class), Role.ofCode(row.getString("role")),
                unit == null ? null : new UnitId(unit), row.getString("name"), row.getString("type"),
                SignsAs.ofCode(row.getString("signs_as")), row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class), row.getObject("ended_at") != null);
    }

}
