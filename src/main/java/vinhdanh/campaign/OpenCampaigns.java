package vinhdanh.campaign;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.springframework.stereotype.Component;

import vinhdanh.campaign.PlanFile.Reading;
import vinhdanh.law.LawBook;
import vinhdanh.people.Unit;
import vinhdanh.people.UnitRegister;
import vinhdanh.people.Units;

/**
 * The campaigns that were launched, each with its whole plan, read again from the bytes
 * that it was launched from. A plan never changes, so that it is read once.
 */
@Component
public class OpenCampaigns {

    private final Campaigns campaigns;

    private final CurrentShares shares;

    private final UnitRegister units;

    private final Map<String, LoadedCampaign> read = new ConcurrentHashMap<>();

    private final LawBook law;

    OpenCampaigns(Campaigns campaigns, CurrentShares shares, UnitRegister units, LawBook law) {
        this.campaigns = campaigns;
        this.shares = shares;
        this.units = units;
        this.law = law;
    }

    /**
     * The campaign of a code, with the shares that its units have now.
     * @throws IllegalStateException when its plan no longer agrees with the law's data
     */
    public Optional<LoadedCampaign> find(String code) {
        LoadedCampaign known = this.read.get(code);
        if (known == null) {
            known = this.campaigns.findSource(code).map(source -> open(source)).orElse(null);
        }
        if (known == null) {
            return Optional.empty();
        }
        this.read.put(code, known);
        return Optional.of(this.shares.of(known));
    }

    /** The campaign of an id. */
    public Optional<LoadedCampaign> find(CampaignId id) {
        return this.campaigns.findCode(id).flatMap(this::find);
    }

    private LoadedCampaign open(Campaigns.Source source) {
        return switch (PlanFile.again(source.plan(), source.units(), this.law)) {
            case Reading.Read again -> {
                Plan plan = again.plan();
                List<Unit> stored = this.units.withStoredIds(plan.place(), plan.units().all());
                yield new LoadedCampaign(source.id(), plan.with(new Units(stored)),
                        this.campaigns.linesOf(source.id()));
            }
            case Reading.Refused refused -> throw new IllegalStateException(
                    "The plan of a campaign can't be read again: " + refused.faults().getFirst());
        };
    }

}
