package vinhdanh.cli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What people wait for at their desks, on few and on many nominations: the list, a
 * dossier, a search, a submission, a vote.
 */
final class DeskMeasure implements Measure {

    /** On a hundred times as many nominations. */
    static final double LIMIT = 1.5;

    /** At once, at most. */
    static final int CLIENTS = 8;

    private final Scale scale;

    private final Stage stage;

    private final Path folder;

    DeskMeasure(Scale scale, Stage stage, Path folder) {
        this.scale = scale;
        this.stage = stage;
        this.folder = folder;
    }

    /** What is asked for, of one of the two sites. */
    @FunctionalInterface
    private interface Asked {

        void of(DeskSite site, int number) throws Exception;

    }

    @Override
    public String name() {
        return "desk";
    }

    @Override
    public List<Figure> run() throws Exception {
        Path here = Files.createDirectories(this.folder.resolve(name()));
        int hands = this.scale.size(96, 12);
        int many = this.scale.size(200_000, 800);
        try (DeskSite few = DeskSite.open(this.stage, here.resolve("few"), this.scale.size(2_000, 400), hands);
                DeskSite lots = DeskSite.open(this.stage, here.resolve("many"), many, hands)) {
            Pair pair = new Pair(few, lots, many);
            List<Figure> figures = new ArrayList<>();
            figures.addAll(read(pair, "list", DeskSite::list));
            figures.addAll(read(pair, "dossier", DeskSite::dossier));
            figures.addAll(read(pair, "search", DeskSite::search));
            figures.addAll(once(pair, "submission", hands, DeskSite::submit));
            figures.addAll(once(pair, "vote", hands, DeskSite::vote));
            return figures;
        }
    }

    private List<Figure> read(Pair pair, String what, Asked asked) throws Exception {
        int requests = this.scale.size(100, 8);
        pair.measure(CLIENTS, 0, this.scale.size(400, 8), 1, asked);
        return List.of(pair.measure(1, 0, requests, this.scale.rounds(), asked).figure(what, 1),
                pair.measure(CLIENTS, 0, requests, this.scale.rounds(), asked).figure(what, CLIENTS));
    }

    /** What each can do once: a third warms up, a third comes alone, a third together. */
    private List<Figure> once(Pair pair, String what, int hands, Asked asked) throws Exception {
        int third = hands / 3;
        pair.measure(CLIENTS, 0, third, 1, asked);
        return List.of(pair.measure(1, third, third / 4, 4, asked).figure(what, 1),
                pair.measure(CLIENTS, 2 * third, third / 4, 4, asked).figure(what, CLIENTS));
    }

    /** Both sites, asked in turn. */
    private record Pair(DeskSite few, DeskSite lots, int many) {

        Laps measure(int clients, int first, int requests, int rounds, Asked asked) throws Exception {
            Lap few = Lap.NONE;
            Lap lots = Lap.NONE;
            for (int round = 0; round < rounds; round++) {
                int from = first + round * requests;
                boolean fewFirst = round % 2 == 0;
                Lap one = Lap.run(clients, from, requests, n -> asked.of(fewFirst ? this.few : this.lots, n));
                Lap other = Lap.run(clients, from, requests, n -> asked.of(fewFirst ? this.lots : this.few, n));
                few = few.and(fewFirst ? one : other);
                lots = lots.and(fewFirst ? other : one);
            }
            return new Laps(few, lots, this.many);
        }

    }

    private record Laps(Lap few, Lap lots, int many) {

        Figure figure(String what, int clients) {
            Rounds.Times medians = new Rounds.Times(this.lots.percentile(50), this.few.percentile(50));
            return Figure.ratio("desk-%s-%d".formatted(what, clients), this.many, medians, LIMIT,
                    Map.of("peer", "the same on a hundredth as many nominations", "clients", clients, "p95",
                            this.lots.percentile(95), "perSecond", this.lots.perSecond(), "peerP95",
                            this.few.percentile(95), "peerPerSecond", this.few.perSecond()));
        }

    }

}
