package vinhdanh.desk.appraisal;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.desk.Waiting;
import vinhdanh.desk.WaitingFor;
import vinhdanh.desk.WaitingList;
import vinhdanh.shared.Language;

/** Opinions that a unit is asked for and hasn't given. */
@Component
class OpinionWaits implements WaitingFor {

    private static final WaitingList.Kind OPINIONS = new WaitingList.Kind(25, "waiting.opinions", "/desk/opinions");

    private final WaitingList waits;

    OpinionWaits(WaitingList waits) {
        this.waits = waits;
    }

    @Override
    public List<Waiting> find(Actor actor, Language language) {
        return this.waits.find(OPINIONS, language, actor.unitsAs(Role.CLERK, Role.HEAD), """
                select nomination.name as text, question as small, '/desk/opinions/' || opinion.id as path, opinion.due
                  from opinion join nomination on nomination.id = nomination_id
                 where opinion.unit_id = any (:units) and answer is null
                """, Map.of()).stream().toList();
    }

}
