package vinhdanh.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Digest;
import vinhdanh.shared.Text;
import vinhdanh.shared.UseCase;

/**
 * Someone else of the council lifts a member's conflict; it ends when a second one does.
 * The secretary or the chair is always the first, so that nobody else learns of it
 * before.
 */
@UseCase
public class LiftConflict {

    private final Meetings meetings;

    private final Members members;

    private final Conflicts conflicts;

    private final Ledger ledger;

    private final Clock clock;

    LiftConflict(Meetings meetings, Members members, Conflicts conflicts, Ledger ledger, Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.conflicts = conflicts;
        this.ledger = ledger;
        this.clock = clock;
    }

    public Answer lift(UUID id, UUID nomination, UUID account, String reason, Actor actor) {
        Meeting meeting = this.meetings.lock(id, actor).orElse(null);
        Optional<Member> lifter = this.members.find(id, actor.id().value());
        Optional<Conflict> found = meeting == null || lifter.isEmpty() ? Optional.empty()
                : seen(meeting, actor).stream()
                    .filter(conflict -> conflict.nomination().equals(nomination) && conflict.account().equals(account))
                    .findFirst();
        if (meeting == null || lifter.isEmpty() || found.isEmpty()) {
            return new Answer.Unknown();
        }
        return refusal(meeting, found.get(), lifter.get(), reason).<Answer>map(refused -> refused)
            .orElseGet(() -> lift(meeting, found.get(), reason, actor));
    }

    private List<Conflict> seen(Meeting meeting, Actor actor) {
        return this.conflicts.listSeen(meeting.id(), actor.id().value(),
                meeting.isOf(actor, Role.SECRETARY, Role.CHAIR));
    }

    private Optional<Answer.Refused> refusal(Meeting meeting, Conflict conflict, Member lifter, String reason) {
        if (meeting.stage() != Meeting.Stage.CALLED) {
            return refused("Phiên bỏ phiếu đã mở.", "The vote was opened.");
        }
        if (conflict.account().equals(lifter.account())) {
            return refused("Không ai tự gỡ xung đột lợi ích của chính mình, kể cả Chủ tịch Hội đồng.",
                    "Nobody lifts the own conflict, the chair included.");
        }
        if (this.conflicts.bound(meeting.id(), lifter.account()).contains(conflict.nomination())) {
            return refused("Bạn cũng có xung đột lợi ích với trường hợp này nên không gỡ được cho người khác.",
                    "You are in conflict about this candidate yourself, and lift no conflict of others about it.");
        }
        if (conflict.lifters().contains(lifter.account())) {
            return refused("Bạn đã đồng ý gỡ; cần một người khác nữa.", "You agreed already; it needs another person.");
        }
        if (isSamePerson(meeting, conflict, lifter)) {
            return refused("Tài khoản này mang cùng họ tên với người liên quan hoặc với người đã đồng ý gỡ.",
                    "This account bears the name of the one concerned, or of the one who agreed before.");
        }
        return reason.isBlank() ? refused("Hãy ghi rõ lý do gỡ.", "Say why it is lifted.") : Optional.empty();
    }

    /** A second account doesn't make a second person. */
    private boolean isSamePerson(Meeting meeting, Conflict conflict, Member lifter) {
        return this.members.list(meeting.id())
            .stream()
            .filter(member -> member.account().equals(conflict.account())
                    || conflict.lifters().contains(member.account()))
            .anyMatch(member -> Text.fold(member.name()).equals(Text.fold(lifter.name())));
    }

    private static Optional<Answer.Refused> refused(String vi, String en) {
        return Optional.of(Answer.Refused.of(vi, en));
    }

    private Answer lift(Meeting meeting, Conflict conflict, String reason, Actor actor) {
        Instant at = this.clock.instant();
        this.conflicts.lift(meeting.id(), conflict, actor.id().value(), reason, at);
        String words = String.join("\n", "conflict lifted", meeting.id().toString(), conflict.nomination().toString(),
                conflict.account().toString(), actor.id().value().toString(), reason);
        this.ledger.record(Act.COUNCIL_MET, meeting.id(), Digest.sha256(words.getBytes(StandardCharsets.UTF_8)));
        return new Answer.Done();
    }

}
