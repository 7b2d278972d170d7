package vinhdanh.nomination.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalTime;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.CampaignId;
import vinhdanh.people.UnitId;

/** The meetings and letters of units. */
@Repository
public class PeerReviews {

    private final JdbcClient sql;

    PeerReviews(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a unit wrote down; all empty before it did. */
    public PeerReview find(CampaignId campaign, UnitId unit) {
        return this.sql.sql("""
                select minutes_number, meeting_day, place, members, present, chair, secretary, letter_number,
                       letter_day, signer, signer_post, began, ended, absent, opinions, version
                  from peer_review where campaign_id = :campaign and unit_id = :unit
                """)
            .param("campaign", campaign.value())
            .param("unit", unit.value())
            .query(PeerReviews::review)
            .optional()
            .orElse(PeerReview.NONE);
    }

    /**
     * @return false when somebody saved it since that version was read
     */
    boolean save(CampaignId campaign, UnitId unit, PeerReview review) {
        return this.sql.sql("""
                insert into peer_review as old (campaign_id, unit_id, minutes_number, meeting_day, place, members,
                                                present, chair, secretary, letter_number, letter_day, signer,
                                                signer_post, began, ended, absent, opinions)
                values (:campaign, :unit, :minutes, :meeting, :place, :members, :present, :chair, :secretary, :letter,
                        :letterDay, :signer, :signerPost, :began, :ended, :absent, :opinions)
                on conflict (campaign_id, unit_id) do update
                   set minutes_number = :minutes, meeting_day = :meeting, place = :place, members = :members,
                       present = :present, chair = :chair, secretary = :secretary, letter_number = :letter,
                       letter_day = :letterDay, signer = :signer, signer_post = :signerPost,
                       began = :began, ended = :ended, absent = :absent, opinions = :opinions,
                       version = old.version + 1
                 where old.version = :version
                """)
            .param("campaign", campaign.value())
            .param("unit", unit.value())
            .param("minutes", review.minutesNumber())
            .param("meeting", review.meetingDay(), Types.DATE)
            .param("place", review.place())
            .param("members", review.members(), Types.INTEGER)
            .param("present", review.present(), Types.INTEGER)
            .param("chair", review.chair())
            .param("secretary", review.secretary())
            .param("letter", review.letterNumber())
            .param("letterDay", review.letterDay(), Types.DATE)
            .param("signer", review.signer())
            .param("signerPost", review.signerPost())
            .param("began", review.course().began(), Types.TIME)
            .param("ended", review.course().ended(), Types.TIME)
            .param("absent", review.course().absent())
            .param("opinions", review.course().opinions())
            .param("version", review.version())
            .update() == 1;
    }

    private static PeerReview review(ResultSet row, int n) throws SQLException {
        return new PeerReview(row.getString("minutes_number"), row.getObject("meeting_day", LocalDate.class),
                row.getString("place"), row.getObject("members", Integer.class),
                row.getObject("present", Integer.class), row.getString("chair"), row.getString("secretary"),
                row.getString("letter_number"), row.getObject("letter_day", LocalDate.class), row.getString("signer"),
                row.getString("signer_post"), new PeerReview.Course(row.getObject("began", LocalTime.class),
                        row.getObject("ended", LocalTime.class), row.getString("absent"), row.getString("opinions")),
                row.getInt("version"));
    }

}
