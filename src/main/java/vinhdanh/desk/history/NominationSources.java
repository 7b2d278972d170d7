package vinhdanh.desk.history;

import java.util.List;

import vinhdanh.nomination.SeenNominations;

/**
 * What was done to nominations and around them, each under the condition of the page that
 * shows it.
 */
final class NominationSources {

    private static final String MOVES = """
            select event.at, 'n' || event.nomination_id || lpad(event.version::text, 9, '0') as key,
                   event.act, nomination.name as thing, nomination.search_key as thing_key,
                   '/desk/nominations/' || nomination.id as path, event.by_account, by_unit,
                   concat_ws(' – ', event.reason, event.basis) as detail
              from nomination_event event join nomination on nomination.id = event.nomination_id
             where
            """ + SeenNominations.SEEN + " and " + SeenNominations.TOLD;

    private static final String CHECKS = """
            select answer.at, 'h' || answer.nomination_id || answer.code || lpad(answer.serial::text, 9, '0') as key,
                   answer.code || ':' || answer.result as act, nomination.name as thing,
                   nomination.search_key as thing_key, '/desk/nominations/' || nomination.id as path,
                   answer.by_account, null::uuid as by_unit,
                   concat_ws(' – ', answer.source, nullif(answer.note, '')) as detail
              from appraisal_answer answer join nomination on nomination.id = answer.nomination_id
             where
            """ + SeenNominations.BY_STANDING_BODY;

    /** Told to who asked, and to who was asked. */
    private static final String OPINIONS = """
            select done.at, 'o' || opinion.id || done.act as key, done.act, nomination.name as thing,
                   nomination.search_key as thing_key,
                   case when
            """ + SeenNominations.BY_STANDING_BODY + """
                   then '/desk/nominations/' || nomination.id else '/desk/opinions/' || opinion.id end as path,
                   done.by_account, done.by_unit, done.detail
              from opinion join nomination on nomination.id = opinion.nomination_id
             cross join lateral (
                   select asked_at as at, 'asked' as act, asked_by as by_account, null::uuid as by_unit,
                          question::text as detail
                   union all
                   select answered_at, answer, answered_by,
                          case when answer <> 'closed' then opinion.unit_id end,
                          concat_ws(' – ', text, nullif(document, '')) where answer is not null) done
             where (opinion.unit_id = any (:mine) or
            """ + SeenNominations.BY_STANDING_BODY + ")";

    /** Told to who may see nominations of both subjects. */
    private static final String LINKS = """
            select done.at, done.key, done.act, one.name || ' – ' || other.name as thing,
                   search_fold(one.name || ' ' || other.name) as thing_key,
                   '/desk/nominations/' || here.id as path, done.by_account, null::uuid as by_unit, done.detail
              from (select 'l' || id || '1' as key, kept, merged, at, 'linked' as act, by_account,
                           reason::text as detail
                      from subject_link
                    union all
                    select 'l' || id || '2', kept, merged, undone_at, 'unlinked', undone_by, undo_reason
                      from subject_link where undone_at is not null
                    union all
                    select 'l' || one || other, one, other, at, 'apart', by_account, reason from subject_apart) done
              join subject one on one.id = done.kept
              join subject other on other.id = done.merged
              join lateral (select nomination.id from nomination where nomination.subject_id = done.kept and
            """ + SeenNominations.BY_STANDING_BODY + """
                             order by nomination.id limit 1) here on true
             where exists (select from nomination where nomination.subject_id = done.merged and
            """ + SeenNominations.BY_STANDING_BODY + ")";

    private static final String EVIDENCE = """
            select evidence.added_at as at, 'e' || evidence.id as key, evidence.kind as act,
                   concat_ws(': ', nomination.name, evidence.name) as thing,
                   search_fold(concat_ws(' ', nomination.name, evidence.name)) as thing_key,
                   case when nomination.id is null then '/desk/drafts/' || draft.id || '/files'
                        else '/desk/nominations/' || nomination.id end as path,
                   evidence.added_by as by_account, draft.unit_id as by_unit, null as detail
              from evidence
              join draft on draft.id = evidence.draft_id
              left join nomination on nomination.id = draft.nomination_id
             where (draft.unit_id = any (:mine) or
            """ + SeenNominations.SEEN + ")";

    private NominationSources() {
    }

    static List<Source> all() {
        return List.of(of("nomination", MOVES), of("check", CHECKS), of("opinion", OPINIONS), of("link", LINKS),
                of("evidence", EVIDENCE));
    }

    private static Source of(String kind, String query) {
        return new Source(kind, query, actor -> SeenNominations.by(actor).parameters());
    }

}
