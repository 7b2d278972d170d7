package vinhdanh.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The levels that a nomination passes, from the lowest up. */
public record Route(List<Level> levels) {

    public Route {
        levels = levels.stream().sorted(Comparator.comparingInt(Level::position)).toList();
    }

    /**
     * The level of a position.
     * @throws IllegalArgumentException when the route has none there
     */
    public Level at(int position) {
        return this.levels.stream()
            .filter(level -> level.position() == position)
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No level " + position));
    }

    /** The level above; empty above the last. */
    public Optional<Level> above(Level level) {
        return this.levels.stream().filter(other -> other.position() > level.position()).findFirst();
    }

    /** The first level of a kind, if the route has one. */
    public Optional<Level> first(Level.Kind kind) {
        return this.levels.stream().filter(level -> level.kind() == kind).findFirst();
    }

    /**
     * Where nominations of a unit of this type begin: the highest level where such units
     * act. A district that proposes by itself doesn't endorse itself: it begins at its
     * own level, and goes on from there.
     */
    public Optional<Level> startOf(String unitType) {
        return this.levels.stream()
            .filter(level -> level.unitTypes().contains(unitType))
            .reduce((lower, higher) -> higher);
    }

}
