package vinhdanh.desk.history;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;

/**
 * The acts of one kind, as a query that gives moment, key, act, thing, its search key,
 * its path, who acted in which unit, and more about it; filtered by what somebody may
 * see.
 *
 * @param kind the kind of what was acted on
 * @param who what the query asks for about the person who reads
 */
record Source(String kind, String query, Function<Actor, Map<String, Object>> who) {

    /** The campaign is seen from the inside before its decisions are published. */
    static final String INSIDE = """
            (:inspector or exists (select from campaign_level level
                                    where level.campaign_id = campaign.id
                                      and ((level.kind = 'appraise' and level.unit_id = any (:standing))
                                           or (level.kind = 'decide' and level.unit_id = any (:deciding)))))
            """;

    static UUID[] units(Actor actor, Role... roles) {
        return actor.unitsAs(roles).toArray(UUID[]::new);
    }

}
