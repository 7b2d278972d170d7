package vinhdanh.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

import tools.jackson.databind.json.JsonMapper;

/**
 * Importing a large workbook in a small heap, against reading the file alone and copying
 * the same rows.
 */
final class ImportMeasure implements Measure {

    static final double LIMIT = 2;

    private static final int HEAP = 512;

    /** No plan has more than 100,000 seats. */
    private static final int PROPOSED_FOR_A_SEAT = 100;

    /** A sheet holds no more than 200,000 rows: a million are ten workbooks. */
    private static final int TOGETHER = 10;

    private final Scale scale;

    private final Stage stage;

    private final Path folder;

    ImportMeasure(Scale scale, Stage stage, Path folder) {
        this.scale = scale;
        this.stage = stage;
        this.folder = folder;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public List<Figure> run() throws Exception {
        int largest = this.scale.size(100_000, 100);
        int smallest = this.scale.size(1_000, 10);
        List<Integer> rows = new ArrayList<>();
        // The first ones warm the program up and aren't counted.
        int warming = this.scale.size(8, 1);
        for (int i = 0; i < warming; i++) {
            rows.add(smallest);
        }
        int rounds = this.scale.size(3, 1);
        for (int round = 0; round < rounds; round++) {
            for (int size : Growth.sizes(smallest, largest / 10)) {
                rows.add(size);
            }
        }
        // Each of them finds those before it in the database, where all ten are one
        // campaign.
        rows.addAll(Collections.nCopies(TOGETHER, largest));
        List<ImportTimes> times = times(rows);
        List<ImportTimes> together = times.subList(times.size() - TOGETHER, times.size());
        return figures(times.subList(warming, times.size() - TOGETHER + rounds), together, largest);
    }

    private static List<Figure> figures(List<ImportTimes> times, List<ImportTimes> together, int largest) {
        Growth growth = new Growth();
        times.stream()
            .map(ImportTimes::rows)
            .distinct()
            .sorted()
            .forEach(size -> growth.add(size, median(times, size, ImportTimes::importing)));
        growth.add(TOGETHER * largest, together.stream().mapToDouble(ImportTimes::importing).sum());
        double reading = median(times, largest, ImportTimes::reading);
        double copying = median(times, largest, ImportTimes::copying);
        double bare = median(times, largest, ImportTimes::copyingBare);
        Rounds.Times both = new Rounds.Times(median(times, largest, ImportTimes::importing), reading + copying);
        double peak = times.stream().mapToLong(ImportTimes::peakHeap).max().orElse(0) / (1024.0 * 1024);
        return List.of(Figure.ratio("import", largest, both, LIMIT,
                Map.of("peer", "reading the file alone and COPY of the same rows", "reading", reading, "copying",
                        copying, "copyingWithoutIndexes", bare, "ratioWithoutIndexes", both.ours() / (reading + bare),
                        "perSecond", largest / both.ours(), "warnings", times.getLast().warnings())),
                Figure.value("import-heap", largest, "MB", peak, HEAP,
                        Map.of("note", "peak of a Java process that was given no more than this")),
                growth.figure("import-growth"));
    }

    private static double median(List<ImportTimes> times, int rows, ToDoubleFunction<ImportTimes> of) {
        return Rounds.median(times.stream().filter(time -> time.rows() == rows).mapToDouble(of).toArray());
    }

    private List<ImportTimes> times(List<Integer> rows) throws IOException, InterruptedException {
        Path here = Files.createDirectories(this.folder.resolve(name()));
        BenchCampaign campaign = BenchCampaign.in(here, rows, PROPOSED_FOR_A_SEAT);
        for (int line = 0; line < rows.size(); line++) {
            campaign.workbook(line);
        }
        Process child = this.stage.importChild(campaign.plan(), here, "-Xmx" + HEAP + "m")
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (child.waitFor() != 0) {
            throw new IOException("The import ended with code " + child.exitValue() + ": " + said);
        }
        JsonMapper json = JsonMapper.builder().build();
        return said.lines()
            .filter(line -> line.startsWith("{"))
            .map(line -> json.readValue(line, ImportTimes.class))
            .toList();
    }

}
