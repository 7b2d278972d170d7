package vinhdanh.cli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The results page of 165 awards against the style sheet from the same port. */
final class PageMeasure implements Measure {

    /** Our own: the issue sets none. */
    static final double LIMIT = 2;

    private static final int AWARDS = 165;

    private static final Pattern STYLE = Pattern.compile("href=\"(/[^\"]+\\.css)\"");

    private final Scale scale;

    private final Stage stage;

    private final Path folder;

    PageMeasure(Scale scale, Stage stage, Path folder) {
        this.scale = scale;
        this.stage = stage;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public List<Figure> run() throws Exception {
        Path here = Files.createDirectories(this.folder.resolve(name()));
        BenchCampaign campaign = BenchCampaign.in(here, List.of(AWARDS), 1);
        Path workbook = campaign.workbook(0);
        try (Stage.Running running = this.stage.serve(campaign.plan(), workbook)) {
            return figures(running.port());
        }
    }

    private List<Figure> figures(int port) throws Exception {
        String page = "/campaigns/" + BenchCampaign.CODE + "/results";
        String html = new Load(port, 1).text(page);
        Matcher style = STYLE.matcher(html);
        if (!style.find()) {
            throw new IllegalStateException("The page names no style sheet: " + html);
        }
        List<Figure> figures = new ArrayList<>();
        for (int connections : new int[] { 1, 8 }) {
            int requests = this.scale.size(4_000, 16);
            Load load = new Load(port, connections);
            Rounds.Times times = Rounds.interleaved(this.scale.rounds(), () -> load.get(page, requests),
                    () -> load.get(style.group(1), requests));
            figures.add(Figure.ratio(name() + "-" + connections, requests, times, LIMIT,
                    Map.of("peer", "the style sheet from the same port", "connections", connections, "perSecond",
                            requests / times.ours(), "peerPerSecond", requests / times.peer())));
        }
        return figures;
    }

}
