package vinhdanh.desk.unit;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.OpenCampaigns;
import vinhdanh.nomination.draft.Draft;
import vinhdanh.people.Unit;
import vinhdanh.people.UnitId;

/** A unit of a campaign, as somebody who holds a post in it sees it. */
@Component
class UnitScene {

    private final OpenCampaigns campaigns;

    UnitScene(OpenCampaigns campaigns) {
        this.campaigns = campaigns;
    }

    /** The unit and the campaign. */
    record Place(LoadedCampaign campaign, Unit unit) {

        String path() {
            return "/desk/units/" + this.unit.code() + "/campaigns/" + this.campaign.plan().code();
        }

    }

    /** The place of these codes; empty where this person holds no post there. */
    Optional<Place> find(String unit, String campaign, Actor actor) {
        return this.campaigns.find(campaign)
            .flatMap(open -> open.plan()
                .units()
                .find(unit, open.plan().proposals().closing())
                .filter(found -> actor.holdsIn(found.id(), Role.CLERK, Role.HEAD))
                .map(found -> new Place(open, found)));
    }

    /** The place of a draft. */
    Optional<Place> find(Draft draft) {
        return find(draft.campaign(), draft.unit());
    }

    /** The place of a unit by its id. */
    Optional<Place> find(CampaignId campaign, UnitId id) {
        return this.campaigns.find(campaign)
            .flatMap(open -> open.plan()
                .units()
                .all()
                .stream()
                .filter(unit -> unit.id().equals(id))
                .findFirst()
                .map(unit -> new Place(open, unit)));
    }

}
