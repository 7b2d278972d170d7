package vinhdanh.nomination.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What a person or a collective was awarded before, over all campaigns and, for those who
 * keep their name while units are merged or split, over all predecessors of the unit.
 */
@Repository
public class EarlierAwards {

    private final JdbcClient sql;

    EarlierAwards(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * An award of a published decision, or one entered from a decision of before.
     *
     * @param decision the decision's page, or null for what was entered
     * @param certain whether it is the same subject; else only name and birth day, or
     * name and unit, agree
     */
    public record Row(@Nullable UUID decision, String number, LocalDate day, String awardForm, String name,
            String description, String unit, String campaignVi, String campaignEn, String jurisdiction, boolean revoked,
            boolean certain) {
    }

    public List<Row> list(Dossier dossier) {
        return this.sql.sql("""
                with recursive lineage as (
                    select :unit::uuid as id
                    union
                    select before.unit_id from lineage join unit_successor before on before.successor_id = lineage.id),
                here as (select id, kind, match_key, birth_date from subject where id = :subject),
                same as (
                    select subject_family(:subject) as id, true as certain
                    union all
                    select subject.id, false from here join subject using (kind, match_key)
                     where subject.id not in (select subject_family(:subject))
                       and (here.kind <> 'individual' or here.birth_date = subject.birth_date))
                select decision.id as decision, decision.number, decision.day, award.award_form, award.name,
                       award.description, unit.name as unit, campaign.title_vi as campaign_vi,
                       campaign.title_en as campaign_en, campaign.place || '/' || issuer.code as jurisdiction,
                       award.revoked_by is not null as revoked, same.certain
                  from same
                  join award on award.subject_id = same.id
                  join decision on decision.id = award.decision_id and decision.published_at is not null
                  join campaign on campaign.id = award.campaign_id
                  join unit issuer on issuer.id = campaign.issuer_id
                  join unit on unit.id = award.unit_id
                 where same.certain or award.subject = 'individual' or award.unit_id in (select id from lineage)
                union all
                select null, before.decision_number, before.decision_day, before.award_form, before.name,
                       before.description, coalesce(unit.name, ''), before.achievement, before.achievement,
                       before.place, false, same.certain
                  from same
                  join earlier_award before on before.subject_id = same.id
                  left join unit on unit.id = before.unit_id
                 where not exists (select from earlier_award_struck where award_id = before.id)
                   and (same.certain or :individual or before.unit_id in (select id from lineage))
                 order by day desc, number
                """)
            .param("unit", dossier.unitId())
            .param("subject", dossier.subjectId())
            .param("individual", dossier.isIndividual())
            .query(Rows.of(Row.class))
            .list();
    }

}
