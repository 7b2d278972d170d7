package vinhdanh.decision;

import java.util.BitSet;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import static org.assertj.core.api.Assertions.assertThat;

/** That taking the best who fits is best for caps within caps, by trying all choices. */
class SelectionIsBestTest {

    /**
     * Against all subsets: no feasible one comes before the choice in lexicographic
     * order, and none has a better k-th member for any k, so none is heavier or larger.
     */
    @Property(tries = 4_000)
    void choiceIsTheBestOfAllSubsets(@ForAll long chance) {
        RandomCase given = RandomCase.of(chance, 11);
        List<Candidate> ordered = given.candidates()
            .stream()
            .sorted(NaiveOrder.of(given.criteria(), given.seed()))
            .toList();
        long chosen = bits(ordered, Selection.select(given.candidates(), given.caps(), given.order()).chosen());
        assertThat(feasible(given.caps(), ordered, chosen)).isTrue();
        for (long other = 0; other < 1L << ordered.size(); other++) {
            if (feasible(given.caps(), ordered, other)) {
                assertThat(comesBefore(other, chosen)).isFalse();
                assertThat(isDominated(other, chosen)).isTrue();
            }
        }
    }

    private static long bits(List<Candidate> ordered, List<Candidate> members) {
        BitSet bits = new BitSet();
        members.forEach(member -> bits.set(ordered.indexOf(member)));
        return bits.isEmpty() ? 0 : bits.toLongArray()[0];
    }

    private static boolean feasible(Caps caps, List<Candidate> ordered, long members) {
        int[] taken = new int[caps.all().size()];
        for (int i = 0; i < ordered.size(); i++) {
            for (Cap cap = ordered.get(i).cap(); (members >> i & 1) == 1 && cap != null; cap = cap.within()) {
                if (++taken[cap.index()] > cap.seats()) {
                    return false;
                }
            }
        }
        return true;
    }

    /**
     * Whether the first candidate on whom they differ is in the one and not the other.
     */
    private static boolean comesBefore(long one, long other) {
        long difference = one ^ other;
        return (one & Long.lowestOneBit(difference)) != 0;
    }

    /** Whether up to every standing the other one has no fewer members. */
    private static boolean isDominated(long one, long other) {
        for (int i = 1; i < Long.SIZE; i++) {
            long upTo = (1L << i) - 1;
            if (Long.bitCount(one & upTo) > Long.bitCount(other & upTo)) {
                return false;
            }
        }
        return true;
    }

}
