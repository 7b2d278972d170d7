package vinhdanh.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.law.SubjectKind;

/** The ledger of seats: what units were given, moved, taken and returned. */
@Repository
public class SeatEntries {

    private final JdbcClient sql;

    SeatEntries(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One entry of the ledger of seats; the unit is null for the line's own.
     *
     * @param act {@code allocated}, {@code moved}, {@code given-back}; {@code taken} by
     * the awards of a decision, {@code returned} by a revocation
     */
    public record Entry(@Nullable String unit, String act, int change, @Nullable String document,
            @Nullable LocalDate documentDay, @Nullable String reason, @Nullable String who, Instant at) {
    }

    /**
     * The entries of a line, the oldest first; what one decision took from a unit is one.
     * @param inside whether decisions count that nobody outside knows of
     */
    public List<Entry> list(UUID line, SubjectKind subject, boolean inside) {
        return this.sql.sql("""
                select unit.name as unit, act, sum(change)::int as change, document, document_day, reason,
                       account.name as who, entry.at
                  from seat_entry entry
                  left join unit on unit.id = unit_id
                  left join account on account.id = by_account
                  left join decision on decision.id = decision_id
                 where line_id = :line and subject = :subject
                   and (decision_id is null or :inside or published_at is not null)
                 group by unit.name, act, document, document_day, reason, account.name, entry.at, decision_id,
                          case when decision_id is null then entry.id end
                 order by min(entry.id)
                """)
            .param("line", line)
            .param("subject", subject.code())
            .param("inside", inside)
            .query(SeatEntries::entry)
            .list();
    }

    private static Entry entry(ResultSet row, int n) throws SQLException {
        return new Entry(row.getString("unit"), row.getString("act"), row.getInt("change"), row.getString("document"),
                row.getObject("document_day", LocalDate.class), row.getString("reason"), row.getString("who"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }

}
