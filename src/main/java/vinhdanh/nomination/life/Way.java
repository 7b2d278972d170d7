package vinhdanh.nomination.life;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.Level;
import vinhdanh.campaign.Route;
import vinhdanh.law.WorkingDays;
import vinhdanh.people.UnitId;

/** Where the way of a unit's nominations leads, level by level. */
final class Way {

    private static final WorkingDays DAYS = WorkingDays.shipped();

    private Way() {
    }

    /** The level at which a unit proposes: the highest where it acts itself. */
    static Level start(Lives lives, UnitId unit, Route route) {
        return route.levels()
            .stream()
            .filter(level -> lives.actingUnit(unit, level).filter(unit::equals).isPresent())
            .filter(level -> level.kind().compareTo(Level.Kind.APPRAISE) < 0)
            .reduce((lower, higher) -> higher)
            .orElse(route.levels().getFirst());
    }

    /** The next level where somebody acts for this unit; those without are passed by. */
    static Place above(Lives lives, UnitId unit, Route route, Level level) {
        Optional<Level> next = route.above(level);
        while (next.isPresent()) {
            Optional<UnitId> acting = lives.actingUnit(unit, next.get());
            boolean endorsesItself = next.get().kind() == Level.Kind.ENDORSE && acting.filter(unit::equals).isPresent();
            if (acting.isPresent() && !endorsesItself) {
                return new Place(next.get(), acting.get());
            }
            next = route.above(next.get());
        }
        return new Place(level, null);
    }

    static Place at(Lives lives, UnitId unit, Level level) {
        return new Place(level, lives.actingUnit(unit, level).orElse(null));
    }

    /** Back to the level whose unit let it pass. */
    static Place endorsing(Lives lives, Standing standing, Route route) {
        return route.levels()
            .stream()
            .filter(level -> level.kind() == Level.Kind.ENDORSE)
            .map(level -> at(lives, standing.unit(), level))
            .filter(place -> place.unit() != null && place.unit().equals(standing.endorsedIn()))
            .reduce((lower, higher) -> higher)
            .orElseThrow();
    }

    /**
     * Until when what arrives today should go on from a level; null where nothing is set.
     */
    static @Nullable LocalDate due(@Nullable Level level, LocalDate today) {
        if (level == null) {
            return null;
        }
        Integer term = level.workingDays();
        LocalDate byTerm = term == null ? null : DAYS.after(today, term);
        LocalDate last = level.lastDay();
        if (byTerm == null || last == null) {
            return byTerm == null ? last : byTerm;
        }
        return byTerm.isBefore(last) ? byTerm : last;
    }

}
