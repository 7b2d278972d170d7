package vinhdanh.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vinhdanh.cli.bench.Bench;
import vinhdanh.cli.bench.ImportChild;
import vinhdanh.shared.DataFolder;

/** {@code bench}: speed and memory, each beside a peer in the same run. */
@Command(name = "bench", mixinStandardHelpOptions = true,
        description = "Measure speed and memory against their limits; docs/bench.md tells how to read the table.")
final class BenchCommand implements Callable<Integer> {

    @Option(names = "--only", paramLabel = "NAME", split = ",",
            description = "import, selection, certificates, proofs, pages or desk; several with commas (else all)")
    private @Nullable List<String> only;

    @Option(names = "--quick", description = "tiny sizes, to see that everything works; the figures mean nothing")
    private boolean quick;

    @Option(names = "--out", paramLabel = "FILE", description = "the figures as JSON (else target/bench.json)")
    private @Nullable Path out;

    @Option(names = "--data", paramLabel = "DIR",
            description = "the folder for databases, which are gone at the end (else VINHDANH_DATA, else ./data)")
    private @Nullable Path data;

    @Option(names = "--import-child", hidden = true)
    private @Nullable Path importChild;

    private final Surroundings surroundings;

    private final Console console;

    BenchCommand(Surroundings surroundings, Console console) {
        this.surroundings = surroundings;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        DataFolder folder = this.surroundings.dataFolder(this.data, "data");
        Console silent = new Console(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                System.err, this.surroundings.language(), false);
        BenchStage stage = new BenchStage(this.surroundings, folder, silent);
        if (this.importChild != null) {
            Path plan = this.importChild.toAbsolutePath();
            ImportChild.run(stage, plan, Objects.requireNonNull(plan.getParent()), System.out);
            return ExitCode.DONE.number();
        }
        Path file = (this.out != null) ? this.out : this.surroundings.home().resolve("target/bench.json");
        new Bench(stage, this.console::line).run(chosen(), this.quick, file);
        this.console.say("Số liệu nằm trong %s.".formatted(file), "The figures are in %s.".formatted(file));
        return ExitCode.DONE.number();
    }

    private List<String> chosen() {
        if (this.only == null) {
            return Bench.names();
        }
        for (String name : this.only) {
            if (!Bench.names().contains(name)) {
                throw new WrongUsage("Không có phép đo “%s”; có: %s.".formatted(name, String.join(", ", Bench.names())),
                        "There is no measurement “%s”; there are: %s.".formatted(name,
                                String.join(", ", Bench.names())));
            }
        }
        return this.only;
    }

}
