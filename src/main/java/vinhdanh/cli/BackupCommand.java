package vinhdanh.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import vinhdanh.database.Backup;
import vinhdanh.shared.DataFolder;

/** {@code backup}: the whole data folder in one file, while it is served or not. */
@Command(name = "backup", mixinStandardHelpOptions = true,
        description = "Put the data folder into one file: database, files and keys. It may be served meanwhile.",
        footer = { "", "The file holds keys and names: keep it as safe as the data folder itself." })
final class BackupCommand implements Callable<Integer> {

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "the backup to write")
    private @Nullable Path out;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (else VINHDANH_DATA, else ./data)")
    private @Nullable Path data;

    @Option(names = "--force", description = "replace a backup that exists")
    private boolean force;

    private final Surroundings surroundings;

    private final Console console;

    BackupCommand(Surroundings surroundings, Console console) {
        this.surroundings = surroundings;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path target = Objects.requireNonNull(this.out).toAbsolutePath().normalize();
        if (Files.exists(target) && (!this.force || Files.isDirectory(target))) {
            throw new WrongUsage("“%s” đã có. Hãy chọn tên khác, hoặc thêm --force để thay thế.".formatted(target),
                    "“%s” exists. Choose another name, or replace it with --force.".formatted(target));
        }
        DataFolder folder = this.surroundings.writableDataFolder(this.data, "data");
        Path beside = Objects.requireNonNull(target.getParent());
        if (target.startsWith(folder.path()) || !Files.isWritable(beside)) {
            throw new WrongUsage(
                    "Không ghi được bản sao lưu vào “%s”: hãy chọn một thư mục có sẵn, ngoài thư mục dữ liệu."
                        .formatted(beside),
                    "The backup cannot be written into “%s”: choose a folder that exists, outside the data folder."
                        .formatted(beside));
        }
        Backup.Written written = Backup.write(folder, this.surroundings.environment(), target);
        this.console.say("Đã sao lưu %d tệp (%d MB) vào %s".formatted(written.members(), written.bytes() >> 20, target),
                "Backed up %d files (%d MB) to %s".formatted(written.members(), written.bytes() >> 20, target));
        this.console.say("Bản sao lưu có khóa và thông tin cá nhân: hãy cất ở nơi an toàn như chính thư mục dữ liệu.",
                "It holds keys and personal data: keep it as safe as the data folder itself.");
        return ExitCode.DONE.number();
    }

}
