package vinhdanh.review;

import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.shared.Digest;

/** Frozen counts. */
@Repository
public class Counts {

    private final JdbcClient sql;

    Counts(JdbcClient sql) {
        this.sql = sql;
    }

    /** The whole that each candidate's votes are a share of, and how many could vote. */
    List<Basis> listBases(UUID meeting, VotingRule rule) {
        return this.sql
            .sql("""
                    select item.nomination_id, item.position,
                           (select count(*) from council_elector elector
                             where (elector.meeting_id, elector.nomination_id) = (item.meeting_id, item.nomination_id))
                               as issued,
                           (select count(*) from council_member member
                             where member.meeting_id = item.meeting_id and votes) as members,
                           (select count(*) from council_member member
                             where member.meeting_id = item.meeting_id and votes and (present or account_id in
                                   (select account_id from council_cast sheet where sheet.meeting_id = item.meeting_id)))
                               as taking_part,
                           (select count(*) from council_bound bound join council_member member using (meeting_id, account_id)
                             where (bound.meeting_id, bound.nomination_id) = (item.meeting_id, item.nomination_id)
                               and votes) as recused,
                           (select count(*) from council_bound bound join council_member member using (meeting_id, account_id)
                             where (bound.meeting_id, bound.nomination_id) = (item.meeting_id, item.nomination_id)
                               and votes and (present or account_id in
                                   (select account_id from council_cast sheet where sheet.meeting_id = item.meeting_id)))
                               as recused_taking_part
                      from council_item item where item.meeting_id = :meeting order by item.position
                    """)
            .param("meeting", meeting)
            .query((row, n) -> new Basis(row.getObject("nomination_id", UUID.class), row.getInt("position"),
                    row.getInt("issued"),
                    rule.base(row.getInt("members"), row.getInt("taking_part"), row.getInt("recused"),
                            row.getInt("recused_taking_part"))))
            .list();
    }

    /**
     * What a candidate's votes are counted against.
     *
     * @param issued how many members could vote on it
     * @param base the whole of the rate
     */
    record Basis(UUID nomination, int position, int issued, int base) {
    }

    void add(UUID meeting, Count count, Digest digest) {
        this.sql.sql("""
                insert into council_count (meeting_id, nomination_id, issued, returned, invalid, votes_for,
                                           votes_against, votes_blank, base, passed, digest)
                values (:meeting, :nomination, :issued, :returned, :invalid, :for, :against, :blank, :base, :passed,
                        :digest)
                """)
            .param("meeting", meeting)
            .param("nomination", count.nomination())
            .param("issued", count.issued())
            .param("returned", count.returned())
            .param("invalid", count.invalid())
            .param("for", count.inFavour())
            .param("against", count.against())
            .param("blank", count.blank())
            .param("base", count.base())
            .param("passed", count.passed())
            .param("digest", digest.bytes())
            .update();
    }

    /** Writes what was said of each nomination where the selection finds it. */
    void addResults(UUID meeting) {
        this.sql
            .sql("""
                    insert into council_result (nomination_id, meeting_id, votes_for, votes_against, votes_blank, base, passed)
                    select nomination_id, meeting_id, votes_for, votes_against, votes_blank, base, passed
                      from council_count where meeting_id = :meeting
                    """)
            .param("meeting", meeting)
            .update();
    }

    /** The counts of a meeting in the order of its list; none before it is counted. */
    public List<Count> list(UUID meeting) {
        return listChained(meeting).stream().map(Chained::count).toList();
    }

    List<Chained> listChained(UUID meeting) {
        return this.sql
            .sql("""
                    select count.nomination_id, position, issued, returned, invalid, count.votes_for, votes_against, votes_blank,
                           base, passed, digest, nomination.name,
                           exists (select from council_result result
                                    where (result.nomination_id, result.meeting_id, result.votes_for,
                                           result.votes_against, result.votes_blank, result.base, result.passed)
                                        = (count.nomination_id, count.meeting_id, count.votes_for, count.votes_against,
                                           count.votes_blank, count.base, count.passed)) as told
                      from council_count count
                      join council_item item using (meeting_id, nomination_id)
                      join nomination on nomination.id = nomination_id
                     where meeting_id = :meeting order by position
                    """)
            .param("meeting", meeting)
            .query((row, n) -> new Chained(
                    new Count(row.getObject("nomination_id", UUID.class), row.getInt("position"), row.getInt("issued"),
                            row.getInt("returned"), row.getInt("invalid"), row.getInt("votes_for"),
                            row.getInt("votes_against"), row.getInt("votes_blank"), row.getInt("base"),
                            row.getBoolean("passed")),
                    Digest.of(row.getBytes("digest")), row.getString("name"), row.getBoolean("told")))
            .list();
    }

    /**
     * A count with its link of the chain.
     *
     * @param told whether the result that the selection reads says the same
     */
    record Chained(Count count, Digest digest, String name, boolean told) {
    }

}
