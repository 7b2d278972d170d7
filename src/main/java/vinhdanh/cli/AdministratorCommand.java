package vinhdanh.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vinhdanh.access.FirstAdministrator;
import vinhdanh.access.RescueAdministrator;
import vinhdanh.database.Database;
import vinhdanh.law.LawBook;
import vinhdanh.shared.DataFolder;

/** {@code administrator}: lets an administrator in again, from the server itself. */
@Command(name = "administrator", mixinStandardHelpOptions = true,
        description = "Let an administrator in again: a link for a new password, and no second factor until the next log-in.",
        footer = { "",
                "With the database that the program brings, stop the program first and start it again to open the link.",
                "Exit codes: 0 done, 1 fault, 2 wrong usage, 3 no administrator has this name." })
final class AdministratorCommand implements Callable<Integer> {

    @Parameters(index = "0", arity = "0..1", paramLabel = "LOGIN",
            description = "whom (else the first administrator; where there is none, the account “admin”)")
    private @Nullable String login;

    @Option(names = "--data", paramLabel = "DIR", description = "the data folder (else VINHDANH_DATA, else ./data)")
    private @Nullable Path data;

    @Option(names = "--port", paramLabel = "PORT",
            description = "the port where pages are served (else VINHDANH_PORT, else 8174)")
    private @Nullable Integer port;

    private final Surroundings surroundings;

    private final Console console;

    AdministratorCommand(Surroundings surroundings, Console console) {
        this.surroundings = surroundings;
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        DataFolder folder = this.surroundings.dataFolder(this.data, "data");
        if (!Files.isDirectory(folder.path())) {
            throw new WrongUsage("Không có thư mục dữ liệu “%s”.".formatted(folder.path()),
                    "There is no data folder “%s”.".formatted(folder.path()));
        }
        int number = this.surroundings.port(this.port);
        FirstAdministrator.WayIn way = letIn(folder, this.surroundings.address(number));
        this.console.say(
                "Mở liên kết sau để đặt mật khẩu mới cho tài khoản “%s” (dùng một lần, trong một giờ). Các phiên làm việc, liên kết cũ và xác thực lớp thứ hai của tài khoản đã được gỡ; lần đăng nhập tới sẽ thiết lập lại."
                    .formatted(way.login()),
                "Open this link to choose a new password for the account “%s” (works once, within an hour). Its sessions, older links and second factor are gone; the next log-in sets a new one up."
                    .formatted(way.login()));
        this.console.line("  " + way.address());
        return ExitCode.DONE.number();
    }

    private FirstAdministrator.WayIn letIn(DataFolder folder, String address) {
        try (Database database = this.surroundings.databases(folder).open();
                ConfigurableApplicationContext context = Application.in(folder, LawBook.shipped())
                    .with("vinhdanh.access.address", address)
                    .startForWork(database)) {
            return context.getBean(RescueAdministrator.class)
                .rescue(this.login)
                .orElseThrow(() -> new Refusal(ExitCode.REFUSED,
                        "Không có người quản trị nào mang tên đăng nhập “%s”.".formatted(this.login),
                        "No administrator has the log-in name “%s”.".formatted(this.login)));
        }
    }

}
