package vinhdanh.nomination.life;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.access.Actor;
import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.Level;
import vinhdanh.campaign.Route;
import vinhdanh.campaign.Routes;
import vinhdanh.people.UnitId;
import vinhdanh.shared.UseCase;

/** What came with a letter is put on the route of its campaign, all at once. */
@UseCase
public class PlaceSubmission {

    private final Lives lives;

    private final Routes routes;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    PlaceSubmission(Lives lives, Routes routes, Clock clock, ApplicationEventPublisher events) {
        this.lives = lives;
        this.routes = routes;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Puts the nominations of a unit's letter on their way. Those that the import held
     * wait for the standing body, which compares them with what they are like.
     * @return the letter
     */
    public UUID place(CampaignId campaign, UnitId unit, Actor actor) {
        Instant at = this.clock.instant();
        Route route = this.routes.of(campaign);
        UUID submission = this.lives.submissionOf(campaign, unit);
        if (!route.levels().isEmpty()) {
            Place first = Way.above(this.lives, unit, route, Way.start(this.lives, unit, route));
            Place held = route.first(Level.Kind.APPRAISE).map(level -> Way.at(this.lives, unit, level)).orElse(first);
            this.lives.place(submission, first, false, actor, unit, at);
            this.lives.place(submission, held, true, actor, unit, at);
            this.events.publishEvent(new LetterPlaced(campaign, unit, submission, actor.id().value()));
        }
        return submission;
    }

}
