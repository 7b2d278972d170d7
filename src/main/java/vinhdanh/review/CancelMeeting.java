package vinhdanh.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/**
 * The secretary cancels a meeting that isn't counted yet. When its vote is open, the
 * sheets are destroyed unread; the names come before the next meeting.
 */
@UseCase
public class CancelMeeting {

    private final Meetings meetings;

    private final Ballots ballots;

    private final UrnKeys keys;

    private final CouncilEvents history;

    private final Ledger ledger;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    CancelMeeting(Meetings meetings, Ballots ballots, UrnKeys keys, CouncilEvents history, Ledger ledger, Clock clock,
            ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.ballots = ballots;
        this.keys = keys;
        this.history = history;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    public Answer cancel(UUID id, int version, String reason, Actor actor) {
        Meeting meeting = this.meetings.lock(id, actor).orElse(null);
        if (meeting == null || !meeting.isOf(actor, Role.SECRETARY)) {
            return new Answer.Unknown();
        }
        if (meeting.version() != version) {
            return new Answer.TooLate();
        }
        return refusal(meeting, reason).<Answer>map(refused -> refused).orElseGet(() -> cancel(meeting, reason, actor));
    }

    private static Optional<Answer.Refused> refusal(Meeting meeting, String reason) {
        if (meeting.stage() != Meeting.Stage.CALLED && meeting.stage() != Meeting.Stage.VOTING) {
            return Optional.of(Answer.Refused.of("Cuộc họp đã kiểm phiếu hoặc đã hủy, không hủy được nữa.",
                    "The meeting was counted or cancelled before, and can't be cancelled any more."));
        }
        return reason.isBlank()
                ? Optional.of(Answer.Refused.of("Hãy ghi rõ lý do hủy cuộc họp.", "Say why the meeting is cancelled."))
                : Optional.empty();
    }

    private Answer cancel(Meeting meeting, String reason, Actor actor) {
        boolean voting = meeting.stage() == Meeting.Stage.VOTING;
        if (voting) {
            this.ballots.destroy(meeting.id());
            this.keys.forgetAfterCommit(meeting.id());
        }
        this.history.add(meeting.id(), voting ? CouncilEvents.VOTE_CANCELLED : CouncilEvents.CANCELLED, actor,
                this.clock.instant(), reason);
        this.meetings.set(meeting.id(), Meeting.Stage.CANCELLED, null);
        String words = String.join("\n", voting ? "vote cancelled" : "meeting cancelled", meeting.id().toString(),
                actor.id().value().toString(), reason);
        this.ledger.record(Act.MEETING_CANCELLED, meeting.id(), Digest.sha256(words.getBytes(StandardCharsets.UTF_8)));
        this.events.publishEvent(CouncilCalled.of(meeting, CouncilCalled.What.CANCELLED, actor));
        return new Answer.Done();
    }

}
