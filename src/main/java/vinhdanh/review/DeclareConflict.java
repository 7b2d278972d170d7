package vinhdanh.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/** A member, the chair included, declares a conflict with a candidate. */
@UseCase
public class DeclareConflict {

    private final Meetings meetings;

    private final Members members;

    private final Papers papers;

    private final Conflicts conflicts;

    private final Ledger ledger;

    private final Clock clock;

    DeclareConflict(Meetings meetings, Members members, Papers papers, Conflicts conflicts, Ledger ledger,
            Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.papers = papers;
        this.conflicts = conflicts;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Declares one's own conflict. It can't be taken back, only lifted by two others. */
    public Answer declare(UUID id, UUID nomination, String reason, Actor actor) {
        Meeting meeting = this.meetings.lock(id, actor).orElse(null);
        if (meeting == null || this.members.find(id, actor.id().value()).isEmpty()
                || this.papers.list(meeting).stream().noneMatch(paper -> paper.nomination().equals(nomination))) {
            return new Answer.Unknown();
        }
        if (meeting.stage() != Meeting.Stage.CALLED) {
            return Answer.Refused.of("Phiên bỏ phiếu đã mở; hãy bỏ phiếu trắng với trường hợp này và báo thư ký.",
                    "The vote was opened; vote blank on this candidate and tell the secretary.");
        }
        UUID account = actor.id().value();
        if (this.conflicts.declare(id, nomination, account, reason, this.clock.instant())) {
            String words = String.join("\n", "conflict declared", id.toString(), nomination.toString(),
                    account.toString(), reason);
            this.ledger.record(Act.CONFLICT_DECLARED, id, Digest.sha256(words.getBytes(StandardCharsets.UTF_8)));
        }
        return new Answer.Done();
    }

}
