package vinhdanh.nomination.appraisal;

import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.nomination.SeenNominations;

/** Nominations as their pages show them, each only to those who may see it. */
@Repository
public class Dossiers {

    private static final String COLUMNS = """
            select nomination.id, nomination.campaign_id, campaign.code as campaign_code,
                   campaign.number as campaign_number, campaign.title_vi as campaign_vi,
                   campaign.title_en as campaign_en, campaign.place || '/' || issuer.code as place,
                   nomination.unit_id, unit.name as unit, unit.code as unit_code, nomination.subject_id,
                   nomination.subject::text as subject, line.code as line_code, line.vi as line_vi,
                   line.en as line_en, line.id as line_id, nomination.award_form, nomination.preference,
                   nomination.salutation, nomination.name, subject.birth_date, nomination.post,
                   nomination.workplace, nomination.task, nomination.kind_of_body, nomination.statutory_class,
                   nomination.direct, nomination.woman, nomination.headcount, nomination.women,
                   array_to_string(nomination.contents, ',') as contents, nomination.achievement,
                   nomination.votes_for, nomination.note, nomination.arrived, submission.number as letter,
                   submission.day as letter_day, submission.minutes_number as minutes, submission.meeting_day,
                   submission.members, submission.present,
                   (submission.received_at at time zone 'Asia/Ho_Chi_Minh')::date as received,
            """;

    private static final String TABLES = """
              from nomination
              join campaign on campaign.id = nomination.campaign_id
              join unit issuer on issuer.id = campaign.issuer_id
              join unit on unit.id = nomination.unit_id
              join quota_line line on line.id = nomination.line_id
              join subject on subject.id = nomination.subject_id
              left join submission on submission.id = nomination.submission_id
             where nomination.id = :id
            """;

    private final JdbcClient sql;

    Dossiers(JdbcClient sql) {
        this.sql = sql;
    }

    /** A dossier, for somebody who may see it. */
    public Optional<Dossier> find(UUID nomination, Actor actor) {
        return this.sql
            .sql(COLUMNS + SeenNominations.STATE + " as shown, " + SeenNominations.INSIDE + " as inside, "
                    + SeenNominations.BY_STANDING_BODY + " as insider, nomination.unit_id = any (:mine) as mine"
                    + TABLES + " and " + SeenNominations.SEEN)
            .params(SeenNominations.by(actor).parameters())
            .param("id", nomination)
            .query(Rows.of(Dossier.class))
            .optional();
    }

    /** The same for the standing body of its campaign alone. */
    public Optional<Dossier> findForAppraisal(UUID nomination, Actor actor) {
        return find(nomination, actor).filter(Dossier::insider);
    }

    /** The same for the program's own checks. */
    Optional<Dossier> find(UUID nomination) {
        return this.sql
            .sql(COLUMNS + " nomination.state as shown, true as inside, false as insider, false as mine" + TABLES)
            .param("id", nomination)
            .query(Rows.of(Dossier.class))
            .optional();
    }

    /** What is counted around a nomination, for its checks. */
    Around around(Dossier dossier) {
        return this.sql.sql("""
                select (select seats from line_seats where line_id = :line and subject = :kind) as line_seats,
                       exists (select from allocation where line_id = :line and subject = :kind) as split,
                       (select seats from allocation
                         where line_id = :line and subject = :kind and unit_id = :unit) as unit_seats,
                       (select count(*) from nomination
                         where campaign_id = :campaign and line_id = :line and subject = :kind and unit_id = :unit
                           and state not in ('draft', 'withdrawn', 'refused')) as listed,
                       exists (select from evidence join draft on draft.id = draft_id
                                where draft.nomination_id = :id and kind = 'report') as report,
                       (select decision.number || ' (' || to_char(decision.day, 'DD/MM/YYYY') || ')'
                          from award join decision on decision.id = award.decision_id
                         where award.campaign_id = :campaign and award.revoked_by is null
                           and award.nomination_id <> :id
                           and award.subject_id in (select subject_family(:subject)) limit 1) as commended,
                       (select unit.name from nomination other join unit on unit.id = other.unit_id
                         where other.campaign_id = :campaign and other.id <> :id
                           and other.subject_id in (select subject_family(:subject))
                           and other.state in ('submitted', 'endorsed', 'appraised', 'proposed', 'chosen', 'decided')
                         limit 1) as twin,
                       (select count(*) from opinion where nomination_id = :id) as asked,
                       (select count(*) from opinion where nomination_id = :id and answer is null) as waiting,
                       (select count(*) from opinion where nomination_id = :id and answer = 'disagrees') as against
                """)
            .param("id", dossier.id())
            .param("campaign", dossier.campaignId())
            .param("line", dossier.lineId())
            .param("kind", dossier.subject())
            .param("unit", dossier.unitId())
            .param("subject", dossier.subjectId())
            .query(Rows.of(Around.class))
            .single();
    }

}
