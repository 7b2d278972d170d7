package vinhdanh.nomination.life;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.access.Actor;
import vinhdanh.campaign.CampaignId;
import vinhdanh.campaign.Route;
import vinhdanh.campaign.Routes;
import vinhdanh.people.UnitId;
import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vietnam;

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
     * wait where they would have gone.
     * @return the letter
     */
    public UUID place(CampaignId campaign, UnitId unit, Actor actor) {
        Instant at = this.clock.instant();
        Route route = this.routes.of(campaign);
        UUID submission = this.lives.submissionOf(campaign, unit);
        if (!route.levels().isEmpty()) {
            MoveNomination.Place first = Way.above(this.lives, unit, route, Way.start(this.lives, unit, route));
            LocalDate today = LocalDate.ofInstant(at, Vietnam.ZONE);
            this.lives.place(submission, first.position(), first.unit(), today, Way.due(first.level(), today), actor,
                    unit, at);
            this.events.publishEvent(new LetterPlaced(campaign, unit, submission, actor.id().value()));
        }
        return submission;
    }

}
