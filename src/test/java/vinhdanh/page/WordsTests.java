package vinhdanh.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vinhdanh.shared.Language;

import static org.assertj.core.api.Assertions.assertThat;

class WordsTests {

    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:\\.[a-z]+)+)\"");

    /** Where pages are made. */
    private static final Set<Path> ROOTS = Set.of(Path.of("src/main/java/vinhdanh/portal"),
            Path.of("src/main/java/vinhdanh/page"), Path.of("src/main/java/vinhdanh/access"),
            Path.of("src/main/java/vinhdanh/desk"), Path.of("src/main/java/vinhdanh/notice"), Path.of("src/main/jte"));

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(Words.all().keys(Language.VI)).isEqualTo(Words.all().keys(Language.EN));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        for (String key : Words.all().keys(Language.VI)) {
            assertThat(places(Language.VI, key)).as(key).isEqualTo(places(Language.EN, key));
        }
    }

    @Test
    void everyWordIsUsedAndNoneIsMissing() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path root : ROOTS) {
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    KEY.matcher(Files.readString(file)).results().forEach(hit -> used.add(hit.group(1)));
                }
            }
        }
        Set<String> known = Words.all().keys(Language.VI);
        assertThat(used).containsAll(known);
        Set<String> firsts = new TreeSet<>();
        known.forEach(key -> firsts.add(key.substring(0, key.indexOf('.'))));
        used.removeIf(key -> !firsts.contains(key.substring(0, key.indexOf('.'))) || key.endsWith(".css")
                || key.endsWith(".svg") || key.endsWith(".js"));
        assertThat(known).containsAll(used);
    }

    private static Set<String> places(Language language, String key) {
        Set<String> places = new TreeSet<>();
        Matcher matcher = PLACE.matcher(Words.all().text(language, key));
        while (matcher.find()) {
            places.add(matcher.group());
        }
        return places;
    }

}
