package vinhdanh.nomination.life;

import java.util.List;

import vinhdanh.access.Role;
import vinhdanh.people.UnitId;

/**
 * Nominations wait in a unit though their day is over; those above hear of it in the same
 * transaction.
 *
 * @param roles who acts on them there
 * @param count how many they are
 */
public record LevelIsLate(UnitId unit, List<Role> roles, int count) {

    public LevelIsLate {
        roles = List.copyOf(roles);
    }

}
