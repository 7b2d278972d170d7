package vinhdanh.desk;

import java.util.List;

import vinhdanh.access.Actor;
import vinhdanh.shared.Language;

/**
 * What waits for people in one area of the desk. Each area brings its own bean of this,
 * with a query for each kind that is filtered by the actor's posts.
 */
public interface WaitingFor {

    /** The kinds of which something waits. */
    List<Waiting> find(Actor actor, Language language);

}
