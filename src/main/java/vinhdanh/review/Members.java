package vinhdanh.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Role;
import vinhdanh.shared.Text;

/** Who belongs to a meeting. */
@Repository
public class Members {

    private final JdbcClient sql;

    Members(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Makes those the members who hold a post in the council on the day of the meeting.
     * Who holds two of them has one vote.
     * @return their accounts
     */
    Set<UUID> refresh(Meeting meeting) {
        List<Holder> holders = listHolders(meeting);
        for (Holder holder : holders) {
            boolean votes = holder.role() != Role.SECRETARY || meeting.rule().secretaryVotes();
            this.sql.sql("""
                    insert into council_member (meeting_id, account_id, name, name_key, role, votes)
                    values (:meeting, :account, :name, :key, :role, :votes)
                    on conflict (meeting_id, account_id) do update set role = :role, votes = :votes
                    """)
                .param("meeting", meeting.id())
                .param("account", holder.account())
                .param("name", holder.name())
                .param("key", Text.fold(holder.name()))
                .param("role", holder.role().code())
                .param("votes", votes)
                .update();
        }
        UUID[] accounts = holders.stream().map(Holder::account).toArray(UUID[]::new);
        // Who bears a conflict stays in the papers of the meeting, without a vote.
        this.sql.sql("""
                update council_member set votes = false, present = false
                 where meeting_id = :meeting and account_id <> all (:accounts)
                """).param("meeting", meeting.id()).param("accounts", accounts).update();
        this.sql.sql("""
                delete from council_member member
                 where meeting_id = :meeting and account_id <> all (:accounts)
                   and not exists (select from council_conflict conflict
                                    where (conflict.meeting_id, conflict.account_id)
                                        = (member.meeting_id, member.account_id))
                """).param("meeting", meeting.id()).param("accounts", accounts).update();
        return Set.of(accounts);
    }

    /**
     * Somebody with a post in the council on the day; the weightiest if there are two.
     */
    private record Holder(UUID account, String name, Role role) {
    }

    private List<Holder> listHolders(Meeting meeting) {
        return this.sql.sql("""
                select distinct on (account.id) account.id, account.name, role
                  from post join account on account.id = account_id
                 where unit_id = :unit and role in ('chair', 'member', 'secretary') and closed_at is null
                   and ended_at is null
                   and :day between valid_from and coalesce(valid_to, :day)
                 order by account.id, role
                """)
            .param("unit", meeting.unit().value())
            .param("day", meeting.day())
            .query((row, n) -> new Holder(row.getObject("id", UUID.class), row.getString("name"),
                    Role.ofCode(row.getString("role"))))
            .list();
    }

    /** The chair first, then the members, then the secretary. */
    public List<Member> list(UUID meeting) {
        return this.sql.sql("""
                select account_id, name, role, votes, present, absence from council_member
                 where meeting_id = :meeting order by role, name, account_id
                """)
            .param("meeting", meeting)
            .query((row, n) -> new Member(row.getObject("account_id", UUID.class), row.getString("name"),
                    Role.ofCode(row.getString("role")), row.getBoolean("votes"), row.getBoolean("present"),
                    row.getString("absence")))
            .list();
    }

    public Optional<Member> find(UUID meeting, UUID account) {
        return list(meeting).stream().filter(member -> member.account().equals(account)).findFirst();
    }

    /** Nobody was there yet on another day. */
    void clearAttendance(UUID meeting) {
        this.sql.sql("update council_member set present = false, absence = '' where meeting_id = :meeting")
            .param("meeting", meeting)
            .update();
    }

    void setAttendance(UUID meeting, UUID account, boolean present, String absence) {
        this.sql.sql("""
                update council_member set present = :present, absence = :absence
                 where meeting_id = :meeting and account_id = :account
                """)
            .param("present", present)
            .param("absence", absence)
            .param("meeting", meeting)
            .param("account", account)
            .update();
    }

}
