package vinhdanh.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vinhdanh.campaign.SeatShares.Holding;
import vinhdanh.campaign.SeatShares.Purse;

/**
 * Who can have seats of a line: the units with a share of it, and all that may propose on
 * it, whether the line was split or not.
 */
@Component
public class SeatHolders {

    private final SeatShares shares;

    private final OpenCampaigns campaigns;

    SeatHolders(SeatShares shares, OpenCampaigns campaigns) {
        this.shares = shares;
        this.campaigns = campaigns;
    }

    /** By name, with what each has; a unit without a share has 0. */
    public List<Holding> list(CampaignId campaign, Purse purse) {
        return this.shares.holdings(purse.line(), purse.subject(), proposers(campaign, purse.code()));
    }

    private List<UUID> proposers(CampaignId campaign, String line) {
        Plan plan = this.campaigns.find(campaign).orElseThrow().plan();
        LocalDate day = plan.proposals().closing();
        return plan.line(line)
            .map(QuotaLine::proposers)
            .map(proposers -> plan.units()
                .all()
                .stream()
                .filter(unit -> unit.isValidOn(day) && proposers.admit(unit))
                .map(unit -> unit.id().value())
                .toList())
            .orElse(List.of());
    }

}
