package vinhdanh.desk;

import java.util.List;

import vinhdanh.access.Actor;
import vinhdanh.page.Parts.Fact;
import vinhdanh.shared.Language;

/**
 * The first page of somebody who is logged in.
 *
 * @param name who it is
 * @param posts the posts held today, with their units
 */
public record HomeView(String name, List<Fact> posts) {

    static HomeView of(Actor actor, Language language) {
        return new HomeView(actor.name(),
                actor.posts()
                    .stream()
                    .map(post -> Fact.of(post.role().title().in(language), post.unitName()))
                    .toList());
    }

}
