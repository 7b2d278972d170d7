package vinhdanh.shared;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class YamlFileTests {

    @Test
    void valuesAreReadAsTheyAreWritten() {
        YamlFile file = parse("""
                title: {vi: "Bằng khen", en: Certificate}
                day: 2021-05-23
                seats: 1_000
                factor: 1.50
                on: no
                names: [a, b]
                """);
        YamlNode root = file.root();
        assertThat(root.bilingual("title")).isEqualTo(new Bilingual("Bằng khen", "Certificate"));
        assertThat(root.date("day")).isEqualTo(LocalDate.of(2021, 5, 23));
        assertThat(root.integer("seats")).isEqualTo(1000);
        assertThat(root.decimal("factor")).isEqualTo("1.50");
        assertThat(root.text("on")).isEqualTo("no");
        assertThat(root.texts("names")).containsExactly("a", "b");
        assertThat(file.faults()).isEmpty();
    }

    @Test
    void everyFaultIsToldWithItsLine() {
        YamlFile file = parse("""
                seats: many
                day: 23/05/2021
                extra: 1
                lines:
                  - code: a
                  - code:
                """);
        YamlNode root = file.root();
        root.onlyKeys("seats", "day", "lines", "missing");
        root.integer("seats");
        root.date("day");
        root.text("missing");
        root.list("lines").forEach(line -> line.text("code"));
        assertThat(lines(file)).containsExactlyInAnyOrder(3, 1, 2, 1, 6);
    }

    @Test
    void aKeyWrittenTwiceIsRefused() {
        assertThat(lines(parse("a:\n  b: 1\n  c: 2\n  b: 3\n"))).containsExactly(4);
    }

    @Test
    void brokenSyntaxIsRefusedAtItsLine() {
        assertThat(lines(parse("a: 1\nb: [1, 2\nc: 3\n"))).containsExactly(3);
    }

    @Test
    void codeAndBombsAreRefused() {
        assertThat(parse("a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n").isSound()).isFalse();
        assertThat(parse("a: &a [*a]\n").isSound()).isFalse();
        assertThat(parse("[".repeat(5000)).isSound()).isFalse();
        assertThat(parse("!!java.net.URL [\"http://localhost\"]").root().text()).isEmpty();
    }

    @Test
    void filesThatAreNotTextAreRefused() {
        assertThat(YamlFile.parse(Path.of("x.yaml"), new byte[] { (byte) 0xC3, 0x28 }).isSound()).isFalse();
        assertThat(parse("").isSound()).isFalse();
        assertThat(YamlFile.read(Path.of("no-such-file.yaml")).isSound()).isFalse();
    }

    private static YamlFile parse(String text) {
        return YamlFile.parse(Path.of("x.yaml"), text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Integer> lines(YamlFile file) {
        return file.faults().stream().map(FileFault::line).toList();
    }

}
