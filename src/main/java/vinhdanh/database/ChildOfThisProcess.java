package vinhdanh.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vinhdanh.shared.Bilingual;

/**
 * How PostgreSQL's programs are started, so that they run for root too and so that the
 * server ends with the process that started it.
 */
final class ChildOfThisProcess {

    private ChildOfThisProcess() {
    }

    /**
     * The command line that runs a program of PostgreSQL, which refuses to run as root:
     * in a user namespace of its own root is nobody there.
     */
    static List<String> command(List<String> program) {
        List<String> command = new ArrayList<>();
        if (Privilege.OF_THIS_PROCESS == Privilege.ROOT) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.addAll(program);
        return command;
    }

    /**
     * Why the system didn't start the program at all, where that is because it forbids
     * root the namespace.
     * @param said what was written instead of the program's own words
     */
    static Optional<Bilingual> refusal(String said) {
        return !said.startsWith("unshare:") ? Optional.empty() : Optional.of(new Bilingual(
                "PostgreSQL không chạy bằng root, và máy này không cho root lập user namespace (%s). Hãy chạy bằng người dùng thường, hoặc đặt VINHDANH_DB_URL để dùng một máy chủ PostgreSQL có sẵn."
                    .formatted(reason(said)),
                "PostgreSQL doesn't run as root, and this machine lets root make no user namespace (%s). Run the program as an ordinary user, or set VINHDANH_DB_URL to use a PostgreSQL server that you have."
                    .formatted(reason(said))));
    }

    /** A limit of none is reported as if a disk were full. */
    private static String reason(String said) {
        return said.contains("No space left") ? "user.max_user_namespaces = 0" : said.strip();
    }

    /**
     * The same for a server: where the system can do it, the kernel interrupts it (a fast
     * shutdown) when the thread that started it ends, even by a kill. The signal is asked
     * for last, because a change of user forgets it.
     */
    static List<String> server(List<String> program) {
        List<String> bound = new ArrayList<>();
        if (isInstalled("setpriv")) {
            bound.addAll(List.of("setpriv", "--pdeathsig", "INT"));
        }
        bound.addAll(program);
        return command(bound);
    }

    private static boolean isInstalled(String program) {
        String path = System.getenv("PATH");
        return path != null && List.of(path.split(File.pathSeparator))
            .stream()
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Whether this process may do everything on its machine. */
    private enum Privilege {

        ROOT, ORDINARY;

        static final Privilege OF_THIS_PROCESS = find();

        private static Privilege find() {
            try {
                Path self = Path.of("/proc/self");
                return Files.isDirectory(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid")) ? ROOT
                        : ORDINARY;
            }
            catch (IOException | UnsupportedOperationException noUnix) {
                return ORDINARY;
            }
        }

    }

}
