package vinhdanh.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.playwright.AxeBuilder;
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

    private static final Path PICTURES = Path.of("target", "pages");

    private final Site site;

    private final Playwright playwright = Browsers.playwright();

    private final Browser browser = Browsers.launch(this.playwright);

    private final List<String> faults = new ArrayList<>();

    public Looks(Site site) {
        this.site = site;
    }

    /** Looks at a page as a visitor sees it. */
    public Looks at(String name, Visitor visitor, String path) {
        for (int width : List.of(360, 1280)) {
            try (BrowserContext context = this.browser
                .newContext(new Browser.NewContextOptions().setViewportSize(width, 800)
                    .setReducedMotion(ReducedMotion.REDUCE))) {
                visitor.cookies()
                    .forEach((cookie, value) -> context
                        .addCookies(List.of(new Cookie(cookie, value).setUrl(this.site.url("/")))));
                look(context.newPage(), name + "-" + width, path);
            }
        }
        return this;
    }

    private void look(Page page, String title, String path) {
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                this.faults.add(title + ": " + message.text());
            }
        });
        page.navigate(this.site.url(path));
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(title + ".png")));
        Object overflow = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) overflow).intValue() > 0) {
            this.faults.add(title + ": scrolls sideways by " + overflow);
        }
        new AxeBuilder(page).analyze()
            .getViolations()
            .forEach(violation -> this.faults.add(title + ": " + violation.getId() + " "
                    + violation.getNodes().stream().limit(3).map(node -> node.getTarget().toString()).toList()));
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
