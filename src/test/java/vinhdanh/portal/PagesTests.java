package vinhdanh.portal;

import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vinhdanh.site.PageEye;
import vinhdanh.site.Site;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks at every public page with a browser, as people and as axe do. */
@Tag("browser")
class PagesTests {

    private static final Path PICTURES = Paths.get("target", "pages");

    private static Site site;

    private static PublishedCampaign campaign;

    private static Playwright playwright;

    private static Browser browser;

    @BeforeAll
    static void start() {
        site = Site.start();
        campaign = PublishedCampaign.on(site);
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        site.close();
    }

    private static Map<String, String> pages() {
        String path = "/campaigns/" + PublishedCampaign.CODE;
        return Map.ofEntries(Map.entry("home", "/"), Map.entry("campaign", path),
                Map.entry("results", path + "/results"),
                Map.entry("results-search", path + "/results?q=huynh&subject=individual"),
                Map.entry("results-nothing", path + "/results?q=khongaitencả"),
                Map.entry("decision", "/decisions/" + PublishedCampaign.DECISION),
                Map.entry("decision-revoking", "/decisions/" + PublishedCampaign.REVOKING),
                Map.entry("certificate", "/certificates/" + campaign.validCertificate()),
                Map.entry("certificate-revoked", "/certificates/" + campaign.revokedCertificate()),
                Map.entry("verify", "/verify"), Map.entry("verify-wrong", "/verify?id=12345"),
                Map.entry("parts", "/parts"), Map.entry("link-spent", "/welcome/" + "x".repeat(43)),
                Map.entry("missing", "/nowhere"), Map.entry("bad", path + "/results?unit=nobody"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "/en" })
    void everyPageIsAccessibleAndFits(String language) {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = browser
            .newContext(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE))) {
            pages().forEach((name, path) -> faults.addAll(look(context, name, language, path)));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void darkPagesAreAccessibleToo() {
        List<String> faults = new ArrayList<>();
        try (BrowserContext context = browser
            .newContext(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK))) {
            List.of("home", "campaign", "results", "certificate", "certificate-revoked", "verify-wrong", "parts")
                .forEach(name -> faults
                    .addAll(look(context, name + "-dark", "", Objects.requireNonNull(pages().get(name)))));
        }
        assertThat(faults).isEmpty();
    }

    private static List<String> look(BrowserContext context, String name, String language, String path) {
        List<String> faults = new ArrayList<>();
        String title = name + language.replace('/', '-');
        Page page = context.newPage();
        boolean error = List.of("missing", "bad", "verify-wrong", "link-spent").contains(name.replace("-dark", ""));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !(error && message.text().contains("Failed to load resource"))) {
                faults.add(title + ": " + message.text());
            }
        });
        page.navigate(site.url(language + path));
        faults.addAll(PageEye.look(page, title));
        page.close();
        return faults;
    }

    @Test
    void theFirstKeyLeadsToTheContent() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(site.url("/"));
            page.keyboard().press("Tab");
            assertThat(page.evaluate("() => document.activeElement.className")).isEqualTo("skip");
            page.keyboard().press("Enter");
            assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");
        }
    }

    @Test
    void searchingAndTurningPagesWorksWithoutScripts() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = context.newPage();
            page.navigate(site.url("/campaigns/" + PublishedCampaign.CODE + "/results"));
            page.locator("[rel=next]").click();
            assertThat(page.url()).contains("after=");
            page.locator("#q").fill("  HUYNH  ");
            page.locator("form button").click();
            assertThat(page.locator("tbody th").allInnerTexts()).isNotEmpty().allMatch(name -> name.contains("Huỳnh"));
        }
    }

    @Test
    void theLanguageSwitchStaysOnTheSamePage() {
        try (BrowserContext context = browser.newContext()) {
            Page page = context.newPage();
            page.navigate(site.url("/campaigns/" + PublishedCampaign.CODE + "/results?q=ánh&subject=individual"));
            page.locator(".language a").click();
            assertThat(page.url()).contains("/en/campaigns/").contains("q=%C3%A1nh").contains("subject=individual");
            assertThat(page.getAttribute("html", "lang")).isEqualTo("en");
            page.locator(".language a").click();
            assertThat(page.getAttribute("html", "lang")).isEqualTo("vi");
        }
    }

    @Test
    void theVerificationPagePrintsItsWordsWithoutNavigation() {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setViewportSize(794, 1123))) {
            Page page = context.newPage();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            page.navigate(site.url("/certificates/" + campaign.validCertificate()));
            page.screenshot(
                    new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("certificate-print.png")));
            assertThat(page.locator("nav").first().isVisible()).isFalse();
            assertThat(page.locator("footer").isVisible()).isFalse();
            assertThat(page.locator(".notice").innerText()).contains("Bằng có hiệu lực");
        }
    }

}
