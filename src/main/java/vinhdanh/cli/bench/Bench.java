package vinhdanh.cli.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** All measurements, one after the other. */
public final class Bench {

    private final Stage stage;

    private final Consumer<String> lines;

    /**
     * @param lines takes the table, line by line as it comes about
     */
    public Bench(Stage stage, Consumer<String> lines) {
        this.stage = stage;
        this.lines = lines;
    }

    /** What {@code --only} may name. */
    public static List<String> names() {
        return List.of("import", "selection", "certificates", "proofs", "pages", "desk");
    }

    /**
     * Measures and writes the figures.
     * @param only the names of what is measured
     * @param quick with tiny sizes, to see that it works
     * @param out the JSON file
     */
    public void run(List<String> only, boolean quick, Path out) throws Exception {
        Path folder = Files.createTempDirectory("vinhdanh-bench");
        try {
            List<Figure> figures = new ArrayList<>();
            this.lines.accept(BenchReport.heading());
            for (Measure measure : measures(new Scale(quick), folder)) {
                if (only.contains(measure.name())) {
                    List<Figure> found = measure.run();
                    found.forEach(figure -> this.lines.accept(BenchReport.row(figure)));
                    figures.addAll(found);
                }
            }
            new BenchReport(quick, figures).write(out);
        }
        finally {
            delete(folder);
        }
    }

    private List<Measure> measures(Scale scale, Path folder) {
        return List.of(new ImportMeasure(scale, this.stage, folder), new SelectionMeasure(scale),
                new CertificateMeasure(scale, folder), new ProofMeasure(scale),
                new PageMeasure(scale, this.stage, folder), new DeskMeasure(scale, this.stage, folder));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

}
