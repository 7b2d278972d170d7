package vinhdanh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import org.springframework.context.ConfigurableApplicationContext;

import vinhdanh.cli.demo.RunningCampaign;
import vinhdanh.database.Database;
import vinhdanh.database.Databases;
import vinhdanh.law.LawBook;
import vinhdanh.shared.DataFolder;

/** {@code demo}: the campaign of plan 174 on its samples, then the pages that show it. */
@Command(name = "demo", mixinStandardHelpOptions = true,
        description = "Run the campaign of plan 174 on its samples and show it.")
final class DemoCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", description = "the port (else VINHDANH_PORT, else 8174)")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "DIR",
            description = "the demo's own data folder (else VINHDANH_DATA, else ./data-demo)")
    private @Nullable Path data;

    @Option(names = "--law", paramLabel = "DIR",
            description = "the office's own law folder (else VINHDANH_LAW, else only what the program brings)")
    private @Nullable Path law;

    private final Surroundings surroundings;

    private final Console console;

    DemoCommand(Surroundings surroundings, Console console) {
        this.surroundings = surroundings;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        LawBook book = this.surroundings.law(this.law);
        Server server = new Server(this.console, this.surroundings.port(this.port));
        server.requireFreePort();
        Path plan = this.surroundings.home().resolve("plans/an-giang-2021.yaml");
        Path samples = this.surroundings.home().resolve("samples/an-giang-2021");
        DataFolder folder = this.surroundings.writableDataFolder(this.data, "data-demo");
        Databases databases = this.surroundings.databases(folder);
        DemoData demo = DemoData.in(folder, databases,
                Stream.concat(Stream.of(plan, samples), this.surroundings.lawFolder(this.law).stream()).toList());
        Database database = databases.open(() -> {
            if (!demo.isFinished()) {
                demo.begin();
            }
        });
        if (!demo.isFinished()) {
            run(new AwardJob.Order(plan, List.of(samples), null, null, false, server.address()), database, folder, demo,
                    book);
        }
        server.serve(Application.in(folder, book).with("vinhdanh.demo", true), database, started -> tell(server, demo));
        return ExitCode.DONE.number();
    }

    private void run(AwardJob.Order order, Database database, DataFolder folder, DemoData demo, LawBook book)
            throws IOException {
        try (ResultFolder result = ResultFolder.at(demo.result(), false)) {
            AwardJob.prepare(order, book, this.console).run(database, Application.in(folder, book), result.path());
            result.finish();
        }
        playOn(order.plan(), database, folder, book);
        demo.finish();
    }

    /** The same campaign once more, under way, for people to play. */
    private void playOn(Path plan, Database database, DataFolder folder, LawBook book) throws IOException {
        this.console.say("Dựng phong trào đang diễn ra", "Setting the stage of the campaign under way");
        RunningCampaign campaign = new RunningCampaign(plan, book);
        try (ConfigurableApplicationContext program = Application.in(folder, book)
            .by(campaign.clock())
            .startForWork(database)) {
            campaign.play(program);
        }
    }

    private void tell(Server server, DemoData demo) {
        this.console.line("");
        this.console.say("Mở %s để xem:".formatted(server.address()),
                "Open %s and look at:".formatted(server.address()));
        this.console.line("  %s/campaigns/an-giang-2021".formatted(server.address()));
        this.console.line("  %s/campaigns/an-giang-2021/results".formatted(server.address()));
        this.console.say(
                "Các tệp kết quả (quyết định, bằng, danh sách chi thưởng, lý do xét chọn) nằm trong "
                        + relative(demo.result()),
                "The files (decision, certificates, payments, the reason for each candidate) are in "
                        + relative(demo.result()));
        this.console.line("  " + PasteLine.of(this.surroundings.launcher(), "verify", relative(demo.result())));
        this.console.line("");
    }

    private static Path relative(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return Files.exists(path) && path.startsWith(here) ? here.relativize(path) : path;
    }

}
