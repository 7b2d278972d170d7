package vinhdanh.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vinhdanh.database.Databases;
import vinhdanh.law.LawBook;
import vinhdanh.shared.DataFolder;

/** {@code serve}: serves the data folder. */
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Serve an existing data folder.")
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
        DataFolder folder = this.surroundings.dataFolder(this.data, "data");
        Databases databases = this.surroundings.databases(folder);
        if (!databases.holdData()) {
            throw new WrongUsage(
                    "Thư mục dữ liệu %s chưa có gì. Chạy %s demo để xem phong trào mẫu.".formatted(folder.path(),
                            this.surroundings.launcher()),
                    "The data folder %s holds nothing yet. Run %s demo to see the sample campaign."
                        .formatted(folder.path(), this.surroundings.launcher()));
        }
        Server server = new Server(this.console, this.surroundings.port(this.port));
        server.requireFreePort();
        server.serve(Application.in(folder, book).with("vinhdanh.demo", DemoData.isIn(folder)), databases.open(),
                () -> this.console.say("Đang phục vụ tại " + server.address(), "Serving on " + server.address()));
        return ExitCode.DONE.number();
    }

}
