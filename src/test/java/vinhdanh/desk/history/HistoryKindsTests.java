package vinhdanh.desk.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is noted of an account has a word in the history. */
class HistoryKindsTests {

    private static final Path ACCESS = Path.of("src/main/java/vinhdanh/access");

    private static final Pattern NOTED = Pattern.compile("accounts\\.note\\([^,]+, (?:\"([^\"]+)\"|([A-Z_]+)),");

    /** The acts that the program's own text notes, by name or by constant. */
    private static Set<String> noted() throws IOException {
        Set<String> noted = new TreeSet<>();
        try (Stream<Path> files = Files.list(ACCESS)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                Matcher call = NOTED.matcher(text);
                while (call.find()) {
                    noted.add(call.group(1) != null ? call.group(1) : constant(text, call.group(2)));
                }
            }
        }
        return noted;
    }

    private static String constant(String text, String name) {
        Matcher constant = Pattern.compile("static final String " + name + " = \"([^\"]+)\"").matcher(text);
        assertThat(constant.find()).as(name).isTrue();
        return Objects.requireNonNull(constant.group(1));
    }

    @Test
    void everyActThatIsNotedOfAnAccountHasItsWord() throws IOException {
        assertThat(noted()).contains("link made", "second factor taken away", "logged in", "post given")
            .allSatisfy(act -> assertThat(HistoryKinds.word("account", act)).as(act).isNotEqualTo("history.act.other"));
    }

}
