package vinhdanh.access;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vinhdanh.people.UnitRenamed;

/**
 * A unit that goes on under another name keeps its people: they hold their posts in both,
 * since work that was begun under the old name is finished under it.
 */
@Component
class CarryPosts {

    private final Posts posts;

    CarryPosts(Posts posts) {
        this.posts = posts;
    }

    @EventListener
    void carry(UnitRenamed renamed) {
        this.posts.carry(renamed.before(), renamed.after(), renamed.from());
    }

}
