package vinhdanh.desk.council;

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

/** What waits in the council: meetings, votes, minutes; and comments of the public. */
@Component
class CouncilWaits implements WaitingFor {

    private static final String COUNCIL = "/desk/council";

    private static final String MEETING = """
            select to_char(meeting.at_time, 'HH24:MI') || ', ' || meeting.place as text,
                   case when :english then campaign.title_en else campaign.title_vi end as small,
                   '/desk/council/' || meeting.id || '%s' as path, meeting.day as due
              from council_meeting meeting
              join campaign on campaign.id = meeting.campaign_id
             where meeting.unit_id = any (:units)
            """;

    private final WaitingList waits;

    CouncilWaits(WaitingList waits) {
        this.waits = waits;
    }

    @Override
    public List<Waiting> find(Actor actor, Language language) {
        List<UUID> seats = actor.unitsAs(Role.MEMBER, Role.CHAIR, Role.SECRETARY);
        Map<String, Object> who = Map.of("actor", actor.id().value());
        return Stream
            .of(meetings(60, "waiting.meetings", "", seats, language, """
                    and state = 'called' and day >= :today
                    and exists (select from council_member member
                                 where member.meeting_id = meeting.id and member.account_id = :actor)
                    """, who),
                    meetings(61, "waiting.votes", "/ballot", actor.unitsAs(Role.MEMBER, Role.CHAIR), language, """
                            and state = 'voting'
                            and exists (select from council_elector elector
                                         where elector.meeting_id = meeting.id and elector.account_id = :actor)
                            and not exists (select from council_cast voted
                                             where voted.meeting_id = meeting.id and voted.account_id = :actor)
                            """, who),
                    meetings(62, "waiting.minutes", "/minutes", actor.unitsAs(Role.SECRETARY), language, """
                            and state = 'counted'
                            and not exists (select from council_signature signed
                                             where signed.meeting_id = meeting.id and signed.role = 'secretary')
                            """, who),
                    meetings(63, "waiting.countersign", "/minutes", actor.unitsAs(Role.CHAIR), language, """
                            and state = 'counted'
                            and exists (select from council_signature signed
                                         where signed.meeting_id = meeting.id and signed.role = 'secretary')
                            """, who), comments(actor, language))
            .flatMap(Optional::stream)
            .toList();
    }

    private Optional<Waiting> meetings(int position, String word, String page, List<UUID> units, Language language,
            String which, Map<String, Object> who) {
        return this.waits.find(new WaitingList.Kind(position, word, COUNCIL), language, units,
                MEETING.formatted(page) + which, who);
    }

    private Optional<Waiting> comments(Actor actor, Language language) {
        return this.waits.find(new WaitingList.Kind(70, "waiting.comments", "/desk/consultation"), language,
                actor.unitsAs(Role.APPRAISER, Role.STANDING_HEAD), """
                        select 'YK-' || said.year || '-' || lpad(said.serial::text, 6, '0') as text,
                               said.name as small,
                               '/desk/consultation/' || consultation.id || '/' || said.id as path, said.due
                          from public_comment said
                          join consultation on consultation.id = said.consultation_id
                         where said.answer is null
                           and exists (select from campaign_level level
                                        where level.campaign_id = consultation.campaign_id
                                          and level.kind = 'appraise' and level.unit_id = any (:units))
                        """, Map.of());
    }

}
