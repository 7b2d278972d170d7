package vinhdanh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vinhdanh.database.Database;
import vinhdanh.database.Restore;
import vinhdanh.law.LawBook;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.DataFolder;

/** {@code restore}: a data folder from a backup, tried before it takes its place. */
@Command(name = "restore", mixinStandardHelpOptions = true,
        description = "Make a data folder from a backup. It is started and its ledger checked before it takes its place.",
        footer = { "",
                "Exit codes: 0 restored, 1 fault, 2 wrong usage, 3 the ledger of the backup isn't as it was signed." })
final class RestoreCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "FILE", description = "the backup")
    private @Nullable Path file;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (else VINHDANH_DATA, else ./data)")
    private @Nullable Path data;

    @Option(names = "--force", description = "put it in the place of data that are there, which are kept aside")
    private boolean force;

    private final Surroundings surroundings;

    private final Console console;

    RestoreCommand(Surroundings surroundings, Console console) {
        this.surroundings = surroundings;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path backup = Objects.requireNonNull(this.file);
        if (!Files.isRegularFile(backup)) {
            throw new WrongUsage("Không có tệp “%s”.".formatted(backup), "There is no file “%s”.".formatted(backup));
        }
        DataFolder folder = this.surroundings.dataFolder(this.data, "data");
        if (!this.force && Restore.holdsAnything(folder)) {
            throw new WrongUsage(
                    "Thư mục “%s” đã có dữ liệu. Hãy chọn thư mục khác bằng --data, hoặc thêm --force (dữ liệu cũ được chuyển sang bên cạnh)."
                        .formatted(folder.path()),
                    "The folder “%s” holds data. Choose another with --data, or add --force (the old data are moved aside)."
                        .formatted(folder.path()));
        }
        Optional<Path> aside = Restore.into(folder, backup, this.surroundings.environment(), this::requireLedger);
        this.console.say("Đã khôi phục vào %s; sổ cái đúng như đã ký.".formatted(folder.path()),
                "Restored to %s; the ledger is as it was signed.".formatted(folder.path()));
        aside.ifPresent(old -> this.console.say("Dữ liệu cũ nằm ở " + old, "The old data are in " + old));
        return ExitCode.DONE.number();
    }

    /**
     * Starts the program on what was restored and reads its ledger from end to end.
     * @throws Refusal when something isn't as it was signed
     */
    private void requireLedger(DataFolder restored, Database database) throws IOException {
        try (ConfigurableApplicationContext context = Application.in(restored, LawBook.shipped())
            .startForWork(database)) {
            Optional<Bilingual> fault = context.getBean(Ledger.class).audit();
            if (fault.isPresent()) {
                throw new Refusal(ExitCode.REFUSED, fault.get().vi(), fault.get().en());
            }
        }
    }

}
