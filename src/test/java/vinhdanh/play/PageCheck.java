package vinhdanh.play;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
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

    /** Addresses of documents that were refused. */
    private final Set<String> refused = new HashSet<>();

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
        page.onResponse(response -> answered(page, response));
        page.onRequestFailed(request -> failed(page, request));
    }

    /** A form that is refused answers with an error on purpose; nothing else does. */
    private void answered(Page page, Response response) {
        boolean document = response.request().resourceType().equals("document");
        if (document && response.status() >= 400 && response.status() < 500) {
            this.refused.add(response.url());
        }
        else if (response.status() >= 400) {
            this.faults.add(page.url() + ": " + response.status() + " for " + response.url());
        }
    }

    /** What a page asks for in vain; who leaves a page asks for nothing more. */
    private void failed(Page page, Request request) {
        String why = String.valueOf(request.failure());
        if (!request.resourceType().equals("document") && !why.contains("ERR_ABORTED")) {
            this.faults.add(page.url() + ": " + why + " for " + request.url());
        }
    }

    private void heard(Page page, ConsoleMessage message) {
        boolean meant = message.text().contains("Failed to load resource")
                && this.refused.stream().anyMatch(message.location()::startsWith);
        if (message.type().equals("error") && !meant) {
            this.faults.add(page.url() + ": " + message.text() + " " + message.location());
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
