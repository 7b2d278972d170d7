package vinhdanh.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A unit goes on under another name; who holds posts in it hears of it.
 *
 * @param by the account that did it
 */
public record UnitRenamed(UnitId before, UnitId after, LocalDate from, UUID by) {

}
