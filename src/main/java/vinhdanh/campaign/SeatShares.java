package vinhdanh.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.law.SubjectKind;

/** Who has how many seats on a line, and how that came about. */
@Repository
public class SeatShares {

    private final JdbcClient sql;

    SeatShares(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * The seats of a line for a kind of subject.
     *
     * @param seats all of them
     * @param given those that units have
     */
    public record Purse(UUID line, String code, String vi, String en, SubjectKind subject, int seats, int given) {

        public int free() {
            return this.seats - this.given;
        }

    }

    /**
     * What a unit has of them.
     *
     * @param taken those that awards took
     * @param proposed nominations that were sent up and not refused or withdrawn
     */
    public record Holding(UUID unit, String code, String name, int seats, int taken, int proposed) {
    }

    /** One entry of the ledger of seats; the unit is null for the line's own. */
    public record Entry(@Nullable String unit, String act, int change, @Nullable String document,
            @Nullable LocalDate documentDay, @Nullable String reason, @Nullable String who, Instant at) {
    }

    /** The lines of a campaign with what is given of them, in the plan's order. */
    public List<Purse> purses(CampaignId campaign) {
        return this.sql.sql("""
                select line.id, line.code, line.vi, line.en, cap.subject, cap.seats,
                       coalesce((select sum(seats) from allocation
                                  where (line_id, subject) = (cap.line_id, cap.subject)), 0)::int as given
                  from quota_line line join line_seats cap on cap.line_id = line.id
                 where line.campaign_id = :campaign
                 order by line.position, cap.subject
                """).param("campaign", campaign.value()).query(SeatShares::purse).list();
    }

    /** What units have of a line, by name. */
    public List<Holding> holdings(UUID line, SubjectKind subject) {
        return this.sql.sql("""
                select unit_id, unit.code, unit.name, seats, taken,
                       (select count(*) from nomination
                         where (line_id, subject, unit_id) = (share.line_id, share.subject::text, share.unit_id)
                           and state not in ('draft', 'returned', 'refused', 'withdrawn', 'held'))::int as proposed
                  from allocation share join unit on unit.id = unit_id
                 where line_id = :line and subject = :subject
                 order by unit.name, unit.code
                """)
            .param("line", line)
            .param("subject", subject.code())
            .query((row, n) -> new Holding(row.getObject("unit_id", UUID.class), row.getString("code"),
                    row.getString("name"), row.getInt("seats"), row.getInt("taken"), row.getInt("proposed")))
            .list();
    }

    /** The figures of units that have a share of a line: what a method may count. */
    public List<UnitFigure> figures(UUID line, SubjectKind subject) {
        return this.sql.sql("""
                select unit_id, figure, value from unit_figure
                 where unit_id in (select unit_id from allocation where line_id = :line and subject = :subject)
                """)
            .param("line", line)
            .param("subject", subject.code())
            .query((row, n) -> new UnitFigure(row.getObject("unit_id", UUID.class), row.getString("figure"),
                    row.getLong("value")))
            .list();
    }

    /** A figure of a unit, such as its voters. */
    public record UnitFigure(UUID unit, String figure, long value) {
    }

    public List<Entry> entries(UUID line, SubjectKind subject) {
        return this.sql.sql("""
                select unit.name as unit, act, change, document, document_day, reason, account.name as who, entry.at
                  from seat_entry entry
                  left join unit on unit.id = unit_id
                  left join account on account.id = by_account
                 where line_id = :line and subject = :subject
                 order by entry.id
                """).param("line", line).param("subject", subject.code()).query(SeatShares::entry).list();
    }

    /**
     * Holds a line until the transaction ends, so that its seats are moved one after the
     * other.
     */
    Optional<Purse> lock(CampaignId campaign, String line, SubjectKind subject) {
        // What others gave while this waited is seen by a statement of its own, after it.
        this.sql.sql("""
                select 1 from line_seats cap join quota_line on id = line_id
                 where campaign_id = :campaign and code = :line and cap.subject = :subject for update of cap
                """)
            .param("campaign", campaign.value())
            .param("line", line)
            .param("subject", subject.code())
            .query(Integer.class)
            .optional();
        return purses(campaign).stream()
            .filter(purse -> purse.code().equals(line) && purse.subject() == subject)
            .findFirst();
    }

    /** Changes what a unit has and writes the entry that says why. */
    void change(UUID line, SubjectKind subject, UUID unit, String act, int change, @Nullable Paper paper, UUID by,
            Instant at) {
        this.sql.sql("""
                insert into allocation (line_id, subject, unit_id, seats) values (:line, :subject, :unit, 0)
                on conflict do nothing
                """).param("line", line).param("subject", subject.code()).param("unit", unit).update();
        this.sql.sql("""
                update allocation set seats = seats + :change
                 where (line_id, subject, unit_id) = (:line, :subject, :unit)
                """)
            .param("change", change)
            .param("line", line)
            .param("subject", subject.code())
            .param("unit", unit)
            .update();
        this.sql.sql("""
                insert into seat_entry (line_id, subject, unit_id, act, change, document, document_day, reason,
                                        by_account, at)
                values (:line, :subject, :unit, :act, :change, :document, :day, :reason, :by, :at)
                """)
            .param("line", line)
            .param("subject", subject.code())
            .param("unit", unit)
            .param("act", act)
            .param("change", change)
            .param("document", paper == null ? null : paper.number(), Types.VARCHAR)
            .param("day", paper == null ? null : paper.day(), Types.DATE)
            .param("reason", paper == null ? null : paper.reason(), Types.VARCHAR)
            .param("by", by)
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update();
    }

    /**
     * The document behind a move of seats.
     *
     * @param number number and symbol
     * @param reason why, in words
     */
    public record Paper(String number, LocalDate day, String reason) {
    }

    private static Purse purse(ResultSet row, int n) throws SQLException {
        return new Purse(row.getObject("id", UUID.class), row.getString("code"), row.getString("vi"),
                row.getString("en"), SubjectKind.ofCode(row.getString("subject")), row.getInt("seats"),
                row.getInt("given"));
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(row.getString("unit"), row.getString("act"), row.getInt("change"), row.getString("document"),
                row.getObject("document_day", LocalDate.class), row.getString("reason"), row.getString("who"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

}
