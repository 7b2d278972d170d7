package vinhdanh.notice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vinhdanh.access.Role;
import vinhdanh.page.Formats;
import vinhdanh.review.CouncilCalled;
import vinhdanh.review.consultation.CommentReceived;

/** The council hears of its meetings, the standing body of what the public says. */
@Component
class TellOfCouncil {

    private final Happenings happenings;

    private final Tell tell;

    TellOfCouncil(Happenings happenings, Tell tell) {
        this.happenings = happenings;
        this.tell = tell;
    }

    @EventListener
    void called(CouncilCalled called) {
        String day = Formats.day(called.day()) + ", " + called.time();
        String vi = switch (called.what()) {
            case CALLED -> "Hội đồng được triệu tập: ";
            case CHANGED -> "Cuộc họp Hội đồng thay đổi, nay họp: ";
            case CANCELLED -> "Cuộc họp Hội đồng đã hủy: ";
        };
        String en = switch (called.what()) {
            case CALLED -> "The council is called: ";
            case CHANGED -> "The meeting of the council was changed, now: ";
            case CANCELLED -> "The meeting of the council was cancelled: ";
        };
        this.tell.holders(called.unit().value(),
                Told.of("council", vi + day, en + day, called.place(), "/desk/council/" + called.meeting()),
                called.by().value(), Role.MEMBER, Role.CHAIR, Role.SECRETARY);
    }

    @EventListener
    void received(CommentReceived received) {
        String due = Formats.day(received.due());
        this.happenings.unitsAt("appraise", received.campaign())
            .forEach(unit -> this.tell.holders(unit,
                    Told.of("comment", "Có ý kiến của nhân dân cần trả lời trước ngày " + due,
                            "A comment of the public is to be answered by " + due, received.number(),
                            "/desk/consultation/" + received.consultation()),
                    null, Role.APPRAISER, Role.STANDING_HEAD));
    }

}
