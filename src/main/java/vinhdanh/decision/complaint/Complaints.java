package vinhdanh.decision.complaint;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.campaign.CampaignId;

/** The complaints that came in. */
@Repository
public class Complaints {

    private static final String COMPLAINTS = """
            select complaint.*, decision.number as decision_number, decision.day as decision_day
              from complaint left join decision on decision.id = decision_id
            """;

    private final JdbcClient sql;

    Complaints(JdbcClient sql) {
        this.sql = sql;
    }

    /** All of a campaign: those that are open first, by the day that they are due. */
    public List<Complaint> list(CampaignId campaign) {
        return this.sql.sql(COMPLAINTS + """
                 where complaint.campaign_id = :campaign
                 order by closed is not null, coalesce(settle_due, accept_due), year, serial
                """).param("campaign", campaign.value()).query(Complaints::complaint).list();
    }

    public Optional<Complaint> find(UUID id) {
        return this.sql.sql(COMPLAINTS + " where complaint.id = :id")
            .param("id", id)
            .query(Complaints::complaint)
            .optional();
    }

    Optional<Complaint> lock(UUID id) {
        this.sql.sql("select id from complaint where id = :id for update").param("id", id).query(UUID.class).optional();
        return find(id);
    }

    /** Takes a complaint in under the next number of the year. */
    void add(UUID id, CampaignId campaign, TakeComplaint.Said said, LocalDate acceptDue, UUID by) {
        this.sql.sql("select pg_advisory_xact_lock(hashtextextended('complaints ' || :year, 0))")
            .param("year", said.received().getYear())
            .query(row -> {
            });
        this.sql
            .sql("""
                    insert into complaint (id, campaign_id, serial, year, who, contact, about, decision_id, received,
                                           accept_due, taken_by)
                    select :id, :campaign, coalesce(max(serial), 0) + 1, :year, :who, :contact, :about, :decision, :received,
                           :due, :by
                      from complaint where year = :year
                    """)
            .param("id", id)
            .param("campaign", campaign.value())
            .param("year", said.received().getYear())
            .param("who", said.who())
            .param("contact", said.contact())
            .param("about", said.about())
            .param("decision", said.decision(), Types.OTHER)
            .param("received", said.received())
            .param("due", acceptDue)
            .param("by", by)
            .update();
    }

    /** Notes who made this version of a complaint, and when. */
    void note(UUID id, int version, String act, UUID by, Instant at) {
        this.sql.sql("""
                insert into complaint_event (complaint_id, version, act, by_account, at)
                values (:id, :version, :act, :by, :at)
                """)
            .param("id", id)
            .param("version", version)
            .param("act", act)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    /** Who did what, from the first act to the last. */
    public List<Event> history(UUID id) {
        return this.sql.sql("""
                select act, account.name as who, event.at
                  from complaint_event event join account on account.id = by_account
                 where complaint_id = :id order by version
                """)
            .param("id", id)
            .query((row, n) -> new Event(row.getString("act"), row.getString("who"),
                    row.getObject("at", OffsetDateTime.class).toInstant()))
            .list();
    }

    /** One act on a complaint. */
    public record Event(String act, String who, Instant at) {
    }

    void accept(UUID id, LocalDate day, boolean complex, LocalDate due) {
        this.sql.sql("""
                update complaint set accepted = :day, complex = :complex, settle_due = :due, version = version + 1
                 where id = :id
                """).param("day", day).param("complex", complex).param("due", due).param("id", id).update();
    }

    void close(UUID id, LocalDate day, String answer, String paper, boolean upheld) {
        this.sql.sql("""
                update complaint set closed = :day, answer = :answer, paper = :paper, upheld = :upheld,
                       version = version + 1
                 where id = :id
                """)
            .param("day", day)
            .param("answer", answer)
            .param("paper", paper)
            .param("upheld", upheld)
            .param("id", id)
            .update();
    }

    private static Complaint complaint(ResultSet row, int n) throws SQLException {
        return new Complaint(row.getObject("id", UUID.class), new CampaignId(row.getObject("campaign_id", UUID.class)),
                String.format(Locale.ROOT, "KN-%d-%04d", row.getInt("year"), row.getInt("serial")),
                row.getString("who"), row.getString("contact"), row.getString("about"),
                row.getString("decision_number"), row.getObject("decision_day", LocalDate.class), day(row, "received"),
                day(row, "accept_due"), row.getObject("accepted", LocalDate.class), row.getBoolean("complex"),
                row.getObject("settle_due", LocalDate.class), row.getString("answer"), row.getString("paper"),
                upheld(row), row.getObject("closed", LocalDate.class), row.getInt("version"));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static @Nullable Boolean upheld(ResultSet row) throws SQLException {
        return row.getObject("upheld", Boolean.class);
    }

}
