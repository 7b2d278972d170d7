package vinhdanh.review;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.shared.UseCase;

/** The secretary writes down who is there, and why others aren't. */
@UseCase
public class TakeAttendance {

    private final Meetings meetings;

    private final Members members;

    private final Conflicts conflicts;

    private final CouncilEvents history;

    private final Clock clock;

    TakeAttendance(Meetings meetings, Members members, Conflicts conflicts, CouncilEvents history, Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.conflicts = conflicts;
        this.history = history;
        this.clock = clock;
    }

    /** Whether a member is there, or why not. */
    public record Presence(boolean present, String absence) {
    }

    /** Writes attendance down; members that the form doesn't name are absent. */
    public Answer take(UUID id, int version, Map<UUID, Presence> attendance, Actor actor) {
        Meeting meeting = this.meetings.lock(id, actor).orElse(null);
        if (meeting == null || !meeting.isOf(actor, Role.SECRETARY)) {
            return new Answer.Unknown();
        }
        if (meeting.version() != version) {
            return new Answer.TooLate();
        }
        if (meeting.stage() != Meeting.Stage.CALLED) {
            return Answer.Refused.of("Phiên bỏ phiếu đã mở; danh sách điểm danh không thay đổi được nữa.",
                    "The vote was opened; attendance can't be changed any more.");
        }
        Set<UUID> holders = this.members.refresh(meeting);
        Instant at = this.clock.instant();
        this.conflicts.find(meeting, at);
        Presence away = new Presence(false, "");
        for (Member member : this.members.list(id)) {
            Presence said = holders.contains(member.account()) ? attendance.getOrDefault(member.account(), away) : away;
            this.members.setAttendance(id, member.account(), said.present(), said.present() ? "" : said.absence());
        }
        Quorum quorum = Quorum.of(meeting, this.members.list(id));
        this.history.add(id, CouncilEvents.ATTENDANCE, actor, at, quorum.present() + "/" + quorum.members());
        this.meetings.set(id, Meeting.Stage.CALLED, null);
        return new Answer.Done();
    }

}
