package vinhdanh.cli.bench;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class FigureTest {

    @Test
    void aRatioOverItsLimitIsShownAsSuch() {
        Figure figure = Figure.ratio("import", 100, new Rounds.Times(3, 1), 2, Map.of());
        assertThat(figure.ratio()).isEqualTo(3);
        assertThat(figure.within()).isFalse();
        assertThat(BenchReport.row(figure)).endsWith("NO");
    }

    @Test
    void aRatioAtItsLimitIsWithin() {
        assertThat(Figure.ratio("import", 100, new Rounds.Times(2, 1), 2, Map.of()).within()).isTrue();
    }

    @Test
    void withoutAPeerTheValueItselfIsHeldAgainstTheLimit() {
        assertThat(Figure.value("heap", 100, "MB", 513, 512, Map.of()).within()).isFalse();
        assertThat(Figure.value("heap", 100, "MB", 511, 512, Map.of()).within()).isTrue();
    }

    @Test
    void aCostOfNLogNGrowsByOneAndASquareByMuchMore() {
        Growth logarithmic = new Growth();
        Growth square = new Growth();
        for (int size : Growth.sizes(1_000, 100_000)) {
            logarithmic.add(size, size * Math.log(size));
            square.add(size, (double) size * size);
        }
        assertThat(logarithmic.figure("a").ours()).isCloseTo(1, within(1e-9));
        assertThat(square.figure("b").ours()).isGreaterThan(50);
        assertThat(square.figure("b").within()).isFalse();
    }

    @Test
    void aGrowthThatThePeerHasTooIsTheMachines() {
        Growth peer = new Growth();
        Growth ours = new Growth();
        Growth square = new Growth();
        for (int size : Growth.sizes(1_000, 1_000_000)) {
            double cache = (size > 50_000) ? 3 : 1;
            peer.add(size, cache * size * Math.log(size));
            ours.add(size, 1.2 * cache * size * Math.log(size));
            square.add(size, cache * size * size);
        }
        Figure figure = ours.figure("a", peer, "sorting");
        assertThat(figure.ours()).isCloseTo(3, within(1e-9));
        assertThat(figure.ratio()).isCloseTo(1, within(1e-9));
        assertThat(figure.within()).isTrue();
        assertThat(figure.details()).containsKeys("multiple1000000", "multiplePeer1000000", "seconds1000", "peer");
        assertThat(square.figure("b", peer, "sorting").within()).isFalse();
    }

    @Test
    void theMedianIsTheOneInTheMiddle() {
        assertThat(Rounds.median(9, 1, 2)).isEqualTo(2);
        assertThat(Rounds.median(4, 1)).isEqualTo(2.5);
    }

    @Test
    void bothOfAPairRunOnceMoreThanTheyAreCounted() throws Exception {
        int[] ran = new int[2];
        Rounds.interleaved(3, () -> ran[0]++, () -> ran[1]++);
        assertThat(ran).containsExactly(4, 4);
    }

}
