package vinhdanh.notice;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vinhdanh.access.Role;
import vinhdanh.nomination.appraisal.OpinionAnswered;
import vinhdanh.nomination.appraisal.OpinionAsked;
import vinhdanh.page.Formats;

/** Who is asked for an opinion hears of it, and who asked hears of the answer. */
@Component
class TellOfOpinions {

    private final Happenings happenings;

    private final Tell tell;

    TellOfOpinions(Happenings happenings, Tell tell) {
        this.happenings = happenings;
        this.tell = tell;
    }

    @EventListener
    void asked(OpinionAsked asked) {
        String due = Formats.day(asked.due());
        this.tell.holders(asked.unit(),
                Told.of("opinion-asked", "Đơn vị được xin ý kiến về một hồ sơ, trả lời trước ngày " + due,
                        "Your unit is asked for an opinion by " + due, "", "/desk/opinions/" + asked.opinion()),
                null, Role.CLERK, Role.HEAD);
    }

    @EventListener
    void answered(OpinionAnswered answered) {
        String name = this.happenings.nominee(answered.nomination()).name();
        Told told = Told.of("opinion-given", "Đã có ý kiến trả lời về một hồ sơ",
                "An opinion was given on a nomination", answered.unit() + ": " + name,
                "/desk/nominations/" + answered.nomination());
        this.happenings.standingBodiesOf(answered.nomination())
            .forEach(unit -> this.tell.holders(unit, told, null, Role.APPRAISER, Role.STANDING_HEAD));
    }

}
