package vinhdanh.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * What becomes of units on a day: some end the day before, others take their place. Each
 * act is this one with other parts empty.
 *
 * @param ending those that end
 * @param created those that begin, and take the place of those that end
 * @param taking those that exist already and take their place
 * @param from the first day on which it is so
 */
public record UnitChange(Act act, String place, List<UnitId> ending, List<NewUnit> created, List<UnitId> taking,
        LocalDate from) {

    public UnitChange {
        ending = List.copyOf(ending);
        created = List.copyOf(created);
        taking = List.copyOf(taking);
    }

    /** What is done. */
    public enum Act {

        CREATED, RENAMED, MERGED, SPLIT, ABOLISHED;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

    }

}
