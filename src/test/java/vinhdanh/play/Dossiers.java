package vinhdanh.play;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Locator;
import org.jspecify.annotations.Nullable;

/** The dossiers that come to somebody, found by the names in them. */
final class Dossiers {

    private static final String QUEUE = "/desk/nominations";

    private final Person person;

    private final Map<String, String> pages = new HashMap<>();

    Dossiers(Person person) {
        this.person = person;
    }

    Person person() {
        return this.person;
    }

    /** Opens the dossier of a name; the first time it is searched for. */
    Person opens(String name) {
        String page = this.pages.computeIfAbsent(name, this::find);
        this.person.open(page);
        this.person.look("dossier");
        return this.person;
    }

    private String find(String name) {
        this.person.open(QUEUE + "?view=all&q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
        String page = this.person.find("table.picks th a:text-is(\"" + name + "\")").first().getAttribute("href");
        return Objects.requireNonNull(page);
    }

    /** Takes a step that needs no word. */
    void acts(String step) {
        this.person.press("#acts form.act:has(input[name=step][value=" + step + "]) button");
    }

    /** Opens the form of a step, fills it in and sends it. */
    void acts(String step, String reason, @Nullable String basis) {
        Locator details = this.person.find("#acts details:has(input[name=step][value=" + step + "])");
        details.locator("summary").click();
        details.locator("[name=reason]").fill(reason);
        if (basis != null) {
            details.locator("[name=basis]").fill(basis);
        }
        this.person.press("#acts details[open] button[type=submit]");
    }

}
