package vinhdanh.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;

import vinhdanh.portal.Browsers;

/**
 * Looks at pages of staff with a browser, 360 and 1280 px wide: stores a picture of each
 * and tells what a person or axe would find wrong.
 */
public final class Looks implements AutoCloseable {

    private final Site site;

    private final Playwright playwright = Browsers.playwright();

    private final Browser browser = Browsers.launch(this.playwright);

    private final Map<Visitor, BrowserContext> contexts = new HashMap<>();

    private final List<String> faults = new ArrayList<>();

    public Looks(Site site) {
        this.site = site;
    }

    /** Looks at a page as a visitor sees it. */
    public Looks at(String name, Visitor visitor, String path) {
        BrowserContext context = this.contexts.computeIfAbsent(visitor,
                who -> this.browser.newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE)));
        context.clearCookies();
        visitor.cookies()
            .forEach((cookie, value) -> context
                .addCookies(List.of(new Cookie(cookie, value).setUrl(this.site.url("/")))));
        try (Page page = context.newPage()) {
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    this.faults.add(name + ": " + message.text());
                }
            });
            page.navigate(this.site.url(path));
            this.faults.addAll(PageEye.look(page, name));
        }
        return this;
    }

    public List<String> faults() {
        return List.copyOf(this.faults);
    }

    @Override
    public void close() {
        this.browser.close();
        this.playwright.close();
    }

}
