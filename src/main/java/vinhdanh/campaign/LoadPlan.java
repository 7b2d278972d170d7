package vinhdanh.campaign;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vinhdanh.access.Actor;
import vinhdanh.campaign.PlanFile.Reading;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.people.Unit;
import vinhdanh.people.UnitId;
import vinhdanh.people.UnitRegister;
import vinhdanh.people.Units;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/** A plan becomes a campaign. */
@UseCase
public class LoadPlan {

    private final Campaigns campaigns;

    private final UnitRegister units;

    private final Ledger ledger;

    private final Clock clock;

    LoadPlan(Campaigns campaigns, UnitRegister units, Ledger ledger, Clock clock) {
        this.campaigns = campaigns;
        this.units = units;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Stores the plan for a command. */
    public Outcome load(Reading.Read reading) {
        return load(reading, null);
    }

    /**
     * Stores the plan. A second load of the same file changes nothing.
     * @param by who launches it, or null for a command
     */
    public Outcome load(Reading.Read reading, @Nullable Actor by) {
        Digest source = Digest.sha256(reading.source(), reading.units());
        Optional<Campaigns.Stored> stored = this.campaigns.find(reading.plan().code());
        if (stored.isPresent() && !stored.get().source().equals(source)) {
            return new Outcome.OtherPlanOfThatCode(reading.plan().code());
        }
        Plan plan = withStoredUnits(reading.plan());
        CampaignId id = stored.map(Campaigns.Stored::id).orElseGet(() -> launch(plan, reading, source, by));
        return new Outcome.Loaded(new LoadedCampaign(id, plan, this.campaigns.linesOf(id)));
    }

    private CampaignId launch(Plan plan, Reading.Read reading, Digest source, @Nullable Actor by) {
        CampaignId id = CampaignId.random();
        this.campaigns.add(id, plan, idsOnTheDayOf(plan), source);
        this.campaigns.launch(id, by == null ? null : by.id().value(), this.clock.instant());
        this.campaigns.keepSource(id, reading.source(), reading.units());
        this.ledger.record(Act.PLAN_LOADED, id.value(), source);
        return id;
    }

    private Plan withStoredUnits(Plan plan) {
        List<Unit> stored = this.units.store(plan.place(), plan.units().all());
        return plan.with(new Units(stored));
    }

    /**
     * A code may have had another holder before or after: the one that the plan means
     * lives on its day.
     */
    private static Map<String, UnitId> idsOnTheDayOf(Plan plan) {
        Map<String, UnitId> ids = new HashMap<>();
        plan.units().all().forEach(unit -> {
            if (unit.isValidOn(plan.proposals().closing()) || !ids.containsKey(unit.code())) {
                ids.put(unit.code(), unit.id());
            }
        });
        return ids;
    }

    /** What came of loading. */
    public sealed interface Outcome {

        record Loaded(LoadedCampaign campaign) implements Outcome {
        }

        /** A different plan holds that code. */
        record OtherPlanOfThatCode(String code) implements Outcome {
        }

    }

}
