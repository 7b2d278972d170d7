package vinhdanh.access;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vinhdanh.people.UnitGoesOn;

/**
 * A unit that goes on under another name, or in another unit, keeps its people: they hold
 * their posts in both, since work that was begun under the old name is finished under it.
 * A seat that one person only can have stays with who has it there.
 */
@Component
class CarryPosts {

    private final Posts posts;

    CarryPosts(Posts posts) {
        this.posts = posts;
    }

    @EventListener
    void carry(UnitGoesOn unit) {
        this.posts.carry(unit.before(), unit.after(), unit.from());
    }

}
