package vinhdanh.desk.history;

import java.util.List;
import java.util.Map;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;

/** What was done to selections, decisions and complaints. */
final class DecisionSources {

    private static final String DECISIONS = """
            select done.at, 'd' || done.key as key, done.act, done.thing,
                   search_fold(done.thing || ' ' || campaign.title_vi) as thing_key, done.path, done.by_account,
                   null::uuid as by_unit, done.detail
              from campaign
             cross join lateral (
                   select made_at as at, id || '1' as key, 'fixed' as act, campaign.title_vi::text as thing,
                          '/desk/decisions/' || campaign.code as path, made_by as by_account, null as detail
                     from selection where campaign_id = campaign.id
                   union all
                   select undone_at, id || '2', 'undone', campaign.title_vi, '/desk/decisions/' || campaign.code,
                          undone_by, null
                     from selection where campaign_id = campaign.id and undone_at is not null
                   union all
                   select event.at, draft.id || lpad(event.version::text, 9, '0'), event.act,
                          coalesce(decision.number, draft.title, campaign.title_vi),
                          case when draft.state <> 'dropped' then '/desk/decisions/drafts/' || draft.id end,
                          event.by_account, event.reason
                     from draft_decision draft
                     join draft_decision_event event on event.draft_id = draft.id
                     left join decision on decision.id = draft.id
                    where draft.campaign_id = campaign.id
                   union all
                   select published_at, id || 'p', 'made-public', number, '/desk/decisions/signed/' || id,
                          published_by, null
                     from decision where campaign_id = campaign.id and published_at is not null) done
             where
            """ + Source.INSIDE;

    /** Who complains is named to few. */
    private static final String COMPLAINTS = """
            select event.at, 'y' || event.complaint_id || event.act as key, 'complaint-' || event.act as act,
                   'KN-' || complaint.year || '-' || lpad(complaint.serial::text, 4, '0') as thing,
                   search_fold('KN-' || complaint.year || '-' || lpad(complaint.serial::text, 4, '0')) as thing_key,
                   '/desk/complaints/' || complaint.id as path, event.by_account, null::uuid as by_unit,
                   null as detail
              from complaint_event event
              join complaint on complaint.id = event.complaint_id
              join campaign on campaign.id = complaint.campaign_id
             where
            """ + Source.INSIDE;

    private DecisionSources() {
    }

    static List<Source> all() {
        return List.of(new Source("decision", DECISIONS, DecisionSources::inside),
                new Source("complaint", COMPLAINTS, DecisionSources::complaints));
    }

    private static Map<String, Object> inside(Actor actor) {
        return Map.of("inspector", actor.holds(Role.INSPECTOR), "standing",
                Source.units(actor, Role.STANDING_HEAD, Role.APPRAISER), "deciding",
                Source.units(actor, Role.AUTHORITY, Role.CHAIR, Role.SECRETARY, Role.MEMBER));
    }

    private static Map<String, Object> complaints(Actor actor) {
        return Map.of("inspector", actor.holds(Role.INSPECTOR), "standing", Source.units(actor, Role.STANDING_HEAD),
                "deciding", Source.units(actor, Role.AUTHORITY));
    }

}
