package vinhdanh.nomination.copy;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

import static org.assertj.core.api.Assertions.assertThat;

class GrowingIdsTest {

    @Property
    void everyIdIsLargerThanTheOneBeforeItAndThoseOfAnEarlierMoment(@ForAll long seed,
            @ForAll @LongRange(max = 4_000_000_000_000L) long moment) {
        GrowingIds earlier = new GrowingIds(Instant.ofEpochMilli(moment), new Random(seed));
        GrowingIds later = new GrowingIds(Instant.ofEpochMilli(moment + 1), new Random(seed + 1));
        assertThat(Stream.of(earlier.next(), earlier.next(), earlier.next(), later.next()).map(UUID::toString))
            .doesNotHaveDuplicates()
            .isSorted();
        assertThat(later.next().version()).isEqualTo(7);
        assertThat(later.next().variant()).isEqualTo(2);
    }

}
