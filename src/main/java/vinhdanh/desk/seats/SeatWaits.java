package vinhdanh.desk.seats;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.desk.Waiting;
import vinhdanh.desk.WaitingFor;
import vinhdanh.desk.WaitingList;
import vinhdanh.shared.Language;

/**
 * Seats that no unit has, while letters are taken. A line with a limit for each unit is
 * open to all on purpose, until somebody begins to split it.
 */
@Component
class SeatWaits implements WaitingFor {

    private static final WaitingList.Kind FREE = new WaitingList.Kind(58, "waiting.seats", SeatsController.CAMPAIGNS);

    private final WaitingList waits;

    SeatWaits(WaitingList waits) {
        this.waits = waits;
    }

    @Override
    public List<Waiting> find(Actor actor, Language language) {
        List<UUID> units = actor.unitsAs(Role.STANDING_HEAD);
        return this.waits.find(FREE, language, units, """
                select line.code || ' · ' || case when :english then line.en else line.vi end as text,
                       case when :english then (cap.seats - shares.given) || ' seats without a unit'
                            else 'Còn ' || (cap.seats - shares.given) || ' chỉ tiêu chưa phân bổ' end as small,
                       '/desk/campaigns/' || campaign.code || '/seats/' || line.code || '/' || cap.subject as path,
                       campaign.closing as due
                  from line_seats cap
                  join quota_line line on line.id = cap.line_id
                  join campaign on campaign.id = line.campaign_id
                 cross join lateral (select count(*) as units, coalesce(sum(seats), 0) as given from allocation
                                      where (line_id, subject) = (cap.line_id, cap.subject)) shares
                 where campaign.issued <= :today and campaign.closing >= :today and shares.given < cap.seats
                   and (shares.units > 0 or cap.per_unit is null)
                   and exists (select from campaign_level level
                                where level.campaign_id = campaign.id and level.kind = 'appraise'
                                  and level.unit_id = any (:units))
                """, Map.of()).stream().toList();
    }

}
