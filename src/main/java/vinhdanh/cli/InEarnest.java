package vinhdanh.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.context.ApplicationContext;

import vinhdanh.access.FirstAdministrator;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.DataFolder;

/**
 * A start that is no demo: no invented people, no secret that strangers can guess, and
 * somebody who can administer.
 */
final class InEarnest {

    private static final Set<PosixFilePermission> OTHERS = Set.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ, PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Surroundings surroundings;

    private final DataFolder folder;

    private final Console console;

    InEarnest(Surroundings surroundings, DataFolder folder, Console console) {
        this.surroundings = surroundings;
        this.folder = folder;
        this.console = console;
    }

    /**
     * @throws Refusal when a key of the data folder is empty, of one repeated byte, or
     * open to others
     */
    void requireKeys() throws IOException {
        if (!Files.isDirectory(this.folder.keys())) {
            return;
        }
        try (Stream<Path> keys = Files.walk(this.folder.keys())) {
            for (Path key : keys.filter(Files::isRegularFile).sorted().toList()) {
                requireKey(key);
            }
        }
    }

    private static void requireKey(Path key) throws IOException {
        byte[] bytes = Files.readAllBytes(key);
        boolean uniform = new String(bytes, StandardCharsets.ISO_8859_1).chars().distinct().count() < 2;
        if (uniform) {
            throw new Refusal(ExitCode.REFUSED,
                    "Khóa “%s” để trống hoặc là giá trị mặc định. Hãy khôi phục khóa từ bản sao lưu.".formatted(key),
                    "The key “%s” is empty or a default. Restore it from a backup.".formatted(key));
        }
        boolean open = key.getFileSystem().supportedFileAttributeViews().contains("posix")
                && Files.getPosixFilePermissions(key).stream().anyMatch(OTHERS::contains);
        if (open) {
            throw new Refusal(ExitCode.REFUSED,
                    "Người dùng khác trên máy đọc được khóa “%s”. Hãy chạy: chmod 600 '%s'".formatted(key, key),
                    "Other users of this machine can read the key “%s”. Run: chmod 600 '%s'".formatted(key, key));
        }
    }

    /**
     * What only the opened database tells.
     * @throws Refusal when it holds invented people, or when its password is none
     */
    void begin(ApplicationContext started) {
        this.surroundings.weakDatabasePassword().ifPresent(why -> {
            throw new Refusal(ExitCode.REFUSED, List.of(why));
        });
        FirstAdministrator first = started.getBean(FirstAdministrator.class);
        if (first.hasSamples()) {
            throw new Refusal(ExitCode.REFUSED,
                    "Cơ sở dữ liệu này có tài khoản giả định của bản trình diễn; không phục vụ chính thức trên đó. Hãy dùng một cơ sở dữ liệu trống.",
                    "This database holds the demo's invented accounts; it is not served in earnest. Use an empty database.");
        }
        first.link().ifPresent(this::tell);
    }

    private void tell(FirstAdministrator.WayIn way) {
        this.console.line("");
        this.console.say(new Bilingual(
                "Chưa có người quản trị nào đăng nhập được. Mở liên kết sau để đặt mật khẩu cho tài khoản “%s” (dùng một lần, trong 7 ngày; mỗi lần khởi động sẽ có liên kết mới cho đến khi đặt mật khẩu):"
                    .formatted(way.login()),
                "No administrator can log in yet. Open this link to choose the password of the account “%s” (works once, for 7 days; each start makes a new one until the password is chosen):"
                    .formatted(way.login())));
        this.console.line("  " + way.address());
        this.console.line("");
    }

}
