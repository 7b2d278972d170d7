package vinhdanh.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
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
     * @param split whether units have shares; else every proposer may fill the line
     */
    public record Purse(UUID line, String code, String vi, String en, SubjectKind subject, int seats, int given,
            boolean split) {

        public int free() {
            return this.seats - this.given;
        }

    }

    /**
     * What a unit has of them.
     *
     * @param taken those that awards took
     * @param proposed nominations that were sent up and not refused or withdrawn; held
     * ones may go on and count
     */
    public record Holding(UUID unit, String code, String name, int seats, int taken, int proposed) {

        /**
         * The seats that can't be taken from the unit: awards took them, or it has
         * proposed somebody for them.
         */
        public int used() {
            return Math.max(this.taken, Math.min(this.proposed, this.seats));
        }

    }

    /** The lines of a campaign with what is given of them, in the plan's order. */
    public List<Purse> purses(CampaignId campaign) {
        return this.sql.sql("""
                select line.id, line.code, line.vi, line.en, cap.subject, cap.seats,
                       coalesce((select sum(seats) from allocation
                                  where (line_id, subject) = (cap.line_id, cap.subject)), 0)::int as given,
                       exists (select from allocation
                                where (line_id, subject) = (cap.line_id, cap.subject)) as split
                  from quota_line line join line_seats cap on cap.line_id = line.id
                 where line.campaign_id = :campaign
                 order by line.position, cap.subject
                """).param("campaign", campaign.value()).query(SeatShares::purse).list();
    }

    /** What units have of a line, by name. */
    public List<Holding> holdings(UUID line, SubjectKind subject) {
        return holdings(line, subject, List.of());
    }

    /** The same with units that may have a share and need not. */
    List<Holding> holdings(UUID line, SubjectKind subject, List<UUID> more) {
        return this.sql.sql("""
                select unit.id, unit.code, unit.name, coalesce(seats, 0) as seats,
                       coalesce(taken, (select count(*) from award
                                         where (line_id, subject, unit_id) = (:line, :subject::subject_kind, unit.id)
                                           and revoked_by is null)) as taken,
                       (select count(*) from nomination
                         where (line_id, subject, unit_id) = (:line, :subject::subject_kind, unit.id)
                           and state not in ('draft', 'returned', 'refused', 'withdrawn'))::int as proposed
                  from unit
                  left join allocation share on (share.line_id, share.subject, share.unit_id)
                                              = (:line, :subject::subject_kind, unit.id)
                 where share.unit_id is not null or unit.id = any (:more)
                 order by unit.name, unit.code
                """)
            .param("line", line)
            .param("subject", subject.code())
            .param("more", more.toArray(UUID[]::new))
            .query((row, n) -> new Holding(row.getObject("id", UUID.class), row.getString("code"),
                    row.getString("name"), row.getInt("seats"), row.getInt("taken"), row.getInt("proposed")))
            .list();
    }

    /** The figures of units: what a method may count. */
    public List<UnitFigure> figures(List<UUID> units) {
        return this.sql.sql("select unit_id, figure, value from unit_figure where unit_id = any (:units)")
            .param("units", units.toArray(UUID[]::new))
            .query((row, n) -> new UnitFigure(row.getObject("unit_id", UUID.class), row.getString("figure"),
                    row.getLong("value")))
            .list();
    }

    /** A figure of a unit, such as its voters. */
    public record UnitFigure(UUID unit, String figure, long value) {
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

    /**
     * Changes what a unit has and writes the entry that says why. A line that is split
     * only now may have awards already.
     */
    void change(UUID line, SubjectKind subject, UUID unit, String act, int change, @Nullable Paper paper, UUID by,
            Instant at) {
        this.sql.sql("""
                insert into allocation (line_id, subject, unit_id, seats) values (:line, :subject, :unit, 0)
                on conflict do nothing
                """).param("line", line).param("subject", subject.code()).param("unit", unit).update();
        this.sql.sql("""
                update allocation cap
                   set seats = seats + :change,
                       taken = (select count(*) from award
                                 where (line_id, subject, unit_id) = (cap.line_id, cap.subject, cap.unit_id)
                                   and revoked_by is null)
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
                row.getInt("given"), row.getBoolean("split"));
    }

}
