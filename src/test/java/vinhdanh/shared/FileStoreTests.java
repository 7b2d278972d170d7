package vinhdanh.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class FileStoreTests {

    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsForItsOwnerAlone() throws IOException {
        Path root = Files.createDirectory(this.folder.resolve("files"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        FileStore store = new FileStore(root);
        byte[] sum = store.keep(Files.writeString(this.folder.resolve("list"), "Nguyễn Văn Mẫu"));

        assertThat(store.find(sum)).hasValueSatisfying(kept -> assertThat(kept).hasContent("Nguyễn Văn Mẫu"));
        assertThat(rights(root)).containsExactly("rwx------", "rwx------", "rw-------");
    }

    @Test
    void theSameContentIsKeptOnce() throws IOException {
        FileStore store = new FileStore(this.folder.resolve("files"));
        byte[] first = store.keep(Files.writeString(this.folder.resolve("one"), "same"));
        byte[] second = store.keep(Files.writeString(this.folder.resolve("other"), "same"));

        assertThat(second).isEqualTo(first);
        assertThat(rights(this.folder.resolve("files"))).hasSize(3);
    }

    private static List<String> rights(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.map(FileStoreTests::rightsOf).toList();
        }
    }

    private static String rightsOf(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

}
