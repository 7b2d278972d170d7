package vinhdanh.cli.bench;

import java.util.List;
import java.util.Map;

import vinhdanh.decision.Candidate;
import vinhdanh.decision.Caps;
import vinhdanh.decision.Order;
import vinhdanh.decision.Selection;

/** Selecting under three caps around each candidate, against sorting the same ones. */
final class SelectionMeasure implements Measure {

    static final double LIMIT = 1.5;

    private final Scale scale;

    SelectionMeasure(Scale scale) {
        this.scale = scale;
    }

    @Override
    public String name() {
        return "selection";
    }

    @Override
    public List<Figure> run() throws Exception {
        int largest = this.scale.size(1_000_000, 1_000);
        Growth growth = new Growth();
        Growth sorting = new Growth();
        Rounds.Times times = new Rounds.Times(0, 0);
        times(this.scale.size(10_000, 100), this.scale.size(20, 1));
        for (int size : Growth.sizes(this.scale.size(1_000, 10), largest)) {
            times = times(size, (size < largest / 10) ? this.scale.size(51, 1) : this.scale.rounds());
            growth.add(size, times.oursBusy());
            sorting.add(size, times.peerBusy());
        }
        return List.of(
                Figure.ratio(name(), largest, times, LIMIT,
                        Map.of("peer", "sorting the same candidates by the same order, with the draw", "perSecond",
                                largest / times.ours())),
                growth.figure(name() + "-growth", sorting, "how sorting the same candidates grows"));
    }

    private static Rounds.Times times(int size, int rounds) throws Exception {
        Caps caps = new Caps();
        Order order = ManyCandidates.order();
        List<Candidate> candidates = ManyCandidates.of(size, caps);
        return Rounds.interleaved(rounds, () -> Selection.select(candidates, caps, order),
                () -> order.sorted(candidates));
    }

}
