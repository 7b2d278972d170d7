package vinhdanh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vinhdanh.ledger.ResultVerifier;
import vinhdanh.ledger.Verification;
import vinhdanh.shared.Bilingual;

/**
 * {@code verify}: holds a result folder against its ledger, without database and network.
 */
@Command(name = "verify", mixinStandardHelpOptions = true,
        description = "Check a result folder against its ledger, without database and network.",
        footer = { "", "Exit codes: 0 all is as it was logged, 2 wrong usage, 3 something is not." })
final class VerifyCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "OUT", description = "the result folder")
    private @Nullable Path out;

    @Option(names = "--key", paramLabel = "KEY",
            description = "the verifier key that you trust, as in ledger/key, or a file that holds it")
    private @Nullable String key;

    private final Console console;

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Exception {
        Path result = Objects.requireNonNull(this.out);
        if (!Files.isDirectory(result)) {
            throw new WrongUsage("Không có thư mục kết quả “%s”.".formatted(result),
                    "There is no result folder “%s”.".formatted(result));
        }
        return switch (ResultVerifier.verify(result, pinnedKey())) {
            case Verification.Verified verified -> accept(verified);
            case Verification.Broken broken -> refuse(broken);
        };
    }

    private Optional<String> pinnedKey() throws IOException {
        if (this.key == null) {
            return Optional.empty();
        }
        Path file = Path.of(this.key);
        return Optional.of(Files.isRegularFile(file) ? Files.readString(file).strip() : this.key);
    }

    private int accept(Verification.Verified verified) {
        this.console.say(
                "Đúng như đã ghi sổ: %d tệp, trong đó %d bằng; sổ cái có %d mục, gốc %s.".formatted(
                        verified.documents(), verified.certificates(), verified.size(), verified.root().base64()),
                "All is as it was logged: %d files, %d of them certificates; the ledger has %d entries, root %s."
                    .formatted(verified.documents(), verified.certificates(), verified.size(),
                            verified.root().base64()));
        this.console.say("Khóa kiểm tra: " + verified.key(), "Verifier key: " + verified.key());
        verified.revoked().forEach(path -> this.console.say("Đã bị hủy bỏ: " + path, "Revoked since: " + path));
        return ExitCode.DONE.number();
    }

    private int refuse(Verification.Broken broken) {
        this.console
            .complain(new Bilingual("KHÔNG đúng như đã ghi sổ. %s: %s".formatted(broken.file(), broken.reason().vi()),
                    "NOT as it was logged. %s: %s".formatted(broken.file(), broken.reason().en())));
        return ExitCode.REFUSED.number();
    }

}
