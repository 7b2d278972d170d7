package vinhdanh.ledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The acts that the ledger knows are those that its page and the database name. */
class ActsTests {

    private static final Pattern ACT = Pattern.compile("[A-Z]+(_[A-Z]+)+|REVOKED");

    private static Set<String> acts() {
        return new TreeSet<>(Arrays.stream(Act.values()).map(Act::name).toList());
    }

    private static Set<String> named(String text) {
        Set<String> named = new TreeSet<>();
        Matcher matcher = ACT.matcher(text);
        while (matcher.find()) {
            named.add(matcher.group());
        }
        return named;
    }

    @Test
    void thePageOfTheLedgerNamesEveryAct() throws IOException {
        String page = Files.readString(Path.of("docs/ledger.md"));
        String acts = page.substring(page.indexOf("- `act`,"), page.indexOf("- `commitment`:"));
        assertThat(named(acts)).isEqualTo(acts());
    }

    @Test
    void theDatabaseKnowsEveryAct() throws IOException {
        String check = Files.readString(Path.of("src/test/resources/schema.txt"))
            .lines()
            .filter(line -> line.contains("ledger_row_act_check"))
            .findFirst()
            .orElseThrow();
        assertThat(named(check)).containsAll(acts());
    }

}
