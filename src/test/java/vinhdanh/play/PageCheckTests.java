package vinhdanh.play;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Route;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.portal.Browsers;
import vinhdanh.site.Site;

import static org.assertj.core.api.Assertions.assertThat;

/** What looks at pages sees what is missing from them. */
@Tag("browser")
class PageCheckTests {

    @Test
    void whatAPageAsksForInVainIsAFaultAndADocumentThatIsRefusedIsNone() {
        try (Site site = Site.start();
                Playwright playwright = Browsers.playwright();
                Browser browser = Browsers.launch(playwright)) {
            List<String> faults = new ArrayList<>();
            Page page = browser.newPage();
            new PageCheck("check", faults).listen(page);
            page.navigate(site.url("/"));
            page.navigate(site.url("/decisions/nothing"));
            assertThat(faults).isEmpty();
            for (String kind : List.of("css", "woff2", "svg")) {
                page.route("**/*." + kind, route -> route.fulfill(new Route.FulfillOptions().setStatus(404)));
                page.navigate(site.url("/"));
                page.waitForLoadState();
                assertThat(faults).as(kind).anyMatch(fault -> fault.contains("404 for") && fault.endsWith("." + kind));
            }
        }
    }

}
