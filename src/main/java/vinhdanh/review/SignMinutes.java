package vinhdanh.review;

import java.time.Clock;
import java.util.Objects;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.review.consultation.Comments;
import vinhdanh.shared.UseCase;

/** The secretary signs the minutes, then the chair: two people, never one. */
@UseCase
public class SignMinutes {

    private final Meetings meetings;

    private final Minutes minutes;

    private final MinutesFiles files;

    private final Comments comments;

    private final Ledger ledger;

    private final Clock clock;

    SignMinutes(Meetings meetings, Minutes minutes, MinutesFiles files, Comments comments, Ledger ledger, Clock clock) {
        this.meetings = meetings;
        this.minutes = minutes;
        this.files = files;
        this.comments = comments;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** The secretary signs the minutes of this version; they are fixed from here on. */
    public Answer signAsSecretary(UUID id, int version, Actor actor) {
        Meeting meeting = this.meetings.lock(id, actor).orElse(null);
        if (meeting == null || !meeting.isOf(actor, Role.SECRETARY)) {
            return new Answer.Unknown();
        }
        Proceedings proceedings = this.minutes.of(id);
        if (meeting.stage() != Meeting.Stage.COUNTED || proceedings.isSigned()) {
            return Answer.Refused.of("Chưa kiểm phiếu, hoặc biên bản đã có chữ ký của thư ký.",
                    "The vote isn't counted yet, or the secretary has signed.");
        }
        if (!proceedings.isReady()) {
            return Answer.Refused.of("Biên bản còn thiếu số, giờ kết thúc hoặc kết luận.",
                    "The minutes still lack their number, the time of the end or the conclusion.");
        }
        int open = this.comments.countOpen(id);
        if (open > 0) {
            return Answer.Refused.of(
                    "Còn %d ý kiến về danh sách chưa được trả lời. Cơ quan thường trực trả lời xong thì biên bản mới ký được."
                        .formatted(open),
                    "%d comments on the list have no answer yet. The minutes are signed after the standing body answered."
                        .formatted(open));
        }
        if (proceedings.version() != version) {
            return new Answer.TooLate();
        }
        this.minutes.setFiles(id, this.files.keep(meeting, MinutesFiles.Format.PDF),
                this.files.keep(meeting, MinutesFiles.Format.DOCX));
        return sign(meeting, Role.SECRETARY, actor);
    }

    /** The chair signs what the secretary signed. */
    public Answer signAsChair(UUID id, Actor actor) {
        Meeting meeting = this.meetings.lock(id, actor).orElse(null);
        if (meeting == null || !meeting.isOf(actor, Role.CHAIR)) {
            return new Answer.Unknown();
        }
        Proceedings proceedings = this.minutes.of(id);
        if (meeting.stage() != Meeting.Stage.COUNTED || proceedings.signatureOf(Role.SECRETARY).isEmpty()) {
            return Answer.Refused.of("Thư ký ký biên bản trước, Chủ tịch Hội đồng ký sau.",
                    "The secretary signs first, then the chair.");
        }
        Answer answer = sign(meeting, Role.CHAIR, actor);
        if (answer instanceof Answer.Done) {
            this.meetings.set(id, Meeting.Stage.SIGNED, null);
        }
        return answer;
    }

    private Answer sign(Meeting meeting, Role role, Actor actor) {
        if (!this.minutes.sign(meeting.id(), role, actor, this.clock.instant())) {
            return Answer.Refused.of("Thư ký và Chủ tịch Hội đồng phải là hai người khác nhau; mỗi người ký một lần.",
                    "Secretary and chair are two people, and each signs once.");
        }
        this.ledger.record(Act.MINUTES_SIGNED, meeting.id(),
                Objects.requireNonNull(this.minutes.of(meeting.id()).pdf()));
        return new Answer.Done();
    }

}
