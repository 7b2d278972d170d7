package vinhdanh.nomination.life;

import java.util.Optional;

import vinhdanh.access.Actor;
import vinhdanh.shared.Bilingual;

/**
 * Something that must be settled before a nomination can be moved, known to those who
 * settle it: a check that is open, a list that was announced. The gate asks all of them.
 */
public interface Bar {

    /** Why this step can't be done yet, or no more; empty where nothing is in its way. */
    Optional<Bilingual> find(Standing standing, Step step, Actor actor);

}
