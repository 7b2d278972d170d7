package vinhdanh.campaign;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Bilingual;

/**
 * A level of the route as a plan states it; see {@link Level}.
 *
 * @param unitTypes types of the units that act here; empty where one unit does
 * @param unit code of the one unit that acts here, or null
 * @param days how many working days it may take, or null
 * @param until the last day whatever arrived, or null
 */
public record PlannedLevel(String code, Bilingual name, Level.Kind kind, List<String> unitTypes, @Nullable String unit,
        @Nullable Integer days, @Nullable LocalDate until, Level.WhenLate whenLate) {

    public PlannedLevel {
        unitTypes = List.copyOf(unitTypes);
    }

}
