package vinhdanh.access;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.people.UnitId;

/**
 * A role in a unit, held for a time.
 *
 * @param unit null for who keeps or watches the program as a whole
 * @param unitName the unit's name, as it is shown
 * @param unitType the unit's type, such as {@code district}
 * @param from its first day
 * @param to its last day, or null while there is none
 * @param ended whether it was ended: it is held no more, not on its last day either
 */
public record Post(UUID id, Role role, @Nullable UnitId unit, String unitName, String unitType, SignsAs signsAs,
        LocalDate from, @Nullable LocalDate to, boolean ended) {

    /** One that is held. */
    public Post(UUID id, Role role, @Nullable UnitId unit, String unitName, String unitType, SignsAs signsAs,
            LocalDate from, @Nullable LocalDate to) {
        this(id, role, unit, unitName, unitType, signsAs, from, to, false);
    }

}
