package vinhdanh.access;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import vinhdanh.people.UnitId;

/**
 * The person who acts, with the posts held today. Everyone acts as oneself; acting as
 * somebody else does not exist.
 *
 * @param name as it is shown
 * @param posts those held today
 * @param secondFactor whether this session gave a second factor
 * @param hasSecondFactor whether one was set up, which is asked for then
 */
public record Actor(AccountId id, String login, String name, List<Post> posts, boolean secondFactor,
        boolean hasSecondFactor) {

    public Actor {
        posts = List.copyOf(posts);
    }

    /** One who gave all that is asked for, as far as posts don't ask for more. */
    public Actor(AccountId id, String login, String name, List<Post> posts, boolean secondFactor) {
        this(id, login, name, posts, secondFactor, secondFactor);
    }

    public boolean holds(Role... roles) {
        return this.posts.stream().anyMatch(post -> Arrays.asList(roles).contains(post.role()));
    }

    public boolean holdsIn(UnitId unit, Role... roles) {
        return this.posts.stream()
            .anyMatch(post -> unit.equals(post.unit()) && Arrays.asList(roles).contains(post.role()));
    }

    /** The units where one of these roles is held; empty where none is. */
    public List<UUID> unitsAs(Role... roles) {
        return this.posts.stream()
            .filter(post -> Arrays.asList(roles).contains(post.role()))
            .map(Post::unit)
            .filter(Objects::nonNull)
            .map(UnitId::value)
            .distinct()
            .toList();
    }

    /** Whether one of the posts asks for more than a password. */
    public boolean needsSecondFactor() {
        return this.posts.stream().anyMatch(post -> post.role().needsSecondFactor());
    }

    /**
     * Whether the session has given all that the posts and the account itself ask for.
     */
    public boolean isSure() {
        return this.secondFactor || !(this.hasSecondFactor || needsSecondFactor());
    }

}
