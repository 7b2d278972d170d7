package vinhdanh.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.shared.Language;

/** Nominations whose turn it is at a level above their unit. Nobody checks one's own. */
@Component
class LevelWaits implements WaitingFor {

    /**
     * The first of each unit and state, in the order of their index: a body at which many
     * thousands wait must not read them all to show a few.
     */
    private static final String AT_A_LEVEL = """
            select waiting.name as text, unit.name as small, '/desk/nominations/' || waiting.id as path, waiting.due
              from unnest(cast(:units as uuid[])) as place
             cross join unnest(cast(:states as text[])) as stage
             cross join lateral (
                   select id, unit_id, name, due
                     from nomination
                    where acting_unit_id = place and state = stage and written_by is distinct from :actor
                      and exists (select from campaign_level level
                                   where level.campaign_id = nomination.campaign_id
                                     and level.position = nomination.level and level.kind = :kind)
                    order by due, id
                    limit %d) waiting
              join unit on unit.id = waiting.unit_id
            """.formatted(Waiting.MOST);

    private final WaitingList waits;

    LevelWaits(WaitingList waits) {
        this.waits = waits;
    }

    @Override
    public List<Waiting> find(Actor actor, Language language) {
        List<UUID> appraisers = actor.unitsAs(Role.APPRAISER, Role.STANDING_HEAD);
        List<UUID> leaders = actor.unitsAs(Role.STANDING_HEAD);
        return Stream
            .of(at("waiting.endorse", 30, "endorse", actor.unitsAs(Role.HEAD), actor, language, "submitted"),
                    at("waiting.appraise", 40, "appraise", appraisers, actor, language, "submitted", "endorsed"),
                    at("waiting.propose", 50, "appraise", leaders, actor, language, "appraised"),
                    at("waiting.held", 55, "appraise", leaders, actor, language, "held"))
            .flatMap(Optional::stream)
            .toList();
    }

    private Optional<Waiting> at(String word, int position, String kind, List<UUID> units, Actor actor,
            Language language, String... states) {
        return this.waits.find(new WaitingList.Kind(position, word, "/desk/nominations"), language, units, AT_A_LEVEL,
                Map.of("states", states, "kind", kind, "actor", actor.id().value()));
    }

}
