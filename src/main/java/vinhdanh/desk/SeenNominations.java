package vinhdanh.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;

/**
 * Which nominations somebody may see, as a condition of SQL on {@code nomination}.
 * Whatever finds, lists, counts or exports nominations asks it, so that nothing is told
 * of what is hidden. An administrator has no part in awards and sees none.
 *
 * @param condition true for a nomination that may be seen
 * @param parameters what the condition asks for
 */
public record SeenNominations(String condition, Map<String, Object> parameters) {

    public static SeenNominations by(Actor actor) {
        Building building = new Building();
        building.any("nomination.unit_id = any (:own)", "own", actor.unitsAs(Role.CLERK, Role.HEAD));
        List<String> sent = new ArrayList<>();
        if (actor.holds(Role.INSPECTOR)) {
            sent.add("true");
        }
        building.any(sent, """
                (nomination.acting_unit_id = any (:above)
                 or exists (select from nomination_event passed
                             where passed.nomination_id = nomination.id and passed.by_unit = any (:above)))
                """, "above", actor.unitsAs(Role.CLERK, Role.HEAD));
        building.any(sent, """
                exists (select from campaign_level level
                         where level.campaign_id = nomination.campaign_id and level.kind = 'appraise'
                           and level.unit_id = any (:standing))
                """, "standing", actor.unitsAs(Role.APPRAISER, Role.STANDING_HEAD));
        building.any(sent, """
                exists (select from council_item item
                          join council_meeting meeting on meeting.id = item.meeting_id
                         where item.nomination_id = nomination.id and meeting.unit_id = any (:council))
                """, "council", actor.unitsAs(Role.MEMBER, Role.CHAIR, Role.SECRETARY));
        building.any(sent, """
                (nomination.state in ('proposed', 'chosen', 'not-chosen', 'decided', 'revoked')
                 and exists (select from campaign_level level
                              where level.campaign_id = nomination.campaign_id and level.kind = 'decide'
                                and level.unit_id = any (:deciding)))
                """, "deciding", actor.unitsAs(Role.AUTHORITY));
        if (!sent.isEmpty()) {
            building.conditions.add("(nomination.state <> 'draft' and (" + String.join(" or ", sent) + "))");
        }
        return new SeenNominations(
                building.conditions.isEmpty() ? "false" : "(" + String.join(" or ", building.conditions) + ")",
                Map.copyOf(building.parameters));
    }

    private static final class Building {

        private final List<String> conditions = new ArrayList<>();

        private final Map<String, Object> parameters = new HashMap<>();

        void any(String condition, String name, List<UUID> units) {
            any(this.conditions, condition, name, units);
        }

        void any(List<String> to, String condition, String name, List<UUID> units) {
            if (!units.isEmpty()) {
                to.add(condition);
                this.parameters.put(name, units.toArray(UUID[]::new));
            }
        }

    }

}
