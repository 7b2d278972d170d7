package vinhdanh.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * All units that a campaign knows, in memory, and how to recognise one as people write
 * it.
 */
public final class Units {

    private final List<Unit> all;

    public Units(List<Unit> all) {
        this.all = List.copyOf(all);
    }

    public List<Unit> all() {
        return this.all;
    }

    /** The unit with exactly this code that is valid on the day. */
    public Optional<Unit> find(String code, LocalDate day) {
        return this.all.stream().filter(unit -> unit.code().equals(code) && unit.isValidOn(day)).findFirst();
    }

    /**
     * The unit that somebody meant: full name, short name, alias or code, with or without
     * diacritics, case, spacing and the usual abbreviations (UBND, TP., H., P., X.).
     */
    public Recognition recognise(String typed, LocalDate day) {
        throw new UnsupportedOperationException("people");
    }

    /** What became of the typed name. */
    public sealed interface Recognition {

        record Found(Unit unit) implements Recognition {
        }

        record NotValid(Unit unit) implements Recognition {
        }

        record Ambiguous(List<Unit> units) implements Recognition {
        }

        record Unknown(List<Unit> nearest) implements Recognition {
        }

    }

}
