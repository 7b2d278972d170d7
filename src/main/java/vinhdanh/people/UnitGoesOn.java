package vinhdanh.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit goes on under another name, or in the unit that it was merged into; who holds
 * posts in it hears of it.
 *
 * @param by the account that did it
 */
public record UnitGoesOn(UnitId before, UnitId after, LocalDate from, UUID by) {

}
