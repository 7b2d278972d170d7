package vinhdanh.nomination.evidence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.law.LawBook;
import vinhdanh.nomination.draft.PeerReview;
import vinhdanh.shared.Vietnam;

/** What the dossiers of nominations that went up hold, beside their files. */
@Repository
public class SentDossiers {

    private final JdbcClient sql;

    SentDossiers(JdbcClient sql) {
        this.sql = sql;
    }

    /** Checks the dossier of a nomination by the law of the day on which it came. */
    public Optional<DossierCheck> check(UUID nomination, boolean report, LawBook law) {
        return find(nomination).flatMap(
                sent -> DossierCheck.of(law, sent.form(), sent.received(), sent.place(), sent.review(), report, true));
    }

    private Optional<Sent> find(UUID nomination) {
        return this.sql.sql("""
                select award_form, unit.place, received_at, number, day, minutes_number, meeting_day, members, present
                  from nomination
                  join submission on submission.id = submission_id
                  join unit on unit.id = nomination.unit_id
                 where nomination.id = :id
                """).param("id", nomination).query(SentDossiers::sent).optional();
    }

    private static Sent sent(ResultSet row, int n) throws SQLException {
        String minutes = row.getString("minutes_number");
        PeerReview review = new PeerReview(minutes == null ? "" : minutes,
                row.getObject("meeting_day", LocalDate.class), "", row.getInt("members"), row.getInt("present"), "", "",
                row.getString("number"), row.getObject("day", LocalDate.class), "", "", PeerReview.Course.NONE, 0);
        LocalDate received = LocalDate.ofInstant(row.getObject("received_at", OffsetDateTime.class).toInstant(),
                Vietnam.ZONE);
        return new Sent(row.getString("award_form"), row.getString("place"), received, review);
    }

    private record Sent(String form, String place, LocalDate received, PeerReview review) {
    }

}
