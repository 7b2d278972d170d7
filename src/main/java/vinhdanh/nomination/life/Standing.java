package vinhdanh.nomination.life;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.CampaignId;
import vinhdanh.people.UnitId;

/**
 * Where one nomination stands now.
 *
 * @param unit who proposes it
 * @param level the position of the level where it is, or null where the campaign has none
 * @param actingUnit whose turn it is, or null when it is nobody's
 * @param version grows with each move
 * @param writtenBy the account that wrote it, or null for what came in a file
 * @param due until when it should go on, or null
 * @param endorsedIn the unit that let it pass last, or null
 */
public record Standing(UUID nomination, CampaignId campaign, UnitId unit, State state, @Nullable Integer level,
        @Nullable UnitId actingUnit, int version, @Nullable UUID writtenBy, @Nullable LocalDate due,
        @Nullable UnitId endorsedIn) {

    /** One that no level above let pass yet. */
    public Standing(UUID nomination, CampaignId campaign, UnitId unit, State state, @Nullable Integer level,
            @Nullable UnitId actingUnit, int version, @Nullable UUID writtenBy, @Nullable LocalDate due) {
        this(nomination, campaign, unit, state, level, actingUnit, version, writtenBy, due, null);
    }

}
