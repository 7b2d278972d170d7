package vinhdanh.notice;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.access.Badge;

/** How much somebody was told and hasn't read. */
@Component
class NoticeBadge implements Badge {

    private final Notices notices;

    NoticeBadge(Notices notices) {
        this.notices = notices;
    }

    @Override
    public String path() {
        return "/desk/notices";
    }

    @Override
    public int count(Actor actor) {
        return this.notices.countUnread(actor);
    }

}
