package vinhdanh.nomination.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReadAheadTest {

    private final List<Integer> used = new ArrayList<>();

    @Test
    void everyPieceIsUsedInItsOrder() {
        List<Integer> pieces = IntStream.range(0, 100).boxed().toList();
        try (ReadAhead<Integer> ahead = new ReadAhead<>(pieces::forEach)) {
            ahead.forEach(this.used::add);
        }
        assertThat(this.used).isEqualTo(pieces);
    }

    @Test
    void whatFailsInTheMakingIsThrownAfterThePiecesBefore() {
        try (ReadAhead<Integer> ahead = new ReadAhead<>(taker -> {
            taker.accept(1);
            throw new IllegalArgumentException("the second is damaged");
        })) {
            assertThatThrownBy(() -> ahead.forEach(this.used::add)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the second is damaged");
        }
        assertThat(this.used).containsExactly(1);
    }

    @Test
    void aMakerThatNobodyListensToEndsWithTheCaller() {
        CountDownLatch ended = new CountDownLatch(1);
        try (ReadAhead<Integer> ahead = new ReadAhead<>(taker -> {
            try {
                IntStream.iterate(0, n -> n + 1).forEach(taker::accept);
            }
            finally {
                ended.countDown();
            }
        })) {
            assertThatThrownBy(() -> ahead.forEach(piece -> {
                throw new IllegalStateException("the database is gone");
            })).hasMessage("the database is gone");
        }
        assertThat(ended.getCount()).isZero();
    }

}
