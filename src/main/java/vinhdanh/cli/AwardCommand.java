package vinhdanh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vinhdanh.database.Database;
import vinhdanh.database.JobFolder;
import vinhdanh.law.LawBook;
import vinhdanh.shared.DataFolder;

/**
 * {@code award}: from a plan and workbooks to the decision and all that follows from it.
 */
@Command(name = "award", mixinStandardHelpOptions = true,
        description = "From a plan and workbooks to the decision, its lists, certificates and payments.",
        footer = { "", "Exit codes: 0 done, 1 fault, 2 wrong usage, 3 input refused." })
final class AwardCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "PLAN", description = "the plan's file, such as plans/an-giang-2021.yaml")
    private @Nullable Path plan;

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILES",
            description = "workbooks, or folders that hold them")
    private @Nullable List<Path> files;

    @Option(names = "--out", required = true, paramLabel = "DIR", description = "where the result appears")
    private @Nullable Path out;

    @Option(names = "--seed", paramLabel = "TEXT", description = "the published seed of the draw (else the plan's)")
    private @Nullable String seed;

    @Option(names = "--decide", paramLabel = "YYYY-MM-DD", description = "the day of the decision (else the plan's)")
    private @Nullable LocalDate decide;

    @Option(names = "--force", description = "replace a result folder that exists")
    private boolean force;

    @Option(names = "--skip-refused", description = "go on without the files that are refused whole")
    private boolean skipRefused;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (else VINHDANH_DATA, else ./data)")
    private @Nullable Path data;

    @Option(names = "--law", paramLabel = "DIR",
            description = "the office's own law folder (else VINHDANH_LAW, else only what the program brings)")
    private @Nullable Path law;

    private final Surroundings surroundings;

    private final Console console;

    AwardCommand(Surroundings surroundings, Console console) {
        this.surroundings = surroundings;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        AwardJob.Order order = new AwardJob.Order(existing(Objects.requireNonNull(this.plan)),
                Objects.requireNonNull(this.files).stream().map(AwardCommand::existing).toList(), this.seed,
                this.decide, this.skipRefused, this.surroundings.address());
        DataFolder folder = this.surroundings.writableDataFolder(this.data, "data");
        Path place = Objects.requireNonNull(this.out);
        try (ResultFolder result = ResultFolder.at(place, this.force)) {
            LawBook book = this.surroundings.law(this.law);
            AwardJob job = AwardJob.prepare(order, book, this.console);
            Summary summary = run(job, Application.in(folder, book), folder, result.path());
            result.finish();
            summary.pointToFaults(this.console, place);
        }
        String verify = PasteLine.of(this.surroundings.launcher(), "verify", place);
        this.console.say("Kết quả nằm trong %s. Kiểm tra: %s".formatted(place, verify),
                "The result is in %s. To check it: %s".formatted(place, verify));
        return ExitCode.DONE.number();
    }

    /** On a database and with files of its own, which go with it. */
    private Summary run(AwardJob job, Application application, DataFolder folder, Path result) throws IOException {
        JobFolder own = JobFolder.in(folder);
        try (Database database = this.surroundings.databases(folder).openForOneJob(own)) {
            return job.run(database, application.withFilesIn(own.data()), result);
        }
    }

    static Path existing(Path path) {
        if (!Files.exists(path)) {
            throw new WrongUsage("Không có tệp hoặc thư mục “%s”.".formatted(path),
                    "There is no file or folder “%s”.".formatted(path));
        }
        return path;
    }

}
