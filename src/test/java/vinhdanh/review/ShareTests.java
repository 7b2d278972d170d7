package vinhdanh.review;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Quorums and thresholds are exact. */
class ShareTests {

    @Test
    void sharesAreReadAsPeopleWriteThem() {
        assertThat(List.of("2/3", " 2 / 3 ", "80%", "80", "66,5 %", "66.67%").stream().map(Share::parse).toList())
            .extracting(share -> share.map(Share::toString).orElse(""))
            .containsExactly("2/3", "2/3", "80%", "80%", "66,50%", "66,67%");
        assertThat(List.of("", "3/2", "0%", "101%", "-1/2", "a", "0/3").stream().map(Share::parse))
            .allMatch(Optional::isEmpty);
    }

    @Test
    void twoOfThreeAreTwoThirds() {
        assertThat(new Share(2, 3).isReached(2, 3)).isTrue();
        assertThat(new Share(2, 3).isReached(9, 14)).isFalse();
        assertThat(new Share(80, 100).isReached(12, 15)).isTrue();
        assertThat(new Share(80, 100).isReached(11, 15)).isFalse();
        assertThat(new Share(80, 100).isReached(0, 0)).isFalse();
    }

    @Property
    void theLeastPartReachesTheShareAndOneLessDoesNot(@ForAll @IntRange(min = 1, max = 100) int num,
            @ForAll @IntRange(min = 0, max = 100) int more, @ForAll @IntRange(min = 1, max = 400) int whole) {
        Share share = new Share(num, num + more);
        int least = share.leastOf(whole);
        assertThat(share.isReached(least, whole)).isTrue();
        assertThat(share.isReached(least - 1, whole)).isFalse();
    }

    @Property
    void aRateIsNeverShownHigherThanItIs(@ForAll @IntRange(min = 0, max = 300) int votes,
            @ForAll @IntRange(min = 0, max = 300) int others) {
        int base = Math.max(1, votes + others);
        Count count = Count.of(new UUID(0, 1), 1, base, new Count.Tally(votes, others, 0), base, new Share(2, 3));
        assertThat((long) count.rate() * base).isLessThanOrEqualTo(votes * 10_000L);
        assertThat((count.rate() + 1L) * base).isGreaterThan(votes * 10_000L);
        assertThat(count.passed()).isEqualTo(votes * 3L >= base * 2L);
    }

}
