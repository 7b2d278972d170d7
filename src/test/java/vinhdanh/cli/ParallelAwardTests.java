package vinhdanh.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** The same command given twice at once. */
@Tag("database")
class ParallelAwardTests {

    @TempDir
    Path folder;

    @Test
    void oneResultIsMadeAndTheOtherJobSaysWhyItsOwnIsNot() throws Exception {
        Path out = this.folder.resolve("out");
        try (Program one = start(out); Program other = start(out)) {
            assertThat(List.of(one.exitCode(), other.exitCode())).as(one.said() + "\n" + other.said())
                .containsExactlyInAnyOrder(0, 2);
            assertThat(one.said() + other.said())
                .containsAnyOf("Một lệnh khác đang ghi kết quả vào " + out, "đã có và được giữ nguyên")
                .containsAnyOf("Another command is making its result in " + out, "exists and was left alone");
        }
        assertThat(this.folder).isDirectoryNotContaining("glob:**/.*");
        assertThat(this.folder.resolve("data/jobs")).satisfiesAnyOf(jobs -> assertThat(jobs).doesNotExist(),
                jobs -> assertThat(jobs).isEmptyDirectory());
        assertThat(new Shell(this.folder.resolve("data")).run("verify", out)).isZero();
    }

    private Program start(Path out) {
        return Program.start(this.folder.resolve("data"), Map.of(), "award", "plans/an-giang-2021.yaml",
                "samples/an-giang-2021", "--out", out);
    }

}
