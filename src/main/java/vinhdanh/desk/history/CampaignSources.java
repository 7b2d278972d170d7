package vinhdanh.desk.history;

import java.util.List;
import java.util.Map;

import vinhdanh.access.Actor;
import vinhdanh.access.Right;
import vinhdanh.access.Role;

/** What was done in a campaign on the way to its council. */
final class CampaignSources {

    /** The pages of campaigns are public. */
    private static final String CAMPAIGNS = """
            select campaign.launched_at as at, 'g' || campaign.id as key, 'launched' as act, campaign.title_vi as thing,
                   search_fold(campaign.title_vi || ' ' || campaign.number) as thing_key,
                   '/campaigns/' || campaign.code as path, campaign.launched_by as by_account, null::uuid as by_unit,
                   campaign.number as detail
              from campaign where campaign.launched_at is not null
            """;

    private static final String SEATS = """
            select entry.at, 's' || lpad(entry.id::text, 18, '0') as key, entry.act,
                   coalesce(unit.name, '–') || ', ' || line.code || ': ' || to_char(entry.change, 'FMSG999990') as thing,
                   search_fold(coalesce(unit.name, '') || ' ' || line.code) as thing_key,
                   case when :reads then '/desk/campaigns/' || campaign.code || '/seats/' || line.code || '/'
                                         || entry.subject end as path,
                   entry.by_account, null::uuid as by_unit, concat_ws(' – ', entry.document, entry.reason) as detail
              from seat_entry entry
              join quota_line line on line.id = entry.line_id
              join campaign on campaign.id = line.campaign_id
              left join unit on unit.id = entry.unit_id
             where entry.decision_id is null
               and (:inspector or entry.unit_id = any (:own)
                    or exists (select from campaign_level level
                                where level.campaign_id = campaign.id and level.kind = 'appraise'
                                  and level.unit_id = any (:standing)))
            """;

    private static final String COUNCIL = """
            select done.at, 'm' || meeting.id || done.act || done.key as key, done.act,
                   to_char(meeting.day, 'DD/MM/YYYY') || ', ' || meeting.place as thing,
                   search_fold(meeting.place) as thing_key, '/desk/council/' || meeting.id as path, done.by_account,
                   meeting.unit_id as by_unit, done.detail
              from council_meeting meeting
             cross join lateral (
                   select called_at as at, 'called' as act, '' as key, called_by as by_account, ''::text as detail
                   union all
                   select closed_at, 'counted', '', null, '' where closed_at is not null
                   union all
                   select signed.at, 'signed', signed.role, signed.account_id, '' from council_signature signed
                    where signed.meeting_id = meeting.id
                   union all
                   select event.at, event.act, lpad(event.id::text, 18, '0'), event.by_account, event.detail
                     from council_event event where event.meeting_id = meeting.id
                   union all
                   select conflict.at, case conflict.kind when 'declared' then 'conflict' else 'conflict-found' end,
                          conflict.nomination_id::text || conflict.account_id,
                          case conflict.kind when 'declared' then conflict.account_id end,
                          member.name || ' – ' || nomination.name
                     from council_conflict conflict
                     join council_member member using (meeting_id, account_id)
                     join nomination on nomination.id = conflict.nomination_id
                    where conflict.meeting_id = meeting.id
                      and (conflict.account_id = :account or meeting.unit_id = any (:keeping)
                           or exists (select from council_conflict_lift lift
                                       where (lift.meeting_id, lift.nomination_id, lift.account_id)
                                           = (conflict.meeting_id, conflict.nomination_id, conflict.account_id)))
                   union all
                   select lift.at, 'conflict-lifted', lift.nomination_id::text || lift.account_id || lift.by_account,
                          lift.by_account, member.name || ' – ' || nomination.name
                     from council_conflict_lift lift
                     join council_member member using (meeting_id, account_id)
                     join nomination on nomination.id = lift.nomination_id
                    where lift.meeting_id = meeting.id) done
             where (:inspector or meeting.unit_id = any (:council)
                    or exists (select from campaign_level level
                                where level.campaign_id = meeting.campaign_id and level.kind = 'appraise'
                                  and level.unit_id = any (:leading)))
            """;

    private static final String CONSULTATION = """
            select done.at, 'k' || consultation.id || done.key as key, done.act, done.thing,
                   search_fold(done.thing) as thing_key,
                   '/desk/consultation/' || consultation.id || done.path as path, done.by_account,
                   null::uuid as by_unit, done.detail
              from consultation join campaign on campaign.id = consultation.campaign_id
             cross join lateral (
                   select published_at as at, '' as key, 'published' as act, campaign.title_vi as thing, '' as path,
                          published_by as by_account, '' as detail
                   union all
                   select answered_at, said.id::text, 'answered',
                          'YK-' || said.year || '-' || lpad(said.serial::text, 6, '0'), '/' || said.id, answered_by,
                          outcome
                     from public_comment said
                    where said.consultation_id = consultation.id and answered_at is not null) done
             where (:inspector or exists (select from campaign_level level
                                           where level.campaign_id = campaign.id and level.kind = 'appraise'
                                             and level.unit_id = any (:standing)))
            """;

    private CampaignSources() {
    }

    static List<Source> all() {
        return List.of(new Source("campaign", CAMPAIGNS, actor -> Map.of()),
                new Source("seats", SEATS, CampaignSources::seats),
                new Source("council", COUNCIL, CampaignSources::council),
                new Source("consultation", CONSULTATION, CampaignSources::consultation));
    }

    private static Map<String, Object> seats(Actor actor) {
        return Map.of("inspector", actor.holds(Role.INSPECTOR), "reads", Right.READ_DOSSIERS.isOf(actor), "own",
                Source.units(actor, Role.CLERK, Role.HEAD), "standing",
                Source.units(actor, Role.APPRAISER, Role.STANDING_HEAD));
    }

    private static Map<String, Object> council(Actor actor) {
        return Map.of("inspector", actor.holds(Role.INSPECTOR), "council",
                Source.units(actor, Role.MEMBER, Role.CHAIR, Role.SECRETARY), "leading",
                Source.units(actor, Role.STANDING_HEAD), "account", actor.id().value(), "keeping",
                Source.units(actor, Role.SECRETARY, Role.CHAIR));
    }

    private static Map<String, Object> consultation(Actor actor) {
        return Map.of("inspector", actor.holds(Role.INSPECTOR), "standing",
                Source.units(actor, Role.APPRAISER, Role.STANDING_HEAD));
    }

}
