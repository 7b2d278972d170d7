package vinhdanh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void whatWasMisunderstoodIsSaidInBothLanguages() {
        assertSaid(List.of("award", PLAN, PLAN, "--out", out(), "--decide", "someday"),
                "“someday” sau --decide không phải là một ngày có thật, viết theo năm-tháng-ngày, như 2021-07-09.",
                "“someday” after --decide is not a day that there is, written as year-month-day, such as 2021-07-09.");
        assertSaid(List.of("award", PLAN, PLAN, "--out", out(), "--forse"),
                "không có tùy chọn “--forse”. Có phải là --force?",
                "there is no option “--forse”. Did you mean --force?");
        assertSaid(List.of("award", PLAN), "thiếu --out DIR (thư mục), FILES (các tệp đề nghị).",
                "--out DIR, FILES are missing.");
        assertSaid(List.of("award", PLAN, PLAN, "--out"), "sau --out phải có thư mục (DIR).",
                "--out must be followed by its value, DIR.");
        assertSaid(List.of("serve", "--port", "eight"), "“eight” sau --port không phải là số cổng (PORT).",
                "“eight” after --port cannot be its value, PORT.");
        assertSaid(List.of("award", PLAN, PLAN, "--out", out(), "--out", out()), "--out được ghi hai lần.",
                "--out was given twice.");
        assertSaid(List.of("verify", out(), "more"), "không hiểu “more”.", "“more” is not understood.");
    }

    private void assertSaid(List<Object> command, String vi, String en) {
        Shell shell = shell();
        assertThat(shell.run(command.toArray())).isEqualTo(2);
        assertThat(shell.said().lines()).hasSize(2)
            .satisfiesExactly(line -> assertThat(line).startsWith("Lệnh chưa đúng: " + vi + " Xem ./vinhdanh "),
                    line -> assertThat(line).startsWith("Wrong usage: " + en + " See ./vinhdanh "));
    }

    @Test
    void nothingIsDecidedBeforeItWasSubmitted() {
        Shell shell = assertRefused(2, "award", PLAN, PLAN, "--out", out(), "--decide", "2021-06-01");
        assertThat(shell.said().lines()).containsExactly(
                "Ngày quyết định 01/06/2021 không được trước Tờ trình số 9174/TTr-SNV ngày 07/07/2021 mà quyết định căn "
                        + "cứ (hết hạn nộp hồ sơ ngày 15/06/2021).",
                "A decision of 2021-06-01 would come before the submission that it rests on, no. 9174/TTr-SNV of "
                        + "2021-07-07 (nominations close on 2021-06-15).");
        assertRefused(2, "award", PLAN, PLAN, "--out", out(), "--decide", "2021-07-06");
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
        assertThat(shell.said()).contains(
                "The folder “%s” cannot be made: “%s” is a file, not a folder.".formatted(file.resolve("below"), file));
        assertThat(shell.run("award", PLAN, PLAN, "--out", "/proc/result")).isEqualTo(1);
        assertThat(shell.said().lines()).containsExactly(
                "Không tạo được thư mục “/proc/result”: hệ thống không cho tạo gì ở đó.",
                "The folder “/proc/result” cannot be made: the system lets nothing be made there.");
    }

    @Test
    void aDataFolderThatCannotBeMadeIsNamedAsItWasGiven() {
        Shell shell = shell().with("VINHDANH_DATA", "/proc/data");
        assertThat(shell.run("award", PLAN, PLAN, "--out", out())).isEqualTo(1);
        assertThat(shell.said().lines()).containsExactly(
                "Không tạo được thư mục “/proc/data”: hệ thống không cho tạo gì ở đó.",
                "The folder “/proc/data” cannot be made: the system lets nothing be made there.");
        assertThat(out()).doesNotExist();
    }

    @Test
    void twoCommandsForOneResultAreToldBeforeTheyWork() {
        try (ResultFolder first = ResultFolder.at(out(), false)) {
            assertThat(first.path()).isDirectory();
            for (boolean replace : List.of(false, true)) {
                assertThatThrownBy(() -> ResultFolder.at(out(), replace)).isInstanceOf(WrongUsage.class)
                    .hasMessage("Another command is making its result in %s. Wait for it, or choose another folder."
                        .formatted(out()));
            }
            assertThat(first.path()).isDirectory();
        }
        assertThat(this.folder).isEmptyDirectory();
        ResultFolder.at(out(), false).close();
    }

    @Test
    void aTemplateGoesIntoAFolderThatIsThereWithTheRightsOfOtherFiles() throws IOException {
        Path file = this.folder.resolve("template.xlsx");
        Path missing = this.folder.resolve("missing/template.xlsx");
        Shell shell = shell();
        assertThat(shell.run("template", PLAN, "--unit", "snv", "--out", missing)).isEqualTo(2);
        assertThat(shell.said())
            .contains("There is no folder “%s” to write the file into".formatted(missing.getParent()));
        assertThat(missing.getParent()).doesNotExist();
        assertThat(shell.run("template", PLAN, "--unit", "snv", "--out", file)).as(shell.said()).isZero();
        Path plain = Files.writeString(this.folder.resolve("plain"), "");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(Files.getPosixFilePermissions(plain));
    }

    @Test
    void linesToPasteKeepTheirWordsTogether() {
        assertThat(PasteLine.of("./vinhdanh", "verify", Path.of("out"))).isEqualTo("./vinhdanh verify out");
        assertThat(PasteLine.of("/opt/vinh danh/vinhdanh", "verify", Path.of("kết quả/d'An")))
            .isEqualTo("'/opt/vinh danh/vinhdanh' verify 'kết quả/d'\\''An'");
        assertThat(PasteLine.of("./vinhdanh", "verify", Path.of("-out"))).isEqualTo("./vinhdanh verify ./-out");
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
