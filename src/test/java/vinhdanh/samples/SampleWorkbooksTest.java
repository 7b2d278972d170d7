package vinhdanh.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.SubjectKind;
import vinhdanh.samples.Seed.Code;

class SampleWorkbooksTest {

    private static final Path SAMPLES = Path.of("samples");

    private final Plan plan = SampleWorkbooks.plan();

    private final SampleWorkbooks samples = new SampleWorkbooks(this.plan);

    @Test
    void committedSamplesAreWhatTheGeneratorMakes() throws IOException {
        Map<String, byte[]> made = new TreeMap<>(this.samples.contents());
        assertThat(committed()).isEqualTo(made.keySet());
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            if (!SampleWorkbooks.isKept(file.getKey())) {
                assertThat(Files.readAllBytes(SAMPLES.resolve(file.getKey()))).as(file.getKey())
                    .isEqualTo(file.getValue());
            }
        }
    }

    @Test
    void everyFaultOfRowsIsSeeded() {
        Set<Code> seeded = this.samples.files()
            .stream()
            .flatMap(file -> file.expected().stream())
            .map(SampleFile.Expected::code)
            .collect(Collectors.toSet());
        assertThat(seeded).containsExactlyInAnyOrder(Code.values());
    }

    /** Counted by unit: what one has too many doesn't help another that has too few. */
    @Test
    void everySeatOfThePlanCanBeFilled() {
        for (QuotaLine line : this.plan.lines()) {
            for (SubjectKind subject : line.seats().keySet()) {
                assertThat(fillable(line, subject)).as(line.code() + " " + subject)
                    .isGreaterThanOrEqualTo(line.seats(subject));
            }
        }
    }

    private int fillable(QuotaLine line, SubjectKind subject) {
        return this.samples.files().stream().mapToInt(file -> {
            long eligible = file.eligible(line, subject);
            return (int) Math.min(eligible, line.share(subject, file.unit().code()));
        }).sum();
    }

    private static Set<String> committed() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(Files::isRegularFile)
                .map(file -> SAMPLES.relativize(file).toString().replace('\\', '/'))
                .collect(Collectors.toCollection(TreeSet::new));
        }
    }

}
