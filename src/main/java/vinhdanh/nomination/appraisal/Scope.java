package vinhdanh.nomination.appraisal;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;

/**
 * Which nominations a person may see, by the posts held today: those of one's unit, those
 * at or let pass by one's unit, all of a campaign that one's unit appraises, and what is
 * before the council and the authority. Drafts belong to their unit alone.
 */
record Scope(Map<String, Object> parameters) {

    /** What every statement that reads nominations for a person must say. */
    static final String SEEN = """
            nomination.state <> 'draft' and (
                :everything
                or nomination.unit_id = any (:mine)
                or nomination.acting_unit_id = any (:acting)
                or nomination.campaign_id in (select campaign_id from campaign_level
                                               where kind = 'appraise' and unit_id = any (:standing))
                or nomination.state in ('proposed', 'chosen', 'not-chosen', 'decided', 'revoked')
                   and nomination.campaign_id in (select campaign_id from campaign_level
                                                   where kind in ('advise', 'decide') and unit_id = any (:council))
                or exists (select from nomination_event passed
                            where passed.nomination_id = nomination.id and passed.by_unit = any (:acting)))
            """;

    /** Only what is seen by the standing body of its campaign, or by who inspects. */
    static final String SEEN_BY_STANDING_BODY = """
            nomination.state <> 'draft' and (
                :everything
                or nomination.campaign_id in (select campaign_id from campaign_level
                                               where kind = 'appraise' and unit_id = any (:standing)))
            """;

    static Scope of(Actor actor) {
        return new Scope(Map.of("everything", actor.holds(Role.INSPECTOR), "mine", units(actor, Role.CLERK, Role.HEAD),
                "acting", units(actor, Role.CLERK, Role.HEAD, Role.APPRAISER, Role.STANDING_HEAD), "standing",
                units(actor, Role.APPRAISER, Role.STANDING_HEAD), "council",
                units(actor, Role.MEMBER, Role.CHAIR, Role.SECRETARY, Role.AUTHORITY)));
    }

    private static UUID[] units(Actor actor, Role... roles) {
        List<UUID> units = actor.unitsAs(roles);
        return units.toArray(UUID[]::new);
    }

}
