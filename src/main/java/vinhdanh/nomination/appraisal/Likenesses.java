package vinhdanh.nomination.appraisal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Other nominations of the same campaign whose subject may be the same: linked, of the
 * same name, or born on the same day under a name that is nearly the same. "Phòng Nội vụ"
 * is in every district: of collectives only a telling name, or the same unit, counts.
 */
@Repository
public class Likenesses {

    private static final String OTHERS = """
            with here as (
                select nomination.id, nomination.campaign_id, nomination.unit_id, subject.id as subject_id, kind,
                       match_key, birth_date
                  from nomination join subject on subject.id = subject_id where nomination.id = :id),
            near as (
                select subject_family(here.subject_id) as id from here
                union
                select subject.id from here join subject using (kind, match_key)
                 where here.kind <> 'individual' or here.birth_date is null or subject.birth_date is null
                    or extract(year from here.birth_date) = extract(year from subject.birth_date)
                union
                select subject.id from here join subject using (kind, birth_date)
                 where here.kind = 'individual' and similarity(subject.match_key, here.match_key) > 0.55)
            select other.id as nomination, other.subject_id, other.name, subject.birth_date, unit.name as unit,
                   campaign.number as campaign, other.state,
                   case when other.subject_id <> here.subject_id
                         and other.subject_id in (select subject_family(here.subject_id)) then
                        (select link.id from subject_link link
                          where link.undone_at is null
                            and (link.merged in (here.subject_id, other.subject_id))
                          order by link.at desc limit 1) end as link,
                   (select apart.reason from subject_apart apart
                     where apart.one = least(other.subject_id, here.subject_id)
                       and apart.other = greatest(other.subject_id, here.subject_id)) as apart,
                   other.subject_id = here.subject_id as same
              from here
              join near on true
              join nomination other on other.subject_id = near.id and other.campaign_id = here.campaign_id
                                   and other.id <> here.id and other.state not in ('draft', 'withdrawn')
              join subject on subject.id = other.subject_id
              join unit on unit.id = other.unit_id
              join campaign on campaign.id = other.campaign_id
             where (here.kind = 'individual' or other.unit_id = here.unit_id
                    or other.subject_id in (select subject_family(here.subject_id))
                    or array_length(string_to_array(here.match_key, ' '), 1) >= 5 and here.match_key !~ '[0-9]')
            """;

    private final JdbcClient sql;

    Likenesses(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those that may be the same as this one; for the standing body alone. */
    public List<Likeness> list(Dossier dossier) {
        return this.sql.sql(OTHERS + " order by unit.name, other.id")
            .param("id", dossier.id())
            .query(Rows.of(Likeness.class))
            .list();
    }

    /** Where the two stand to each other; empty where nothing makes them alike. */
    public Optional<Likeness> find(Dossier dossier, UUID other) {
        return list(dossier).stream().filter(likeness -> likeness.nomination().equals(other)).findFirst();
    }

}
