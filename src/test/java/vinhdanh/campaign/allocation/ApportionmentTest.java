package vinhdanh.campaign.allocation;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;
import static vinhdanh.campaign.allocation.Apportioned.seats;
import static vinhdanh.campaign.allocation.Apportioned.split;

class ApportionmentTest {

    @Test
    void shareSaysWhatWasDueAndWithWhichPriorityTheLastSeatCame() {
        Outcome.Split split = split(Method.SAINTE_LAGUE, 10, List.of(new Claim("A", 60), new Claim("B", 40)));

        Share a = split.shares().getFirst();
        assertThat(a.seats()).isEqualTo(6);
        assertThat(a.quota()).isEqualByComparingTo(Ratio.of(6));
        assertThat(a.lastSeat().orElseThrow()).isEqualByComparingTo(Ratio.of(120).dividedBy(11));
        assertThat(a.bound()).isEqualTo(Share.Bound.NONE);
    }

    @Test
    void shareSaysThatAFloorGaveIt() {
        Outcome.Split split = split(Method.DHONDT, 10, List.of(new Claim("large", 990), new Claim("small", 10, 1, 10)));

        assertThat(split.shares()).extracting(Share::code, Share::seats, Share::bound)
            .containsExactly(tuple("large", 9, Share.Bound.NONE), tuple("small", 1, Share.Bound.FLOOR));
    }

    @Test
    void shareSaysThatACeilingCutIt() {
        Outcome.Split split = split(Method.DHONDT, 10, List.of(new Claim("large", 990, 0, 3), new Claim("small", 10)));

        assertThat(split.shares().getFirst().bound()).isEqualTo(Share.Bound.CEILING);
        assertThat(seats(split, "large", "small")).containsExactly(3, 7);
    }

    @ParameterizedTest
    @EnumSource
    void tieGoesToTheLargerWeightThenToTheCodeThatComesFirst(Method method) {
        Outcome.Split equal = split(method, 3, List.of(new Claim("B", 5), new Claim("A", 5)));

        assertThat(seats(equal, "A", "B")).containsExactly(2, 1);
        assertThat(equal.lastIn()).contains("A");
        assertThat(equal.nextOut()).contains("B");
    }

    @Test
    void tieOfSainteLagueGoesToTheLargerWeight() {
        // 30/3 for the second seat of the larger one equals 10/1 for the first of the
        // other
        assertThat(seats(split(Method.SAINTE_LAGUE, 2, List.of(new Claim("a", 10), new Claim("z", 30))), "a", "z"))
            .containsExactly(0, 2);
    }

    @ParameterizedTest
    @EnumSource
    void unitOfWeightZeroGetsItsFloorAndNoMore(Method method) {
        Outcome.Split split = split(method, 5,
                List.of(new Claim("none", 0), new Claim("floor", 0, 1, 9), new Claim("some", 7)));

        assertThat(seats(split, "none", "floor", "some")).containsExactly(0, 1, 4);
    }

    @ParameterizedTest
    @EnumSource
    void noSeatsAreASplitToo(Method method) {
        assertThat(split(method, 0, List.of(new Claim("A", 1), new Claim("B", 2))).shares()).extracting(Share::seats)
            .containsOnly(0);
    }

    @ParameterizedTest
    @EnumSource
    void weightsNearTheLargestLongAreExact(Method method) {
        List<Claim> units = List.of(new Claim("A", Long.MAX_VALUE), new Claim("B", Long.MAX_VALUE - 1),
                new Claim("C", Long.MAX_VALUE));

        assertThat(seats(split(method, 4, units), "A", "B", "C")).containsExactly(2, 1, 1);
    }

    @ParameterizedTest
    @EnumSource
    void hundredThousandUnitsAreSplit(Method method) {
        List<Claim> units = IntStream.range(0, 100_000)
            .mapToObj(i -> new Claim("unit-" + i, 1 + (i * 7919L) % 100_003))
            .toList();

        assertThat(split(method, 1_000_000, units).shares().stream().mapToLong(Share::seats).sum())
            .isEqualTo(1_000_000);
    }

    @Test
    void whatCannotBeSplitIsRefusedWithEveryReason() {
        assertThat(Map.ofEntries(
                entry("The floors add up to 4, more than the 3 seats.",
                        refusal(3, new Claim("A", 1, 2, 9), new Claim("B", 1, 2, 9))),
                entry("The ceilings add up to 2 and cannot hold the 3 seats.",
                        refusal(3, new Claim("A", 1, 0, 1), new Claim("B", 1, 0, 1))),
                entry("No unit has a figure above 0 to split by.", refusal(3, new Claim("A", 0))),
                entry("The figure of the unit A is negative.", refusal(3, new Claim("A", -1), new Claim("B", 1))),
                entry("The unit A is there twice.", refusal(3, new Claim("A", 1), new Claim("A", 1))),
                entry("The floor of the unit A is negative or above its ceiling.", refusal(3, new Claim("A", 1, 2, 1))),
                entry("The number of seats must not be negative (-1).", refusal(-1, new Claim("A", 1)))))
            .allSatisfy((expected, actual) -> assertThat(actual).isEqualTo(expected));
    }

    private static String refusal(int seats, Claim... claims) {
        return switch (Apportionment.of(Method.HAMILTON, seats, List.of(claims))) {
            case Outcome.Refused refused -> refused.reasons().getFirst().en();
            case Outcome.Split split -> throw new AssertionError(split);
        };
    }

}
