package vinhdanh.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The words of the samples, kept as lines of text beside this class. */
final class Lines {

    private Lines() {
    }

    /** The lines of a file, without those that are comments. */
    static List<String> of(String file) {
        try (InputStream in = Objects.requireNonNull(Lines.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
        }
        catch (IOException ex) {
            throw new UncheckedIOException(ex);
        }
    }

    /** The lines of a table of one group, each split at its bars. */
    static List<List<String>> table(String file, String group) {
        return of(file).stream()
            .map(line -> List.of(line.split(" *\\| *")))
            .filter(fields -> fields.getFirst().equals(group))
            .toList();
    }

}
