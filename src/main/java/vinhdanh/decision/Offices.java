package vinhdanh.decision;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.Level;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.campaign.Plan;
import vinhdanh.campaign.Routes;
import vinhdanh.people.Unit;
import vinhdanh.people.UnitId;

/** Which offices have a part in a campaign's decisions, and who acts in them. */
@Component
public class Offices {

    private final Routes routes;

    Offices(Routes routes) {
        this.routes = routes;
    }

    /** The body that appraises and prepares. */
    public UnitId standingBody(LoadedCampaign campaign) {
        Plan plan = campaign.plan();
        return of(campaign, Level.Kind.APPRAISE, plan.decision().standingBody(), plan.decision().day());
    }

    /** The body whose head decides. */
    public UnitId authority(LoadedCampaign campaign) {
        return of(campaign, Level.Kind.DECIDE, campaign.plan().issuer(), campaign.plan().issued());
    }

    /** The route says it; a plan without one names its own. */
    private UnitId of(LoadedCampaign campaign, Level.Kind kind, String code, LocalDate day) {
        return this.routes.of(campaign.id())
            .first(kind)
            .map(Level::unit)
            .orElseGet(() -> campaign.plan().units().find(code, day).map(Unit::id).orElseThrow());
    }

    public boolean mayPrepare(Actor actor, LoadedCampaign campaign) {
        return actor.holdsIn(standingBody(campaign), Role.STANDING_HEAD);
    }

    public boolean maySign(Actor actor, LoadedCampaign campaign) {
        return actor.holdsIn(authority(campaign), Role.AUTHORITY);
    }

    /** Who may see what is not published yet. */
    public boolean maySee(Actor actor, LoadedCampaign campaign) {
        return actor.holds(Role.INSPECTOR) || actor.holdsIn(standingBody(campaign), Role.STANDING_HEAD, Role.APPRAISER)
                || actor.holdsIn(authority(campaign), Role.AUTHORITY, Role.CHAIR, Role.SECRETARY, Role.MEMBER);
    }

    /**
     * Complaints name who complains: they are for those who prepare and sign, and for who
     * inspects.
     */
    public boolean maySeeComplaints(Actor actor, LoadedCampaign campaign) {
        return actor.holds(Role.INSPECTOR) || mayPrepare(actor, campaign) || maySign(actor, campaign);
    }

}
