package vinhdanh.campaign.allocation;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static vinhdanh.campaign.allocation.Apportioned.seats;
import static vinhdanh.campaign.allocation.Apportioned.split;

/** The examples by which textbooks tell the methods apart. */
class ParadoxesTest {

    private static final List<Claim> BEFORE = List.of(new Claim("A", 150), new Claim("B", 78), new Claim("C", 173),
            new Claim("D", 204), new Claim("E", 295));

    private static final List<Claim> AFTER = List.of(new Claim("A", 150), new Claim("B", 78), new Claim("C", 181),
            new Claim("D", 204), new Claim("E", 296));

    /** Population paradox: E grows, B doesn't, and B takes a seat from E. */
    @Test
    void byHamiltonAUnitThatGrowsCanLoseASeatToOneThatDoesNot() {
        assertThat(seats(split(Method.HAMILTON, 50, BEFORE), "A", "B", "C", "D", "E")).containsExactly(8, 4, 10, 11,
                17);
        assertThat(seats(split(Method.HAMILTON, 50, AFTER), "A", "B", "C", "D", "E")).containsExactly(8, 5, 10, 11, 16);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "HAMILTON")
    void byADivisorMethodItCannot(Method method) {
        int lost = split(method, 50, BEFORE).seatsOf("E") - split(method, 50, AFTER).seatsOf("E");
        int won = split(method, 50, AFTER).seatsOf("B") - split(method, 50, BEFORE).seatsOf("B");

        assertThat(lost > 0 && won > 0).isFalse();
    }

    /** New-states paradox: a school joins with its own five posts and two others swap. */
    @Test
    void byHamiltonAUnitThatJoinsWithItsOwnSeatsMovesThoseOfOthers() {
        List<Claim> two = List.of(new Claim("North", 1_045), new Claim("South", 8_955));
        List<Claim> three = List.of(two.getFirst(), two.getLast(), new Claim("New", 525));

        assertThat(seats(split(Method.HAMILTON, 100, two), "North", "South")).containsExactly(10, 90);
        assertThat(seats(split(Method.HAMILTON, 105, three), "North", "South", "New")).containsExactly(11, 89, 5);
    }

    /** Quota violation: 6.8 seats would be due, 8 are given. */
    @Test
    void byDHondtALargeUnitCanGetMoreThanItsQuotaRoundedUp() {
        List<Claim> units = List.of(new Claim("A", 68), new Claim("B", 8), new Claim("C", 8), new Claim("D", 8),
                new Claim("E", 8));

        assertThat(split(Method.DHONDT, 10, units).seatsOf("A")).isEqualTo(8);
        assertThat(split(Method.HAMILTON, 10, units).seatsOf("A")).isEqualTo(7);
    }

    /** And by Adams 9.2 would be due, and 6 are given. */
    @Test
    void byAdamsALargeUnitCanGetLessThanItsQuotaRoundedDown() {
        List<Claim> units = List.of(new Claim("A", 92), new Claim("B", 2), new Claim("C", 2), new Claim("D", 2),
                new Claim("E", 2));

        assertThat(split(Method.ADAMS, 10, units).seatsOf("A")).isEqualTo(6);
    }

}
