package vinhdanh.campaign.allocation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import static org.assertj.core.api.Assertions.assertThat;
import static vinhdanh.campaign.allocation.Apportioned.split;

/** What holds for every split, against an oracle that writes down every single claim. */
class ApportionmentPropertiesTest {

    @Property
    void everyMethodGivesWhatAListOfAllClaimsGives(@ForAll Method method, @ForAll("units") List<Claim> units,
            @ForAll @IntRange(max = 40) int seats) {
        Assume.that(Feasibility.reasonsAgainst(seats, units).isEmpty());

        assertThat(given(split(method, seats, units))).isEqualTo(oracle(method, seats, units));
    }

    @Property
    void seatsAddUpAndStayWithinTheBounds(@ForAll Method method, @ForAll("units") List<Claim> units,
            @ForAll @IntRange(max = 40) int seats) {
        Assume.that(Feasibility.reasonsAgainst(seats, units).isEmpty());

        List<Integer> given = given(split(method, seats, units));

        assertThat(given.stream().mapToInt(Integer::intValue).sum()).isEqualTo(seats);
        assertThat(IntStream.range(0, given.size()))
            .allSatisfy(i -> assertThat(given.get(i)).isBetween(units.get(i).floor(), units.get(i).ceiling()));
    }

    @Property
    void orderOfTheUnitsDoesNotMatter(@ForAll Method method, @ForAll("units") List<Claim> units,
            @ForAll @IntRange(max = 40) int seats, @ForAll long shuffle) {
        List<Claim> other = new ArrayList<>(units);
        Collections.shuffle(other, new Random(shuffle));

        assertThat(Apportionment.of(method, seats, other)).usingRecursiveComparison()
            .isEqualTo(Apportionment.of(method, seats, units));
    }

    @Property
    void byADivisorMethodNobodyLosesWhenThereIsOneSeatMore(@ForAll Method method, @ForAll("units") List<Claim> units,
            @ForAll @IntRange(max = 40) int seats) {
        Assume.that(method != Method.HAMILTON && Feasibility.reasonsAgainst(seats, units).isEmpty()
                && Feasibility.reasonsAgainst(seats + 1, units).isEmpty());
        Outcome.Split before = split(method, seats, units);

        List<Integer> after = given(split(method, seats + 1, units));

        assertThat(IntStream.range(0, after.size()))
            .allSatisfy(i -> assertThat(after.get(i)).isGreaterThanOrEqualTo(before.shares().get(i).seats()));
        assertThat(after.get(index(before, before.nextOut().orElseThrow())))
            .isEqualTo(before.seatsOf(before.nextOut().orElseThrow()) + 1);
    }

    @Property
    void hamiltonStaysWithinTheQuota(@ForAll("unboundedUnits") List<Claim> units,
            @ForAll @IntRange(max = 60) int seats) {
        assertThat(split(Method.HAMILTON, seats, units).shares()).allSatisfy(share -> {
            assertThat(Ratio.of(share.seats() - 1L)).isLessThan(share.quota());
            assertThat(Ratio.of(share.seats() + 1L)).isGreaterThan(share.quota());
        });
    }

    @Property
    void hamiltonWithinBoundsIsAsNearToTheQuotasAsCanBe(@ForAll("fewUnits") List<Claim> units,
            @ForAll @IntRange(max = 8) int seats) {
        Assume.that(Feasibility.reasonsAgainst(seats, units).isEmpty());
        Outcome.Split split = split(Method.HAMILTON, seats, units);

        BigInteger best = everySplit(seats, units, 0).stream()
            .map(seatsOfEach -> distance(seatsOfEach, seats, units))
            .min(Comparator.naturalOrder())
            .orElseThrow();

        assertThat(distance(given(split), seats, units)).isEqualTo(best);
    }

    @Provide
    Arbitrary<List<Claim>> units() {
        return claims(Arbitraries.integers().between(0, 3), Arbitraries.integers().between(0, 12), 7);
    }

    @Provide
    Arbitrary<List<Claim>> fewUnits() {
        return claims(Arbitraries.integers().between(0, 2), Arbitraries.integers().between(0, 6), 4);
    }

    @Provide
    Arbitrary<List<Claim>> unboundedUnits() {
        return claims(Arbitraries.just(0), Arbitraries.just(1_000), 7)
            .filter(units -> units.stream().anyMatch(unit -> unit.weight() > 0));
    }

    private static Arbitrary<List<Claim>> claims(Arbitrary<Integer> floor, Arbitrary<Integer> more, int most) {
        Arbitrary<Long> weight = Arbitraries.oneOf(Arbitraries.longs().between(0, 12),
                Arbitraries.longs().between(1, 1_000_000));
        return Combinators.combine(weight, floor, more)
            .as((w, least, room) -> new Claim("", w, least, least + room))
            .list()
            .ofMinSize(1)
            .ofMaxSize(most)
            .map(ApportionmentPropertiesTest::named);
    }

    private static List<Claim> named(List<Claim> units) {
        return IntStream.range(0, units.size())
            .mapToObj(i -> new Claim("u" + i, units.get(i).weight(), units.get(i).floor(), units.get(i).ceiling()))
            .toList();
    }

    private static List<Integer> given(Outcome.Split split) {
        return split.shares().stream().map(Share::seats).toList();
    }

    private static int index(Outcome.Split split, String code) {
        return split.shares().stream().map(Share::code).toList().indexOf(code);
    }

    /** Writes every claim to every seat in one list, sorts it, and cuts it. */
    private static List<Integer> oracle(Method method, int seats, List<Claim> units) {
        long total = units.stream().mapToLong(Claim::weight).sum();
        List<Line> lines = new ArrayList<>();
        int free = seats;
        Integer[] held = new Integer[units.size()];
        for (int i = 0; i < units.size(); i++) {
            Claim unit = units.get(i);
            held[i] = unit.floor();
            free -= unit.floor();
            for (int seat = unit.floor(); unit.weight() > 0 && seat < unit.ceiling(); seat++) {
                lines.add(Line.of(method, i, unit.weight(), seat, seats, total));
            }
        }
        lines.sort(Line.ORDER);
        lines.subList(0, free).forEach(line -> held[line.unit()]++);
        return List.of(held);
    }

    /**
     * The claim of a unit to its seat, as a value that was worked out with pen and paper.
     */
    private record Line(int unit, long weight, BigInteger over, BigInteger under) {

        static final Comparator<Line> ORDER = Comparator.<Line>comparingInt(line -> (line.under.signum() == 0) ? 0 : 1)
            .thenComparing((a, b) -> b.over.multiply(a.under).compareTo(a.over.multiply(b.under)))
            .thenComparing(Line::weight, Comparator.reverseOrder())
            .thenComparing(Line::unit);

        static Line of(Method method, int unit, long weight, int seat, int seats, long total) {
            BigInteger w = BigInteger.valueOf(weight);
            BigInteger k = BigInteger.valueOf(seat);
            BigInteger next = BigInteger.valueOf(seat + 1L);
            return switch (method) {
                case HAMILTON -> new Line(unit, weight, BigInteger.valueOf(weight * seats - seat * total),
                        BigInteger.valueOf(total));
                case DHONDT -> new Line(unit, weight, w, next);
                case SAINTE_LAGUE -> new Line(unit, weight, w, k.add(next));
                case HUNTINGTON_HILL -> new Line(unit, weight, w.pow(2), k.multiply(next));
                case ADAMS -> new Line(unit, weight, w, k);
                case DEAN -> new Line(unit, weight, w.multiply(k.add(next)), k.multiply(next));
            };
        }

    }

    private static List<List<Integer>> everySplit(int seats, List<Claim> units, int from) {
        if (from == units.size()) {
            return (seats == 0) ? List.of(List.of()) : List.of();
        }
        Claim unit = units.get(from);
        List<List<Integer>> all = new ArrayList<>();
        for (int held = unit.floor(); held <= Math.min(unit.room(), seats); held++) {
            for (List<Integer> rest : everySplit(seats - held, units, from + 1)) {
                List<Integer> one = new ArrayList<>(List.of(held));
                one.addAll(rest);
                all.add(one);
            }
        }
        return all;
    }

    /**
     * The sum of the squared differences from the quotas, times the square of the total.
     */
    private static BigInteger distance(List<Integer> held, int seats, List<Claim> units) {
        long total = units.stream().mapToLong(Claim::weight).sum();
        return IntStream.range(0, units.size())
            .mapToObj(i -> BigInteger.valueOf(held.get(i) * total - units.get(i).weight() * seats).pow(2))
            .reduce(BigInteger.ZERO, BigInteger::add);
    }

}
