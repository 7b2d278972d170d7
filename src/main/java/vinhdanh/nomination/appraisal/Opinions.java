package vinhdanh.nomination.appraisal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;

/**
 * What other bodies were asked, and what they said. Who is asked sees the question alone.
 */
@Repository
public class Opinions {

    private static final String COLUMNS = """
            select opinion.id, nomination_id as nomination, opinion.unit_id, asked.name as unit, nomination.name,
                   concat_ws(', ', nomination.post, nomination.workplace) as about, nomination.award_form,
                   campaign.place || '/' || issuer.code as jurisdiction, campaign.title_vi as campaign_vi,
                   campaign.title_en as campaign_en, question, asker.name as asked_by, asked_at, opinion.due, answer,
                   text, document, answerer.name as answered_by, answered_at
              from opinion
              join nomination on nomination.id = nomination_id
              join campaign on campaign.id = nomination.campaign_id
              join unit issuer on issuer.id = campaign.issuer_id
              join unit asked on asked.id = opinion.unit_id
              join account asker on asker.id = asked_by
              left join account answerer on answerer.id = answered_by
            """;

    private final JdbcClient sql;

    Opinions(JdbcClient sql) {
        this.sql = sql;
    }

    /** All that were asked on a nomination; for the standing body. */
    public List<Opinion> list(UUID nomination) {
        return this.sql.sql(COLUMNS + " where nomination_id = :id order by asked_at, opinion.id")
            .param("id", nomination)
            .query(Rows.of(Opinion.class))
            .list();
    }

    /**
     * Those that units of this person are asked for; the open ones first, by their due
     * day.
     */
    public List<Opinion> listFor(Actor actor) {
        return this.sql.sql(COLUMNS + """
                 where opinion.unit_id = any (:units)
                 order by answer is not null, opinion.due, opinion.id limit 200
                """).param("units", units(actor)).query(Rows.of(Opinion.class)).list();
    }

    public Optional<Opinion> find(UUID id, Actor actor) {
        return this.sql.sql(COLUMNS + " where opinion.id = :id and opinion.unit_id = any (:units)")
            .param("id", id)
            .param("units", units(actor))
            .query(Rows.of(Opinion.class))
            .optional();
    }

    /**
     * Whom one can ask: every unit that there is on the day, but who proposes and who
     * asks.
     */
    public List<Asked> listAsked(Dossier dossier, LocalDate day, Actor actor) {
        return this.sql
            .sql("""
                    select unit.code, unit.name || coalesce(' (' || parent.short_name || ')', '') as name
                      from unit left join unit parent on parent.id = unit.parent_id and parent.tier <> 'province'
                     where unit.place = split_part(:place, '/', 1) and daterange(unit.valid_from, unit.valid_to, '[]') @> :day::date
                       and unit.id <> :proposer and unit.id <> all (:own)
                     order by array_position(array['province', 'district', 'commune'], unit.tier), unit.name, unit.code
                    """)
            .param("place", dossier.place())
            .param("day", day)
            .param("proposer", dossier.unitId())
            .param("own", actor.unitsAs(Role.APPRAISER, Role.STANDING_HEAD).toArray(UUID[]::new))
            .query(Rows.of(Asked.class))
            .list();
    }

    /** Somebody who can be asked. */
    public record Asked(String code, String name) {
    }

    /**
     * @return empty when this body is asked already, or can't be
     */
    Optional<OpinionAsked> ask(Dossier dossier, AskOpinion.Asked asked, LocalDate due, LocalDate day, Actor by,
            Instant at) {
        return this.sql.sql("""
                insert into opinion (id, nomination_id, unit_id, question, asked_by, asked_at, due)
                select :id, :nomination, unit.id, :question, :by, :at, :due
                  from unit
                 where unit.code = :code and unit.place = split_part(:place, '/', 1)
                   and daterange(unit.valid_from, unit.valid_to, '[]') @> :day::date and unit.id <> :proposer
                on conflict do nothing
                returning id as opinion, unit_id as unit, due
                """)
            .param("id", UUID.randomUUID())
            .param("nomination", dossier.id())
            .param("question", asked.question())
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("due", due)
            .param("code", asked.unit())
            .param("place", dossier.place())
            .param("day", day)
            .param("proposer", dossier.unitId())
            .query(Rows.of(OpinionAsked.class))
            .optional();
    }

    /**
     * @return false when it was answered meanwhile
     */
    boolean answer(UUID id, String answer, String text, String document, Actor by, Instant at) {
        return this.sql.sql("""
                update opinion
                   set answer = :answer, text = :text, document = :document, answered_by = :by, answered_at = :at
                 where id = :id and answer is null
                """)
            .param("answer", answer)
            .param("text", text)
            .param("document", document)
            .param("by", by.id().value())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .param("id", id)
            .update() == 1;
    }

    private static UUID[] units(Actor actor) {
        return actor.unitsAs(Role.CLERK, Role.HEAD).toArray(UUID[]::new);
    }

}
