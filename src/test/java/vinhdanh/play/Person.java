package vinhdanh.play;

import java.net.URI;
import java.util.function.UnaryOperator;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody at a browser: goes to pages, fills in forms, presses buttons, reads. */
final class Person {

    private final Page page;

    private final UnaryOperator<String> address;

    private final PageCheck check;

    Person(Page page, UnaryOperator<String> address, PageCheck check) {
        this.page = page;
        this.address = address;
        this.check = check;
        check.listen(page);
    }

    void open(String path) {
        int status = this.page.navigate(this.address.apply(path)).status();
        assertThat(status).as("%s: %s", path, this.page.title()).isEqualTo(200);
    }

    /**
     * Presses a button or follows a link, named by a selector, and waits for the page.
     */
    @SuppressWarnings("deprecation") // every press here leads to a page, so that it can't
                                     // miss it
    void press(String what) {
        this.page.waitForNavigation(() -> this.page.locator(what).first().click());
    }

    /** Presses the button that says so. */
    void pressButton(String words) {
        press("main button:has-text(\"" + words + "\")");
    }

    void follow(String words) {
        press("main a:has-text(\"" + words + "\")");
    }

    void fill(String name, String value) {
        this.page.locator("main [name='" + name + "']").fill(value);
    }

    void choose(String name, String label) {
        this.page.locator("main select[name='" + name + "']").selectOption(new SelectOption().setLabel(label));
    }

    void chooseFirst(String name) {
        this.page.locator("main select[name='" + name + "']").selectOption(new SelectOption().setIndex(1));
    }

    void tick(String selector) {
        this.page.locator(selector).check();
    }

    /** What is behind a link, for who is logged in here. */
    byte[] downloads(String path) {
        return this.page.request().get(this.address.apply(path)).body();
    }

    Locator find(String selector) {
        return this.page.locator(selector);
    }

    boolean has(String selector) {
        return this.page.locator(selector).count() > 0;
    }

    void sees(String... words) {
        assertThat(text()).as(this.page.url()).contains(words);
    }

    void seesNot(String... words) {
        assertThat(text()).as(this.page.url()).doesNotContain(words);
    }

    String text() {
        return this.page.locator("main").innerText();
    }

    /** Where this person is. */
    String path() {
        return URI.create(this.page.url()).getRawPath();
    }

    /** Has the page looked at, the first time that one of its kind is seen. */
    void look(String name) {
        this.check.look(this.page, name);
    }

    /** Keeps a picture that begins at a part of the page. */
    void picture(String name, String from) {
        this.page.locator(from).first().evaluate("part => part.scrollIntoView()");
        picture(name);
    }

    /** Keeps a picture of what this person sees, for the way of a role. */
    void picture(String name) {
        this.check.picture(this.page, name);
    }

}
