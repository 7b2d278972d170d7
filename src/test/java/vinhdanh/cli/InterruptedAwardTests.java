package vinhdanh.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import com.zaxxer.hikari.HikariDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.database.Database;
import vinhdanh.database.Databases;
import vinhdanh.database.TestDatabases;
import vinhdanh.shared.DataFolder;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stops the job, its result is there whole or not at all. */
class InterruptedAwardTests {

    private static final Map<String, String> OWN_SERVER = Map.of("VINHDANH_DB_URL", "");

    private static final String FULL = "ulimit -f";

    @TempDir
    Path folder;

    /** Spares each test the unpacking of PostgreSQL. */
    @BeforeEach
    void borrowTheUnpackedPrograms() throws IOException {
        DataFolder shared = new DataFolder(Path.of("target", "test-data").toAbsolutePath());
        Databases.of(shared, Map.of()).openForOneJob().close();
        Files.createDirectories(data());
        Files.createSymbolicLink(data().resolve("runtime"), shared.runtime());
    }

    @Test
    void aKilledJobLeavesNoResultAndNoServerAndTheNextOneSweepsUp() throws Exception {
        try (Program program = Program.start(data(), OWN_SERVER, award())) {
            assertThat(program.says("3. ")).as(program.said()).isTrue();
            ProcessHandle server = server();
            program.kill();
            server.onExit().get(1, TimeUnit.MINUTES);
        }
        assertThat(out()).doesNotExist();
        assertThat(jobs()).hasSize(1);
        try (Program program = Program.start(data(), OWN_SERVER, award())) {
            assertThat(program.exitCode()).as(program.said()).isZero();
        }
        assertThat(jobs()).isEmpty();
        assertThat(this.folder).isDirectoryNotContaining("glob:**/.*");
        assertThat(new Shell(data()).run("verify", out())).isZero();
    }

    @Test
    void aJobThatIsToldToStopLeavesNothing() throws Exception {
        try (Program program = Program.start(data(), OWN_SERVER, award())) {
            assertThat(program.says("3. ")).as(program.said()).isTrue();
            program.stop();
        }
        assertThat(out()).doesNotExist();
        assertThat(jobs()).isEmpty();
        assertThat(this.folder).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void noRoomForTheDatabaseIsOneSentence() throws Exception {
        try (Program program = Program.startLimited("-f 8000", data(), OWN_SERVER, award())) {
            assertOneSentence(program);
        }
        assertThat(jobs()).isEmpty();
    }

    @Test
    void noRoomForTheResultIsOneSentence() throws Exception {
        try (Database server = TestDatabases.migrated()) {
            HikariDataSource source = (HikariDataSource) server.dataSource();
            Map<String, String> variables = Map.of("VINHDANH_DB_URL", source.getJdbcUrl(), "VINHDANH_DB_USER",
                    String.valueOf(source.getUsername()), "VINHDANH_DB_PASSWORD", String.valueOf(source.getPassword()));
            try (Program program = Program.startLimited("-f 100", data(), variables, award())) {
                assertOneSentence(program);
                assertThat(program.said()).contains("3. ");
            }
            assertThat(JdbcClient.create(source)
                .sql("select count(*) from pg_database where datname like 'vinhdanh_job_%'")
                .query(Integer.class)
                .single()).isZero();
        }
    }

    private void assertOneSentence(Program program) throws IOException, InterruptedException {
        assertThat(program.exitCode()).as(program.said()).isEqualTo(1);
        List<String> sentences = program.said().lines().filter(line -> !line.matches("\\d+\\. .*")).toList();
        assertThat(sentences).as(program.said()).hasSize(2).allMatch(line -> line.contains(FULL));
        assertThat(out()).doesNotExist();
        assertThat(this.folder).isDirectoryNotContaining("glob:**/.*");
    }

    private ProcessHandle server() throws IOException {
        Path job = data().resolve("jobs").resolve(jobs().getFirst());
        long pid = Long.parseLong(Files.readAllLines(job.resolve("database/postmaster.pid")).getFirst());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private List<Path> jobs() throws IOException {
        Path folder = data().resolve("jobs");
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> jobs = Files.list(folder)) {
            return jobs.map(Path::getFileName).toList();
        }
    }

    private Object[] award() {
        return new Object[] { "award", "plans/an-giang-2021.yaml", "samples/an-giang-2021", "--out", out() };
    }

    private Path data() {
        return this.folder.resolve("data");
    }

    private Path out() {
        return this.folder.resolve("out");
    }

}
