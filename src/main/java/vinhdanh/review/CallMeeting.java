package vinhdanh.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.access.Actor;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/** The secretary calls a meeting of the council. */
@UseCase
public class CallMeeting {

    private static final VotingRules RULES = VotingRules.shipped();

    private final Meetings meetings;

    private final Members members;

    private final Conflicts conflicts;

    private final Ledger ledger;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    CallMeeting(Meetings meetings, Members members, Conflicts conflicts, Ledger ledger, Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.members = members;
        this.conflicts = conflicts;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /** What a meeting is called with. */
    public record Call(LocalDate day, LocalTime time, String place, String agenda, VotingRule rule) {
    }

    /**
     * The rule that a meeting of a day begins from; each of its values can be changed.
     */
    public static VotingRule ruleOn(LocalDate day) {
        return RULES.on(day);
    }

    /**
     * Calls a meeting.
     * @return its id, or nothing when this person keeps no council of the campaign
     */
    public Optional<UUID> call(UUID campaign, Call call, Actor actor) {
        return this.meetings.listCallable(actor)
            .stream()
            .filter(callable -> callable.campaign().equals(campaign))
            .findFirst()
            .map(callable -> call(callable, call, actor));
    }

    private UUID call(Meetings.Callable callable, Call call, Actor actor) {
        UUID id = UUID.randomUUID();
        Instant at = this.clock.instant();
        this.meetings.add(id, callable.campaign(), callable.unit(), call, actor, at);
        Meeting meeting = this.meetings.find(id, actor).orElseThrow();
        this.members.refresh(meeting);
        this.conflicts.find(meeting, at);
        String words = String.join("\n", "meeting called", id.toString(), callable.campaign().toString(),
                call.day() + " " + call.time(), call.place(), call.agenda(), call.rule().toString());
        this.ledger.record(Act.MEETING_CALLED, id, Digest.sha256(words.getBytes(StandardCharsets.UTF_8)));
        this.events.publishEvent(CouncilCalled.of(meeting, CouncilCalled.What.CALLED, actor));
        return id;
    }

}
