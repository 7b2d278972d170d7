package vinhdanh.nomination.life;

import java.util.List;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.shared.Bilingual;

/** Everything that can be in the way of a move. Pages show it before somebody tries. */
@Component
public class Bars {

    private final List<Bar> all;

    Bars(ObjectProvider<Bar> all) {
        this.all = all.orderedStream().toList();
    }

    /** The first that is in the way. */
    public Optional<Bilingual> find(Standing standing, Step step, Actor actor) {
        return this.all.stream().flatMap(bar -> bar.find(standing, step, actor).stream()).findFirst();
    }

}
