package vinhdanh.nomination.life;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The graph in the documentation is the one in the code. */
class LifeGraphTests {

    private static final Path DRAWN = Path.of("docs", "life.md");

    @Test
    void theDrawnGraphIsTheTable() throws IOException {
        String drawn = draw();
        Files.writeString(Path.of("target", "life.md"), drawn);
        assertThat(Files.readString(DRAWN)).as("Copy target/life.md to docs if the change is meant").isEqualTo(drawn);
    }

    @Test
    void everyStateCanBeReachedFromADraft() {
        Set<State> reached = EnumSet.of(State.DRAFT);
        int before;
        do {
            before = reached.size();
            List.copyOf(reached).forEach(state -> state.steps().forEach(step -> reached.add(step.to())));
        }
        while (reached.size() > before);
        assertThat(reached).containsExactlyInAnyOrder(State.values());
    }

    private static String draw() {
        StringBuilder out = new StringBuilder(
                """
                        # The life of a nomination

                        Drawn from `nomination.life.Step` by a test. One gate, `MoveNomination`, moves a nomination: the state, \
                        its row of history, its row of the ledger and the announcement are written together. What can be done \
                        here and now by whom is computed in `Possible`.

                        ```mermaid
                        stateDiagram-v2
                            [*] --> draft
                        """);
        for (State state : State.values()) {
            out.append("    ")
                .append(id(state))
                .append(" : ")
                .append(state.title().vi())
                .append(" (")
                .append(state.title().en())
                .append(")\n");
        }
        for (Step step : Step.values()) {
            for (State from : step.from()) {
                out.append("    ")
                    .append(id(from))
                    .append(" --> ")
                    .append(id(step.to()))
                    .append(" : ")
                    .append(step.title().vi())
                    .append('\n');
            }
        }
        out.append(
                "```\n\n| step | in Vietnamese | from | to | reason | basis | ledger |\n|---|---|---|---|---|---|---|\n");
        for (Step step : Step.values()) {
            out.append("| %s | %s | %s | %s | %s | %s | %s |%n".formatted(step.code(), step.title().vi(),
                    String.join(", ", step.from().stream().map(State::code).toList()), step.to().code(),
                    step.needsReason() ? "yes" : "", step.needsBasis() ? "yes" : "",
                    step.act() == null ? "one row for all" : step.act().name()));
        }
        return out.toString();
    }

    private static String id(State state) {
        return state.code().replace('-', '_');
    }

}
