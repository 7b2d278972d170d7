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
 * @param inside true for a nomination of whose selection may be known before a decision
 * is published
 * @param parameters what the conditions ask for
 */
public record SeenNominations(String condition, String inside, Map<String, Object> parameters) {

    /**
     * The state of a nomination as it may be shown: to those outside, nothing of the
     * selection before a decision of the campaign is published.
     */
    public String state() {
        return """
                case when nomination.state in ('chosen', 'not-chosen', 'decided') and not %s
                          and not exists (select from decision where decision.campaign_id = nomination.campaign_id
                                                                 and published_at is not null)
                     then 'proposed' else nomination.state end
                """.formatted(this.inside);
    }

    public static SeenNominations by(Actor actor) {
        Building building = new Building();
        building.any("nomination.unit_id = any (:own)", "own", actor.unitsAs(Role.CLERK, Role.HEAD));
        List<String> sent = new ArrayList<>();
        List<String> inside = new ArrayList<>();
        if (actor.holds(Role.INSPECTOR)) {
            inside.add("true");
        }
        building.any(sent, """
                (nomination.acting_unit_id = any (:above)
                 or exists (select from nomination_event passed
                             where passed.nomination_id = nomination.id and passed.by_unit = any (:above)))
                """, "above", actor.unitsAs(Role.CLERK, Role.HEAD));
        building.any(inside, """
                exists (select from campaign_level level
                         where level.campaign_id = nomination.campaign_id and level.kind = 'appraise'
                           and level.unit_id = any (:standing))
                """, "standing", actor.unitsAs(Role.APPRAISER, Role.STANDING_HEAD));
        building.any(inside, """
                (nomination.state in ('proposed', 'chosen', 'not-chosen', 'decided', 'revoked')
                 and exists (select from campaign_level level
                              where level.campaign_id = nomination.campaign_id
                                and level.kind in ('advise', 'decide') and level.unit_id = any (:deciding)))
                """, "deciding", actor.unitsAs(Role.MEMBER, Role.CHAIR, Role.SECRETARY, Role.AUTHORITY));
        sent.addAll(inside);
        if (!sent.isEmpty()) {
            building.conditions.add("(nomination.state <> 'draft' and (" + String.join(" or ", sent) + "))");
        }
        return new SeenNominations(any(building.conditions), any(inside), Map.copyOf(building.parameters));
    }

    private static String any(List<String> conditions) {
        return conditions.isEmpty() ? "false" : "(" + String.join(" or ", conditions) + ")";
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
