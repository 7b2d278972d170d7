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
        this.tell.holders(called.unit().value(),
                Told.of("council", "Hội đồng được triệu tập: " + day, "The council is called: " + day, called.place(),
                        "/desk/council/" + called.meeting()),
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
