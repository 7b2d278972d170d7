package vinhdanh.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NumericChars;
import net.jqwik.api.constraints.StringLength;

import vinhdanh.law.LawBook;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a plan is damaged, what comes back is a plan or its faults, never an exception.
 */
class DamagedPlanPropertyTest {

    private static final int LINES = 225;

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void planWithoutOneOfItsLines(@ForAll @IntRange(max = LINES - 1) int gone) throws IOException {
        List<String> lines = lines();
        lines.remove(gone % lines.size());

        requirePlanOrFaults(String.join("\n", lines));
    }

    @Property(tries = 120, shrinking = ShrinkingMode.OFF)
    void planWithSomethingTypedIntoIt(@ForAll @IntRange(max = LINES - 1) int where,
            @ForAll @AlphaChars @NumericChars @Chars({ ' ', ':', '-', '[', ']', '{', '}', ',', '"', '#', '&', '*', '!',
                    '|', '\t', '\u0000', '\u200b', 'ế' }) @StringLength(max = 6) String typed)
            throws IOException {
        List<String> lines = lines();
        int line = where % lines.size();
        lines.set(line, lines.get(line) + typed);

        requirePlanOrFaults(String.join("\n", lines));
    }

    private static List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(ShippedPlanTest.FILE));
    }

    private static void requirePlanOrFaults(String text) throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "plan", ".yaml");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        switch (PlanFile.read(file, LawBook.shipped())) {
            case PlanFile.Reading.Read read -> assertThat(read.plan().lines()).hasSize(4);
            case PlanFile.Reading.Refused refused ->
                assertThat(refused.faults()).isNotEmpty().allSatisfy(fault -> assertThat(fault.line()).isNotNegative());
        }
        Files.delete(file);
    }

}
