package vinhdanh.desk.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vinhdanh.access.Actor;
import vinhdanh.access.Right;
import vinhdanh.access.Role;
import vinhdanh.nomination.SeenNominations;
import vinhdanh.shared.Vietnam;

/**
 * Reads the acts of each kind, filtered by what the actor may see, and lays them together
 * by time. What the selection and the decision did to a nomination is not told to its
 * unit before the decision is published.
 */
@Repository
class Histories {

    static final int PAGE = 50;

    private static final String NOMINATIONS = """
            select event.at, 'n' || event.nomination_id || lpad(event.version::text, 9, '0') as key,
                   event.act, nomination.name as thing, nomination.search_key as thing_key,
                   '/desk/nominations/' || nomination.id as path, event.by_account, by_unit,
                   concat_ws(' – ', event.reason, event.basis) as detail
              from nomination_event event join nomination on nomination.id = event.nomination_id
             where
            """ + SeenNominations.SEEN + " and " + SeenNominations.TOLD;

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
             where (:inspector or entry.unit_id = any (:own)
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

    private static final String ACCOUNTS = """
            select event.at, 'a' || lpad(event.id::text, 18, '0') as key, event.act, account.name as thing,
                   search_fold(account.name || ' ' || account.login) as thing_key,
                   case when :administers then '/desk/admin/accounts/' || account.id end as path, event.by_account,
                   null::uuid as by_unit, event.detail
              from account_event event join account on account.id = event.account_id
             where :inspects
            """;

    private final JdbcClient sql;

    Histories(JdbcClient sql) {
        this.sql = sql;
    }

    /** One page and one more act, which says that there is another page; latest first. */
    List<Act> list(HistoryFilter filter, Actor actor) {
        List<Act> acts = new ArrayList<>();
        add(acts, "nomination", NOMINATIONS, SeenNominations.by(actor).parameters(), filter);
        add(acts, "seats", SEATS,
                Map.of("inspector", actor.holds(Role.INSPECTOR), "reads", Right.READ_DOSSIERS.isOf(actor), "own",
                        units(actor, Role.CLERK, Role.HEAD), "standing",
                        units(actor, Role.APPRAISER, Role.STANDING_HEAD)),
                filter);
        add(acts, "council", COUNCIL, Map.of("inspector", actor.holds(Role.INSPECTOR), "council",
                units(actor, Role.MEMBER, Role.CHAIR, Role.SECRETARY), "leading", units(actor, Role.STANDING_HEAD),
                "account", actor.id().value(), "keeping", units(actor, Role.SECRETARY, Role.CHAIR)), filter);
        add(acts, "consultation", CONSULTATION, Map.of("inspector", actor.holds(Role.INSPECTOR), "standing",
                units(actor, Role.APPRAISER, Role.STANDING_HEAD)), filter);
        add(acts, "account", ACCOUNTS,
                Map.of("inspects", Right.INSPECT.isOf(actor), "administers", Right.ADMINISTER.isOf(actor)), filter);
        acts.sort(Comparator.comparing(Act::at).thenComparing(Act::key).reversed());
        return acts.subList(0, Math.min(acts.size(), PAGE + 1));
    }

    private static UUID[] units(Actor actor, Role... roles) {
        return actor.unitsAs(roles).toArray(UUID[]::new);
    }

    private void add(List<Act> acts, String kind, String query, Map<String, Object> who, HistoryFilter filter) {
        if (!filter.kind().isEmpty() && !filter.kind().equals(kind)) {
            return;
        }
        Map<String, Object> parameters = new HashMap<>(who);
        String where = where(filter, parameters);
        acts.addAll(this.sql.sql("""
                select acts.*, account.name as who, unit.name as unit
                  from (%s) acts
                  left join account on account.id = acts.by_account
                  left join unit on unit.id = acts.by_unit
                 where %s order by acts.at desc, acts.key collate "C" desc limit %d
                """.formatted(query, where, PAGE + 1)).params(parameters).query((row, n) -> act(kind, row)).list());
    }

    private static String where(HistoryFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("true");
        if (filter.day() != null) {
            where.append(" and acts.at >= :from and acts.at < :to");
            parameters.put("from", filter.day().atStartOfDay(Vietnam.ZONE).toOffsetDateTime());
            parameters.put("to", filter.day().plusDays(1).atStartOfDay(Vietnam.ZONE).toOffsetDateTime());
        }
        if (filter.before() != null) {
            where.append(" and acts.at <= :at and (acts.at, acts.key collate \"C\") < (:at, :key)");
            parameters.put("at", filter.before().at().atOffset(ZoneOffset.UTC));
            parameters.put("key", filter.before().key());
        }
        List<String> things = HistoryFilter.words(filter.thing());
        for (int i = 0; i < things.size(); i++) {
            where.append(" and acts.thing_key like :thing").append(i);
            parameters.put("thing" + i, "%" + things.get(i) + "%");
        }
        List<String> people = HistoryFilter.words(filter.who());
        for (int i = 0; i < people.size(); i++) {
            where.append(" and search_fold(account.name) like :who").append(i);
            parameters.put("who" + i, "%" + people.get(i) + "%");
        }
        return where.toString();
    }

    private static Act act(String kind, ResultSet row) throws SQLException {
        String detail = row.getString("detail");
        return new Act(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("key"), kind,
                row.getString("act"), row.getString("thing"), row.getString("path"), row.getString("who"),
                row.getString("unit"), detail == null || detail.isEmpty() ? null : detail);
    }

}
