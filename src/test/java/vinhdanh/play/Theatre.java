package vinhdanh.play;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import org.jspecify.annotations.Nullable;

import vinhdanh.access.AddSamplePeople;
import vinhdanh.access.Role;
import vinhdanh.access.SignsAs;
import vinhdanh.portal.Browsers;
import vinhdanh.shared.Vietnam;
import vinhdanh.site.Site;
import vinhdanh.site.Stage;

/** The program, a browser, and everybody who plays; what is wrong on pages adds up. */
final class Theatre implements AutoCloseable {

    static final String CAMPAIGN = "an-giang-2021";

    private final Site site = Site.start();

    private final Playwright playwright = Browsers.playwright();

    private final Browser browser = Browsers.launch(this.playwright);

    private final Map<String, Person> people = new HashMap<>();

    private final List<String> faults = new ArrayList<>();

    private final PageCheck check = new PageCheck("play", this.faults);

    private @Nullable Stage stage;

    /** The stage on which the campaign that was launched is played. */
    Stage stage() {
        if (this.stage == null) {
            this.stage = Stage.launched(this.site, CAMPAIGN);
        }
        return this.stage;
    }

    /** What is wrong on the pages seen so far. */
    List<String> faults() {
        return this.faults;
    }

    /** It is this day now, at nine in the morning. */
    void day(int month, int day) {
        this.site.clock()
            .set(LocalDate.of(2021, month, day).atTime(LocalTime.of(9, 0)).atZone(Vietnam.ZONE).toInstant());
    }

    /** Somebody with this role in this unit, logged in; always the same one. */
    Person person(Role role, String unit) {
        return person(role, unit, "");
    }

    /** Another one, told apart by a word. */
    Person person(Role role, String unit, String word) {
        return this.people.computeIfAbsent(Stage.login(role, unit, word), login -> {
            stage().as(role, unit, word);
            return logsIn(login);
        });
    }

    /** The administrator, who is there before any unit is. */
    Person administrator() {
        this.site.bean(AddSamplePeople.class)
            .add("an-giang", LocalDate.of(2021, 1, 1), List.of(new AddSamplePeople.Sample("administrator",
                    "Người Mẫu Quản Trị", Role.ADMINISTRATOR, SignsAs.SELF, null)));
        return logsIn("administrator");
    }

    private Person logsIn(String login) {
        Person person = stranger();
        person.open("/log-in");
        person.look("log-in");
        person.press("button[value='" + login + "']");
        return person;
    }

    /** Somebody who isn't logged in. */
    Person stranger() {
        BrowserContext context = this.browser.newContext(
                new Browser.NewContextOptions().setViewportSize(1280, 800).setReducedMotion(ReducedMotion.REDUCE));
        Page page = context.newPage();
        return new Person(page, this.site::url, this.check);
    }

    @Override
    public void close() {
        this.browser.close();
        this.playwright.close();
        this.site.close();
    }

}
