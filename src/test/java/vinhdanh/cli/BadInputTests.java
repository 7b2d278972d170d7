package vinhdanh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is wrong gets a sentence in both languages and the right exit code; nothing is
 * half written.
 */
class BadInputTests {

    private static final Path PLAN = Path.of("plans/an-giang-2021.yaml");

    @TempDir
    Path folder;

    @Test
    void noFilesIsWrongUsage() {
        assertRefused(2, "award", PLAN, "--out", out());
    }

    @Test
    void aFileThatIsNotThereIsWrongUsage() {
        assertRefused(2, "award", PLAN, this.folder.resolve("nothing.xlsx"), "--out", out());
        assertRefused(2, "award", this.folder.resolve("no-plan.yaml"), PLAN, "--out", out());
    }

    @Test
    void anUnknownCommandAndAnUnknownOptionAreWrongUsage() {
        assertThat(shell().run("honour")).isEqualTo(2);
        assertRefused(2, "award", PLAN, PLAN, "--out", out(), "--loud");
        assertRefused(2, "award", PLAN, PLAN, "--out", out(), "--decide", "someday");
    }

    @Test
    void aFolderWithoutWorkbooksIsRefused() throws IOException {
        Path empty = Files.createDirectory(this.folder.resolve("empty"));
        assertRefused(3, "award", PLAN, empty, "--out", out());
    }

    @Test
    void aPlanThatDoesNotAddUpIsRefusedWithItsLines() throws IOException {
        Path broken = Files.createDirectories(this.folder.resolve("plans")).resolve("broken.yaml");
        Files.createDirectories(this.folder.resolve("units"));
        try (Stream<Path> units = Files.list(Path.of("units"))) {
            for (Path file : units.filter(Files::isRegularFile).toList()) {
                Files.copy(file, this.folder.resolve("units").resolve(file.getFileName()));
            }
        }
        Files.writeString(broken, Files.readString(PLAN).replace("collective: 50", "collective: 51"));
        Shell shell = assertRefused(3, "award", broken, Path.of("samples/an-giang-2021"), "--out", out());
        assertThat(shell.said()).contains("broken.yaml, dòng ").contains("broken.yaml, line ").contains("51");
    }

    @Test
    void everyFileThatMustBeRefusedWholeIsNamed() throws IOException {
        Shell shell = assertRefused(3, "award", PLAN, Path.of("samples/refused"), "--out", out());
        try (Stream<Path> files = Files.list(Path.of("samples/refused"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".xlsx")).toList()) {
                assertThat(shell.said()).contains(file.getFileName().toString());
            }
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenIsAFault() throws IOException {
        Path file = Files.writeString(this.folder.resolve("a-file"), "x");
        Shell shell = shell();
        assertThat(shell.run("award", PLAN, PLAN, "--out", file.resolve("below"))).isEqualTo(1);
        assertThat(shell.said()).isNotBlank();
    }

    @Test
    void whatIsNoResultIsNotVerified() {
        assertThat(shell().run("verify", this.folder.resolve("nothing"))).isEqualTo(2);
        assertThat(shell().run("verify", this.folder)).isEqualTo(3);
    }

    private Shell assertRefused(int code, Object... command) {
        Shell shell = shell();
        assertThat(shell.run(command)).as(List.of(command) + "\n" + shell.said()).isEqualTo(code);
        assertThat(shell.said().lines().filter(line -> !line.isBlank()).count()).isGreaterThanOrEqualTo(2);
        assertThat(out()).doesNotExist();
        return shell;
    }

    private Path out() {
        return this.folder.resolve("out");
    }

    private Shell shell() {
        return new Shell(this.folder.resolve("data"));
    }

}
