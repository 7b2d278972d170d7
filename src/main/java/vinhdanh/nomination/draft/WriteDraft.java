package vinhdanh.nomination.draft;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.CampaignId;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Text;
import vinhdanh.shared.UseCase;

/** Somebody of a unit writes a row of its list. */
@UseCase
public class WriteDraft {

    private static final int LONGEST = 8_000;

    private final Drafts drafts;

    private final DraftLists lists;

    private final Clock clock;

    WriteDraft(Drafts drafts, DraftLists lists, Clock clock) {
        this.drafts = drafts;
        this.lists = lists;
        this.clock = clock;
    }

    /** What became of a save. */
    public sealed interface Outcome {

        record Saved() implements Outcome {
        }

        /** Somebody saved it meanwhile; both texts are shown, neither is lost. */
        record Stale(Draft theirs) implements Outcome {
        }

        /** No such draft, or none of one's units. */
        record Unknown() implements Outcome {
        }

    }

    /** Begins a row, with what was typed already. */
    public UUID begin(CampaignId campaign, UnitId unit, String sheet, Map<String, String> cells, Actor actor) {
        requirePost(actor, unit);
        UUID id = UUID.randomUUID();
        this.drafts.add(id, campaign, unit, sheet, clean(cells), actor, this.clock.instant());
        return id;
    }

    /** Saves a row as it was typed; what is wrong in it is shown, not refused. */
    public Outcome save(UUID id, int version, Map<String, String> cells, Actor actor) {
        Draft draft = this.drafts.find(id, units(actor)).orElse(null);
        if (draft == null) {
            return new Outcome.Unknown();
        }
        if (!this.drafts.save(id, version, clean(cells), actor, this.clock.instant())) {
            return new Outcome.Stale(this.drafts.find(id, units(actor)).orElse(draft));
        }
        return new Outcome.Saved();
    }

    public Outcome remove(UUID id, int version, Actor actor) {
        Draft draft = this.drafts.find(id, units(actor)).orElse(null);
        if (draft == null) {
            return new Outcome.Unknown();
        }
        return this.drafts.remove(id, version) ? new Outcome.Saved() : new Outcome.Stale(draft);
    }

    /** Puts a row one place up or down in the unit's order of preference. */
    public Outcome shift(UUID id, boolean up, Actor actor) {
        Draft draft = this.drafts.find(id, units(actor)).orElse(null);
        if (draft == null || draft.nomination() != null) {
            return new Outcome.Unknown();
        }
        this.drafts.swap(draft, up);
        return new Outcome.Saved();
    }

    /**
     * Puts the rows of a sheet into this order.
     * @return false when the list holds other rows by now
     */
    public boolean order(CampaignId campaign, UnitId unit, String sheet, List<UUID> order, Actor actor) {
        requirePost(actor, unit);
        List<UUID> open = this.lists.lockOpen(campaign, unit, sheet);
        if (open.size() != order.size() || !Set.copyOf(open).equals(Set.copyOf(order))) {
            return false;
        }
        this.lists.order(open, order);
        return true;
    }

    static List<UUID> units(Actor actor) {
        return actor.unitsAs(Role.CLERK, Role.HEAD);
    }

    private static void requirePost(Actor actor, UnitId unit) {
        if (!actor.holdsIn(unit, Role.CLERK, Role.HEAD)) {
            throw new IllegalArgumentException("Only who holds a post in a unit writes its list");
        }
    }

    private static Map<String, String> clean(Map<String, String> cells) {
        Map<String, String> clean = new HashMap<>();
        cells.forEach((column, typed) -> {
            String text = Text.nfc(typed).strip();
            if (!text.isEmpty()) {
                clean.put(column, text.length() > LONGEST ? text.substring(0, LONGEST) : text);
            }
        });
        return clean;
    }

}
