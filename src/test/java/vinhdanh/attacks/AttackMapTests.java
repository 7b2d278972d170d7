package vinhdanh.attacks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The map of attacks leads to tests that exist. */
class AttackMapTests {

    private static final Path MAP = Path.of("docs", "attacks.md");

    private static final Pattern TEST = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+)\\.(\\w+)`");

    private static List<String> rows() throws IOException {
        return Files.readAllLines(MAP).stream().filter(line -> line.matches("\\| \\d+ \\|.*")).toList();
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        assertThat(rows()).hasSize(43);
        for (String row : rows()) {
            List<String> missing = TEST.matcher(row)
                .results()
                .filter(test -> !exists(test.group(1), test.group(2)))
                .map(test -> test.group(1) + "." + test.group(2))
                .toList();
            assertThat(TEST.matcher(row).find()).as(row).isTrue();
            assertThat(missing).as(row).isEmpty();
        }
    }

    private static boolean exists(String type, String method) {
        try {
            Class<?> tests = Class.forName("vinhdanh." + type, false, AttackMapTests.class.getClassLoader());
            return Stream.concat(Stream.of(tests.getDeclaredMethods()), Stream.of(tests.getDeclaredFields()))
                .anyMatch(one -> one.getName().equals(method));
        }
        catch (ClassNotFoundException none) {
            return false;
        }
    }

}
