package vinhdanh.ledger.tlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeyFileTest {

    @TempDir
    Path folder;

    @Test
    void keyIsMadeOnceAndOnlyItsOwnerMayReadIt() throws IOException {
        Path keys = this.folder.resolve("a/b");
        KeyPair first = KeyFile.loadOrCreate(keys);
        assertThat(KeyFile.loadOrCreate(keys).getPublic()).isEqualTo(first.getPublic());
        assertThat(Files.getPosixFilePermissions(keys.resolve(KeyFile.NAME)))
            .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (var files = Files.list(keys)) {
            assertThat(files).containsExactly(keys.resolve(KeyFile.NAME));
        }
    }

    @Test
    void manyWhoMakeAKeyAtOnceGetTheSame() throws Exception {
        List<Callable<KeyPair>> makers = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            makers.add(() -> KeyFile.loadOrCreate(this.folder));
        }
        try (ExecutorService pool = Executors.newFixedThreadPool(16)) {
            List<Object> keys = new ArrayList<>();
            for (Future<KeyPair> made : pool.invokeAll(makers)) {
                keys.add(made.get().getPublic());
            }
            assertThat(keys).containsOnly(keys.getFirst());
        }
    }

    @Test
    void aDamagedKeyFileIsSaidToBeOneAndIsLeftAlone() throws IOException {
        Files.writeString(this.folder.resolve(KeyFile.NAME), "-----BEGIN PRIVATE KEY-----\nnonsense\n");
        assertThatThrownBy(() -> KeyFile.loadOrCreate(this.folder)).isInstanceOf(IOException.class)
            .hasMessageContaining(KeyFile.NAME);
        assertThat(this.folder.resolve(KeyFile.NAME)).hasContent("-----BEGIN PRIVATE KEY-----\nnonsense");
    }

}
