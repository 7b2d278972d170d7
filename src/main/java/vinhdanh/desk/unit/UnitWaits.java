package vinhdanh.desk.unit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.desk.Waiting;
import vinhdanh.desk.WaitingFor;
import vinhdanh.desk.WaitingList;
import vinhdanh.shared.Language;

/** What waits in a unit: its list, until the closing day, and what came back to it. */
@Component
class UnitWaits implements WaitingFor {

    private static final WaitingList.Kind LISTS = new WaitingList.Kind(10, "waiting.lists", "/desk/units");

    private static final WaitingList.Kind RETURNED = new WaitingList.Kind(20, "waiting.returned", "/desk/units");

    private final WaitingList waits;

    UnitWaits(WaitingList waits) {
        this.waits = waits;
    }

    @Override
    public List<Waiting> find(Actor actor, Language language) {
        List<UUID> units = actor.unitsAs(Role.CLERK, Role.HEAD);
        return Stream.of(lists(units, language), returned(units, language)).flatMap(Optional::stream).toList();
    }

    /** Units that propose something and have sent no letter, while letters are taken. */
    private Optional<Waiting> lists(List<UUID> units, Language language) {
        return this.waits.find(LISTS, language, units, """
                select case when :english then campaign.title_en else campaign.title_vi end as text,
                       unit.name || case when :english then ': ' || written.rows || ' written'
                                    else ': ' || written.rows || ' hồ sơ đang soạn' end as small,
                       '/desk/units/' || unit.code || '/campaigns/' || campaign.code as path,
                       campaign.closing as due
                  from unit
                  join campaign on campaign.place = unit.place
                   and campaign.closing between unit.valid_from and coalesce(unit.valid_to, campaign.closing)
                 cross join lateral (select count(*) as rows from draft
                                      where draft.campaign_id = campaign.id and draft.unit_id = unit.id
                                        and nomination_id is null) written
                 where unit.id = any (:units) and campaign.issued <= :today and campaign.closing >= :today
                   and exists (select from campaign_level level
                                where level.campaign_id = campaign.id and level.kind in ('propose', 'endorse')
                                  and unit.type = any (level.unit_types))
                   and not exists (select from submission
                                    where submission.campaign_id = campaign.id and submission.unit_id = unit.id)
                """, Map.of());
    }

    private Optional<Waiting> returned(List<UUID> units, Language language) {
        return this.waits.find(RETURNED, language, units, """
                select nomination.name as text, unit.name as small,
                       '/desk/units/' || unit.code || '/campaigns/' || campaign.code as path, due
                  from nomination
                  join unit on unit.id = nomination.unit_id
                  join campaign on campaign.id = campaign_id
                 where nomination.unit_id = any (:units) and state = 'returned'
                """, Map.of());
    }

}
