package vinhdanh.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.PlanFile;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;

/**
 * Makes the folder {@code samples}: the workbooks of a campaign, files that must be
 * refused whole, and the list of all that is wrong in them. The same seed gives the same
 * bytes.
 */
public final class SampleWorkbooks {

    static final String CAMPAIGN = "an-giang-2021";

    static final String REFUSED = "refused";

    private static final long SEED = 174;

    private final Plan plan;

    private final List<SampleFile> files;

    private final RefusedFiles refused;

    SampleWorkbooks(Plan plan) {
        this.plan = plan;
        Scenario scenario = new Scenario(plan, new Random(SEED));
        new Districts(scenario).fillIn();
        new Departments(scenario).fillIn();
        new ElectionBodies(scenario).fillIn();
        this.files = scenario.finish();
        this.refused = new RefusedFiles(faultless(plan));
    }

    /** A workbook in which nothing is wrong. */
    private static SampleFile faultless(Plan plan) {
        Scenario scenario = new Scenario(plan, new Random(SEED + 1));
        return scenario.open("skhdt", Habit.TIDY)
            .fill(scenario.line(2), SubjectKind.COLLECTIVE, 1)
            .fill(scenario.line(2), SubjectKind.INDIVIDUAL, 2)
            .finish();
    }

    /** Writes everything into a folder; those files that are made once stay. */
    public static void main(String... arguments) {
        Path samples = Path.of((arguments.length > 0) ? arguments[0] : "samples");
        new SampleWorkbooks(plan()).contents().forEach((name, bytes) -> {
            Path file = samples.resolve(name);
            if (!isKept(name) || !Files.exists(file)) {
                write(file, bytes);
            }
        });
    }

    static Plan plan() {
        return switch (PlanFile.read(Path.of("plans", CAMPAIGN + ".yaml"), LawBook.shipped())) {
            case PlanFile.Reading.Read read -> read.plan();
            case PlanFile.Reading.Refused refused -> throw new IllegalStateException(refused.faults().toString());
        };
    }

    /** Every file by its name within the folder. */
    Map<String, byte[]> contents() {
        Map<String, byte[]> all = new TreeMap<>();
        this.files.forEach(file -> file.bytes().forEach((name, bytes) -> all.put(CAMPAIGN + "/" + name, bytes)));
        this.refused.files().forEach((name, file) -> all.put(REFUSED + "/" + name, file.bytes()));
        Expectation expectation = new Expectation(this.files, this.refused.codes());
        all.put("expected.json", utf8(expectation.json(this.plan.number())));
        all.put("README.md", utf8(new Readme(this.files, this.refused.files(), expectation).text()));
        return all;
    }

    List<SampleFile> files() {
        return this.files;
    }

    /** Whether the file is made once and kept, because its bytes can't be made again. */
    static boolean isKept(String name) {
        return RefusedFiles.KEPT.stream().anyMatch(kept -> name.equals(REFUSED + "/" + kept));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.write(file, bytes);
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

}
