package vinhdanh.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All units that a campaign knows, in memory, and how to recognise one as people write
 * it.
 */
public final class Units {

    private final List<Unit> all;

    private final Map<String, List<Unit>> byCode = new HashMap<>();

    private final UnitIndex index;

    public Units(List<Unit> all) {
        this.all = List.copyOf(all);
        this.all.forEach(unit -> this.byCode.computeIfAbsent(unit.code(), code -> new ArrayList<>()).add(unit));
        this.index = new UnitIndex(this);
    }

    public List<Unit> all() {
        return this.all;
    }

    /** The unit with exactly this code that is valid on the day. */
    public Optional<Unit> find(String code, LocalDate day) {
        return this.byCode.getOrDefault(code, List.of()).stream().filter(unit -> unit.isValidOn(day)).findFirst();
    }

    /** The units above one on a day, the nearest first. */
    public List<Unit> above(Unit unit, LocalDate day) {
        List<Unit> path = new ArrayList<>();
        Unit current = unit;
        while (current.parent() != null && path.size() < 50) {
            Optional<Unit> parent = find(current.parent(), day);
            if (parent.isEmpty()) {
                break;
            }
            current = parent.get();
            path.add(current);
        }
        return path;
    }

    /** Whether a unit is the one with the code or stands below it on the day. */
    public boolean isWithin(Unit unit, String code, LocalDate day) {
        return unit.code().equals(code) || above(unit, day).stream().anyMatch(parent -> parent.code().equals(code));
    }

    /** The units right below one on a day, in the file's order. */
    public List<Unit> below(String code, LocalDate day) {
        return this.all.stream().filter(unit -> code.equals(unit.parent()) && unit.isValidOn(day)).toList();
    }

    /**
     * The unit that somebody meant: full name, short name, alias or code, with or without
     * diacritics, case, spacing, the usual abbreviations (UBND, TP., H., P., X.) and the
     * unit above it ("phường Mỹ Bình, TP Long Xuyên").
     */
    public Recognition recognise(String typed, LocalDate day) {
        return this.index.recognise(typed, day);
    }

    /** Every unit with the code, on whatever days. */
    List<Unit> ever(String code) {
        return this.byCode.getOrDefault(code, List.of());
    }

    /** What became of the typed name. */
    public sealed interface Recognition {

        record Found(Unit unit) implements Recognition {
        }

        /** Known, but not on the day. */
        record NotValid(Unit unit) implements Recognition {
        }

        /** More than one could be meant. */
        record Ambiguous(List<Unit> units) implements Recognition {
        }

        /** None is meant; at most three with similar names, the nearest first. */
        record Unknown(List<Unit> nearest) implements Recognition {
        }

    }

}
