package vinhdanh.nomination.earlier;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;

/** The awards from before the program's time, place by place. */
@Repository
public class EnteredAwards {

    private final JdbcClient sql;

    EnteredAwards(JdbcClient sql) {
        this.sql = sql;
    }

    /** The places where one of these units stands. */
    public List<String> places(List<UUID> units) {
        return this.sql.sql("select distinct place from unit where id = any (:units) order by place")
            .param("units", units.toArray(UUID[]::new))
            .query((row, n) -> row.getString("place"))
            .list();
    }

    /** The latest of some places, those that were struck out too. */
    public List<EarlierAward> list(List<String> places, int most) {
        return this.sql.sql("""
                select earlier_award.id, salutation, earlier_award.name, description, award_form, decision_number,
                       decision_day, authority, achievement, account.name as entered_by, struck.reason as struck
                  from earlier_award
                  join account on account.id = entered_by
                  left join earlier_award_struck struck on struck.award_id = earlier_award.id
                 where place = any (:places)
                 order by entered_at desc, earlier_award.id limit :most
                """)
            .param("places", places.toArray(String[]::new))
            .param("most", most)
            .query((row, n) -> new EarlierAward(row.getObject("id", UUID.class), row.getString("salutation"),
                    row.getString("name"), row.getString("description"), row.getString("award_form"),
                    row.getString("decision_number"), row.getObject("decision_day", LocalDate.class),
                    row.getString("authority"), row.getString("achievement"), row.getString("entered_by"),
                    row.getString("struck")))
            .list();
    }

    void add(UUID id, String place, UUID subject, Entry entry, String form, UUID receipt, Actor by, Instant at) {
        this.sql.sql("""
                insert into earlier_award (id, place, subject_id, salutation, name, description, award_form,
                                           decision_number, decision_day, authority, achievement, entered_by,
                                           entered_at, receipt_id)
                values (:id, :place, :subject, :salutation, :name, :description, :form, :number, :day, :authority,
                        :achievement, :by, :at, :receipt)
                """)
            .param("id", id)
            .param("place", place)
            .param("subject", subject)
            .param("salutation", entry.salutation().isEmpty() ? null : entry.salutation(), Types.VARCHAR)
            .param("name", entry.name())
            .param("description", entry.description())
            .param("form", form)
            .param("number", entry.number())
            .param("day", entry.day())
            .param("authority", entry.authority())
            .param("achievement", entry.achievement())
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("receipt", receipt)
            .update();
    }

    /** Whether this subject has this award by this decision already. */
    boolean has(UUID subject, String form, Entry entry) {
        return this.sql.sql("""
                select exists (select from earlier_award
                                where subject_id = :subject and award_form = :form and decision_number = :number
                                  and decision_day = :day
                                  and not exists (select from earlier_award_struck where award_id = earlier_award.id))
                """)
            .param("subject", subject)
            .param("form", form)
            .param("number", entry.number())
            .param("day", entry.day())
            .query(Boolean.class)
            .single();
    }

    /**
     * Strikes an award of these places out.
     * @return false when there is none, or it was struck out before
     */
    boolean strike(UUID id, List<String> places, String reason, Actor by, Instant at) {
        return this.sql.sql("""
                insert into earlier_award_struck (award_id, reason, struck_by, struck_at)
                select id, :reason, :by, :at from earlier_award where id = :id and place = any (:places)
                on conflict do nothing
                """)
            .param("id", id)
            .param("places", places.toArray(String[]::new))
            .param("reason", reason)
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update() == 1;
    }

}
