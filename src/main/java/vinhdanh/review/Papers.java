package vinhdanh.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The candidates before a council: those on the proposed list, until a vote fixes them.
 */
@Repository
public class Papers {

    private static final String COLUMNS = """
            select nomination.id, nomination.subject::text as subject, nomination.name,
                   coalesce(nomination.post, '') as post, unit.name as unit, line.vi, line.en, nomination.award_form,
                   nomination.achievement
            """;

    private static final String ORDER = " line.position, nomination.subject, nomination.sort_key, nomination.id";

    private final JdbcClient sql;

    Papers(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a meeting votes on; before its vote, what it would vote on now. */
    public List<Paper> list(Meeting meeting) {
        return meeting.stage() == Meeting.Stage.CALLED ? listProposed(meeting) : listFixed(meeting.id());
    }

    /** How many are on the proposed list on whom the public had no say yet. */
    public int countNotConsulted(Meeting meeting) {
        return this.sql.sql("""
                select count(*) from nomination
                 where campaign_id = :campaign and state = 'proposed' and not is_consulted(id, :day)
                   and not exists (select from council_result where nomination_id = nomination.id)
                """).param("campaign", meeting.campaign()).param("day", meeting.day()).query(Integer.class).single();
    }

    private List<Paper> listProposed(Meeting meeting) {
        return this.sql.sql(COLUMNS + ", row_number() over (order by" + ORDER + ") as position" + """
                  from nomination
                  join unit on unit.id = nomination.unit_id
                  join quota_line line on line.id = nomination.line_id
                 where nomination.campaign_id = :campaign and nomination.state = 'proposed'
                   and not exists (select from council_result where nomination_id = nomination.id)
                   and is_consulted(nomination.id, :day)
                 order by position
                """).param("campaign", meeting.campaign()).param("day", meeting.day()).query(Papers::paper).list();
    }

    private List<Paper> listFixed(UUID meeting) {
        return this.sql.sql(COLUMNS + ", item.position" + """
                  from council_item item
                  join nomination on nomination.id = item.nomination_id
                  join unit on unit.id = nomination.unit_id
                  join quota_line line on line.id = nomination.line_id
                 where item.meeting_id = :meeting
                 order by item.position
                """).param("meeting", meeting).query(Papers::paper).list();
    }

    /** Fixes what the meeting votes on. */
    void fix(UUID meeting, List<Paper> papers) {
        for (Paper paper : papers) {
            this.sql.sql("insert into council_item (meeting_id, nomination_id, position) values (:meeting, :id, :at)")
                .param("meeting", meeting)
                .param("id", paper.nomination())
                .param("at", paper.position())
                .update();
        }
    }

    private static Paper paper(ResultSet row, int n) throws SQLException {
        return new Paper(row.getObject("id", UUID.class), row.getInt("position"), row.getString("subject"),
                row.getString("name"), row.getString("post"), row.getString("unit"), row.getString("vi"),
                row.getString("en"), row.getString("award_form"), row.getString("achievement"));
    }

}
