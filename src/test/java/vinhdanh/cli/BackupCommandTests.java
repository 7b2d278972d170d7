package vinhdanh.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vinhdanh.shared.Digest;

import static org.assertj.core.api.Assertions.assertThat;

/** A backup made while people work comes back whole, and nothing comes back half. */
class BackupCommandTests {

    private static final Map<String, String> OWN_SERVER = Map.of("VINHDANH_DB_URL", "");

    @TempDir
    Path folder;

    private Shell shell() {
        return new Shell(this.folder.resolve("data")).with("VINHDANH_DB_URL", "");
    }

    @Test
    void whatWasConfirmedBeforeABackupDuringWritesIsInIt() throws Exception {
        Path data = this.folder.resolve("data");
        Path backup = this.folder.resolve("backup.zip");
        long before;
        try (Program program = Program.start(data, OWN_SERVER, "serve", "--port", Shell.freePort())) {
            assertThat(program.says("Press Ctrl+C")).as(program.said()).isTrue();
            Files.createDirectories(data.resolve("keys/urns"));
            Files.writeString(data.resolve("keys/urns/vote"), "the key of a vote that is under way");
            Files.createDirectories(data.resolve("files/ab"));
            Files.writeString(data.resolve("files/ab/abcd"), "evidence");
            before = backUpDuringWrites(data, backup);
            assertThat(shell().run("restore", backup, "--data", data, "--force")).as("it is being served").isEqualTo(1);
            program.stop();
        }
        Path restored = this.folder.resolve("restored");
        Shell shell = shell();
        assertThat(shell.run("restore", backup, "--data", restored)).as(shell.said()).isZero();
        assertThat(shell.said()).contains("sổ cái đúng như đã ký");
        assertThat(restored.resolve("files/ab/abcd")).hasContent("evidence");
        assertThat(restored.resolve("keys/urns")).doesNotExist();
        assertThat(restored.resolve("keys/second-factors")).hasSameBinaryContentAs(data.resolve("keys/second-factors"));
        try (Program program = Program.start(restored, OWN_SERVER, "serve", "--port", Shell.freePort())) {
            assertThat(program.says("Press Ctrl+C")).as(program.said()).isTrue();
            try (Connection connection = connect(restored)) {
                assertThat(number(connection, "select max(n) from written")).isGreaterThanOrEqualTo(before);
                assertThat(number(connection, "select max(n) - count(*) from written")).as("no row is missing")
                    .isZero();
                assertThat(number(connection, "select count(*) from account where login = 'admin'")).isOne();
            }
            program.stop();
        }
        assertThat(this.folder).isDirectoryNotContaining(path -> path.getFileName().toString().startsWith("."));
    }

    /** Writes a row at a time while the backup is made. */
    private long backUpDuringWrites(Path data, Path backup) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        AtomicLong written = new AtomicLong();
        try (Connection connection = connect(data)) {
            execute(connection, "create table written (n bigint primary key, filler text)");
            Thread writer = Thread.ofPlatform().start(() -> {
                while (!done.get()) {
                    execute(connection,
                            "insert into written values (%d, repeat('x', 4000))".formatted(written.incrementAndGet()));
                }
            });
            try {
                while (written.get() < 50) {
                    Thread.onSpinWait();
                }
                long before = written.get() - 1;
                Shell shell = shell();
                assertThat(shell.run("backup", "--out", backup, "--data", data)).as(shell.said()).isZero();
                assertThat(written.get()).as("people went on working").isGreaterThan(before + 1);
                return before;
            }
            finally {
                done.set(true);
                writer.join();
            }
        }
    }

    private static Connection connect(Path data) throws IOException, SQLException {
        String port = Files.readAllLines(data.resolve("database/postmaster.pid")).get(3).strip();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "vinhdanh",
                Files.readString(data.resolve("database/password")));
    }

    private static void execute(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
        catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void aRestoreNeverWritesOverDataUnlessToldAndThenKeepsThem() throws Exception {
        Path data = Files.createDirectories(this.folder.resolve("data"));
        Files.writeString(data.resolve("mine"), "kept");
        Path backup = archive("database/x", "x");
        assertThat(shell().run("restore", backup, "--data", data)).isEqualTo(2);
        assertThat(shell().run("restore", this.folder.resolve("nothing.zip"))).isEqualTo(2);
        assertThat(data.resolve("mine")).hasContent("kept");
    }

    @Test
    void membersThatLeadOutOfTheFolderAreRefused() throws Exception {
        for (String name : List.of("../escaped", "database/../../escaped", "/tmp/escaped-vinhdanh", "keys/..\\escaped",
                "elsewhere/x")) {
            Shell shell = shell();
            assertThat(shell.run("restore", archive(name, "x"), "--data", this.folder.resolve("new"))).as(name)
                .isEqualTo(1);
            assertThat(shell.said()).contains("nằm ngoài thư mục");
        }
        assertThat(left()).allMatch(name -> name.endsWith(".zip"));
    }

    @Test
    void aBackupThatIsCutOrChangedIsRefusedAndLeavesNothing() throws Exception {
        byte[] whole = Files.readAllBytes(archive("files/ab/abcd", "evidence"));
        Path cut = Files.write(this.folder.resolve("cut.zip"), Arrays.copyOf(whole, whole.length / 2));
        assertThat(shell().run("restore", cut, "--data", this.folder.resolve("new"))).isEqualTo(1);
        Path changed = archive("files/ab/abcd", "evidence", Digest.sha256("other".getBytes(StandardCharsets.UTF_8)));
        Shell shell = shell();
        assertThat(shell.run("restore", changed, "--data", this.folder.resolve("new"))).isEqualTo(1);
        assertThat(shell.said()).contains("không phải bản sao lưu nguyên vẹn (files/ab/abcd)");
        assertThat(left()).allMatch(name -> name.endsWith(".zip"));
    }

    @Test
    void aBackupIsWrittenWholeOrNotAtAll() throws Exception {
        Path existing = Files.writeString(this.folder.resolve("there.zip"), "an older one");
        assertThat(shell().run("backup", "--out", existing)).isEqualTo(2);
        assertThat(existing).hasContent("an older one");
        Path left = Files.writeString(this.folder.resolve(".new.zip.killed.part"), "half");
        Shell shell = shell();
        assertThat(shell.run("backup", "--out", this.folder.resolve("new.zip"))).as("nothing to back up").isEqualTo(1);
        assertThat(shell.said()).contains("chưa có cơ sở dữ liệu").hasLineCount(2);
        assertThat(this.folder.resolve("new.zip")).doesNotExist();
        assertThat(left).as("what a killed one left").doesNotExist();
    }

    private List<String> left() throws IOException {
        try (Stream<Path> all = Files.list(this.folder)) {
            return all.map(path -> path.getFileName().toString()).toList();
        }
    }

    private Path archive(String name, String content) throws IOException {
        return archive(name, content, Digest.sha256(content.getBytes(StandardCharsets.UTF_8)));
    }

    private Path archive(String name, String content, Digest digest) throws IOException {
        Path file = Files.createTempFile(this.folder, "backup", ".zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("manifest.txt"));
            zip.write("vinhdanh backup 1\n%s %d %s\n"
                .formatted(HexFormat.of().formatHex(digest.bytes()), content.length(), name)
                .getBytes(StandardCharsets.UTF_8));
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.size()).isEqualTo(2);
        }
        return file;
    }

}
