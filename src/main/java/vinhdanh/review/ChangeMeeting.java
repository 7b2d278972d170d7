package vinhdanh.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;

import org.springframework.context.ApplicationEventPublisher;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/**
 * The secretary puts a meeting to another day or place, or changes its agenda, before the
 * vote is opened. The rule of the vote stays as the meeting was called with it.
 */
@UseCase
public class ChangeMeeting {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final Meetings meetings;

    private final Members members;

    private final Conflicts conflicts;

    private final CouncilEvents history;

    private final Ledger ledger;

    private final Clock clock;

    private final ApplicationEventPublisher events;

    ChangeMeeting(Meetings meetings, Members members, Conflicts conflicts, CouncilEvents history, Ledger ledger,
            Clock clock, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.members = members;
        this.conflicts = conflicts;
        this.history = history;
        this.ledger = ledger;
        this.clock = clock;
        this.events = events;
    }

    /** When and where a meeting is now, and what about. */
    public record Change(LocalDate day, LocalTime time, String place, String agenda) {
    }

    public Answer change(UUID id, int version, Change change, Actor actor) {
        Meeting meeting = this.meetings.lock(id, actor).orElse(null);
        if (meeting == null || !meeting.isOf(actor, Role.SECRETARY)) {
            return new Answer.Unknown();
        }
        if (meeting.version() != version) {
            return new Answer.TooLate();
        }
        if (meeting.stage() != Meeting.Stage.CALLED) {
            return Answer.Refused.of("Phiên bỏ phiếu đã mở hoặc cuộc họp đã hủy; không thay đổi được nữa.",
                    "The vote was opened or the meeting cancelled; it can't be changed any more.");
        }
        change(meeting, change, actor);
        return new Answer.Done();
    }

    private void change(Meeting before, Change change, Actor actor) {
        Instant at = this.clock.instant();
        this.meetings.change(before.id(), change);
        if (!change.day().equals(before.day())) {
            this.members.clearAttendance(before.id());
        }
        Meeting after = this.meetings.find(before.id(), actor).orElseThrow();
        this.members.refresh(after);
        this.conflicts.find(after, at);
        this.history.add(after.id(), CouncilEvents.CHANGED, actor, at, where(before) + " → " + where(after));
        String words = String.join("\n", "meeting changed", after.id().toString(), where(after), after.agenda());
        this.ledger.record(Act.MEETING_CHANGED, after.id(), Digest.sha256(words.getBytes(StandardCharsets.UTF_8)));
        this.events.publishEvent(CouncilCalled.of(after, CouncilCalled.What.CHANGED, actor));
    }

    private static String where(Meeting meeting) {
        return DAY.format(meeting.day()) + " " + meeting.time() + ", " + meeting.place();
    }

}
