package vinhdanh.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vinhdanh.law.LawBook;
import vinhdanh.shared.DataFolder;

/** {@code serve}: serves the data folder. */
@Command(name = "serve", mixinStandardHelpOptions = true,
        description = "Serve the data folder; on the first start, prepare it.")
final class ServeCommand implements Callable<Integer> {

    @Option(names = "--port", paramLabel = "PORT", description = "the port (else VINHDANH_PORT, else 8174)")
    private @Nullable Integer port;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (else VINHDANH_DATA, else ./data)")
    private @Nullable Path data;

    @Option(names = "--law", paramLabel = "DIR",
            description = "the office's own law folder (else VINHDANH_LAW, else only what the program brings)")
    private @Nullable Path law;

    private final Surroundings surroundings;

    private final Console console;

    ServeCommand(Surroundings surroundings, Console console) {
        this.surroundings = surroundings;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        LawBook book = this.surroundings.law(this.law);
        int number = this.surroundings.port(this.port);
        Server server = new Server(this.console, number);
        server.requireFreePort();
        DataFolder folder = this.surroundings.writableDataFolder(this.data, "data");
        boolean demo = DemoData.isIn(folder);
        InEarnest earnest = new InEarnest(this.surroundings, folder, this.console);
        if (!demo) {
            earnest.requireKeys();
        }
        server.serve(
                Application.in(folder, book)
                    .with("vinhdanh.demo", demo)
                    .with("vinhdanh.access.address", this.surroundings.address(number)),
                this.surroundings.databases(folder).open(), started -> {
                    if (!demo) {
                        earnest.begin(started);
                    }
                    this.console.say("Đang phục vụ tại " + server.address(), "Serving on " + server.address());
                });
        return ExitCode.DONE.number();
    }

}
