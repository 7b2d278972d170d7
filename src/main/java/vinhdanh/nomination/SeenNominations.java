package vinhdanh.nomination;

import java.util.Map;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;

/**
 * Which nominations somebody may see, and how much of what became of them, by the posts
 * held today: the one set of conditions that every door asks, whether it finds, lists,
 * counts, shows or hands out. They are said of {@code nomination}. An administrator has
 * no part in awards and sees none.
 *
 * @param parameters what the conditions ask for
 */
public record SeenNominations(Map<String, Object> parameters) {

    /**
     * Seen by the standing body of its campaign, or by who inspects; drafts by neither.
     */
    public static final String BY_STANDING_BODY = """
            (nomination.state <> 'draft' and (
                :everything
                or nomination.campaign_id in (select campaign_id from campaign_level
                                               where kind = 'appraise' and unit_id = any (:standing))))
            """;

    /**
     * Its selection may be known before a decision is published: as above, and to council
     * and authority from when it is before them.
     */
    public static final String INSIDE = "(" + BY_STANDING_BODY + """
             or (nomination.state in ('proposed', 'chosen', 'not-chosen', 'decided', 'revoked')
                 and nomination.campaign_id in (select campaign_id from campaign_level
                                                 where kind in ('advise', 'decide') and unit_id = any (:council))))
            """;

    /**
     * It may be seen: by who proposes it, by units that it is at or that let it pass, and
     * by the above. A draft is its unit's own.
     */
    public static final String SEEN = """
            (nomination.unit_id = any (:mine)
             or (nomination.state <> 'draft'
                 and (nomination.acting_unit_id = any (:acting)
                      or exists (select from nomination_event passed
                                  where passed.nomination_id = nomination.id and passed.by_unit = any (:acting))))
             or
            """ + INSIDE + ")";

    /** The state as it may be told. */
    public static final String STATE = "(case when " + INSIDE
            + " then nomination.state else state_outside(nomination.id, nomination.state) end)";

    /** An {@code event} of its history may be told to whoever may see it. */
    public static final String TOLD = "(told_outside(nomination.id, nomination.state, event.act) or " + INSIDE + ")";

    public static SeenNominations by(Actor actor) {
        return new SeenNominations(
                Map.of("everything", actor.holds(Role.INSPECTOR), "mine", units(actor, Role.CLERK, Role.HEAD), "acting",
                        units(actor, Role.CLERK, Role.HEAD, Role.APPRAISER, Role.STANDING_HEAD), "standing",
                        units(actor, Role.APPRAISER, Role.STANDING_HEAD), "council",
                        units(actor, Role.MEMBER, Role.CHAIR, Role.SECRETARY, Role.AUTHORITY)));
    }

    private static UUID[] units(Actor actor, Role... roles) {
        return actor.unitsAs(roles).toArray(UUID[]::new);
    }

}
