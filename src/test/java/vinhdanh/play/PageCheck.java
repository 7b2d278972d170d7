package vinhdanh.play;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotType;

import vinhdanh.site.PageEye;

/**
 * Looks at each kind of page once, as wide as a desk and as narrow as a phone: with axe,
 * for scrolling sideways, and for errors in the console; and keeps pictures.
 */
public final class PageCheck {

    private static final int WIDE = 1280;

    private static final int TALL = 860;

    private static final int QUALITY = 70;

    private final String prefix;

    private final List<String> faults;

    private final Set<String> seen = new HashSet<>();

    /**
     * @param prefix what the names of its pictures begin with
     * @param faults where what is wrong is added
     */
    public PageCheck(String prefix, List<String> faults) {
        this.prefix = prefix;
        this.faults = faults;
    }

    public void listen(Page page) {
        page.onConsoleMessage(message -> heard(page, message));
        page.onPageError(error -> this.faults.add(page.url() + ": " + error));
    }

    /** A form that is refused answers with an error on purpose. */
    private void heard(Page page, ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
            this.faults.add(page.url() + ": " + message.text());
        }
    }

    public void look(Page page, String name) {
        if (!this.seen.add(name)) {
            return;
        }
        this.faults.addAll(PageEye.look(page, this.prefix + "-" + name));
    }

    /** Keeps what is to be seen of a page without scrolling, for docs/roles.md. */
    public void picture(Page page, String name) {
        if (!this.seen.add("picture of " + name)) {
            return;
        }
        page.setViewportSize(WIDE, TALL);
        page.screenshot(new Page.ScreenshotOptions().setType(ScreenshotType.JPEG)
            .setQuality(QUALITY)
            .setPath(Path.of("target", "roles", "role-" + name + ".jpg")));
    }

}
