package vinhdanh.review;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may not vote on whom, and who lifted that. */
@Repository
public class Conflicts {

    private final JdbcClient sql;

    Conflicts(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * Finds the conflicts that follow from posts and names: a member who holds a post
     * besides those in the council on the day in the proposing unit, in one that it came
     * from or became, or in one that let the nomination pass, and one whose name is that
     * of the candidate. An account knows no day of birth, so a namesake is bound too
     * until two others lift it. What somebody declared at another meeting of the
     * campaign, as one that was cancelled, binds at this one too.
     */
    void find(Meeting meeting, Instant at) {
        this.sql.sql("""
                with recursive listed as (
                    select nomination.* from nomination where campaign_id = :campaign and state = 'proposed'),
                before as (
                    select id as nomination_id, unit_id from listed
                    union
                    select nomination_id, was.unit_id
                      from before join unit_successor was on was.successor_id = before.unit_id),
                after as (
                    select id as nomination_id, unit_id from listed
                    union
                    select nomination_id, became.successor_id
                      from after join unit_successor became on became.unit_id = after.unit_id),
                near as (
                    select *, 'own-unit' as kind from before
                    union select *, 'own-unit' from after
                    union select event.nomination_id, event.by_unit, 'endorsing-unit'
                            from nomination_event event join listed on listed.id = event.nomination_id
                           where event.act = 'endorse' and event.by_unit is not null)
                insert into council_conflict (meeting_id, nomination_id, account_id, kind, at)
                select distinct on (found.nomination_id, found.account_id)
                       :meeting, found.nomination_id, found.account_id, found.kind, :at
                  from (select listed.id as nomination_id, member.account_id, 'oneself' as kind
                          from council_member member
                          join subject on subject.match_key = member.name_key
                          join listed on listed.subject_id = subject.id and listed.subject = 'individual'
                         where member.meeting_id = :meeting
                        union all
                        select near.nomination_id, member.account_id, near.kind
                          from council_member member
                          join post on post.account_id = member.account_id
                               and post.role not in ('chair', 'member', 'secretary')
                               and :day between valid_from and coalesce(valid_to, :day)
                          join near on near.unit_id = post.unit_id
                         where member.meeting_id = :meeting) found
                 order by found.nomination_id, found.account_id,
                          array_position(array['oneself', 'own-unit', 'endorsing-unit'], found.kind)
                on conflict do nothing
                """)
            .param("meeting", meeting.id())
            .param("campaign", meeting.campaign())
            .param("day", meeting.day())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
        carry(meeting, at);
    }

    /**
     * @return false when it was found or declared before
     */
    boolean declare(UUID meeting, UUID nomination, UUID account, String reason, Instant at) {
        return this.sql.sql("""
                insert into council_conflict (meeting_id, nomination_id, account_id, kind, reason, at)
                values (:meeting, :nomination, :account, 'declared', :reason, :at)
                on conflict do nothing
                """)
            .param("meeting", meeting)
            .param("nomination", nomination)
            .param("account", account)
            .param("reason", reason)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update() == 1;
    }

    void lift(UUID meeting, Conflict conflict, UUID by, String reason, Instant at) {
        this.sql.sql("""
                insert into council_conflict_lift (meeting_id, nomination_id, account_id, by_account, reason, at)
                values (:meeting, :nomination, :account, :by, :reason, :at)
                on conflict do nothing
                """)
            .param("meeting", meeting)
            .param("nomination", conflict.nomination())
            .param("account", conflict.account())
            .param("by", by)
            .param("reason", reason)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    /** Every conflict of a meeting, lifted ones included. */
    List<Conflict> list(UUID meeting) {
        return this.sql.sql("""
                select conflict.nomination_id, nomination.name as candidate, conflict.account_id,
                       member.name as member, kind, conflict.reason,
                       array(select by_account from council_conflict_lift lift
                              where (lift.meeting_id, lift.nomination_id, lift.account_id)
                                  = (conflict.meeting_id, conflict.nomination_id, conflict.account_id)) as lifters
                  from council_conflict conflict
                  join council_member member using (meeting_id, account_id)
                  join nomination on nomination.id = conflict.nomination_id
                 where meeting_id = :meeting
                 order by nomination.sort_key, conflict.nomination_id, member.name, conflict.account_id
                """).param("meeting", meeting).query(Conflicts::conflict).list();
    }

    /**
     * The conflicts that somebody may see: one's own; those of others only who keeps or
     * leads the council, and, once one of these has put them to the others, any member.
     */
    public List<Conflict> listSeen(UUID meeting, UUID account, boolean keepsOrLeads) {
        return list(meeting).stream()
            .filter(conflict -> conflict.account().equals(account) || keepsOrLeads || !conflict.lifters().isEmpty())
            .toList();
    }

    /** The candidates that a member may not vote on. */
    public Set<UUID> bound(UUID meeting, UUID account) {
        return this.sql.sql("""
                select nomination_id from council_bound where meeting_id = :meeting and account_id = :account
                """)
            .param("meeting", meeting)
            .param("account", account)
            .query((row, n) -> row.getObject(1, UUID.class))
            .set();
    }

    private void carry(Meeting meeting, Instant at) {
        this.sql.sql("""
                insert into council_conflict (meeting_id, nomination_id, account_id, kind, reason, at)
                select distinct on (nomination_id, account_id) :meeting, nomination_id, account_id, kind, reason, :at
                  from council_conflict declared
                  join council_meeting other on other.id = declared.meeting_id
                  join council_member member using (account_id)
                  join nomination on nomination.id = nomination_id
                 where member.meeting_id = :meeting and other.campaign_id = :campaign and kind = 'declared'
                   and nomination.state = 'proposed'
                 order by nomination_id, account_id, declared.at desc
                on conflict do nothing
                """)
            .param("meeting", meeting.id())
            .param("campaign", meeting.campaign())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    private static Conflict conflict(ResultSet row, int n) throws SQLException {
        Array lifters = row.getArray("lifters");
        return new Conflict(row.getObject("nomination_id", UUID.class), row.getString("candidate"),
                row.getObject("account_id", UUID.class), row.getString("member"),
                Conflict.Kind.ofCode(row.getString("kind")), row.getString("reason"),
                List.of((UUID[]) lifters.getArray()));
    }

}
