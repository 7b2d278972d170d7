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
