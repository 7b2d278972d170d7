package vinhdanh.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vinhdanh.play.PageCheck;
import vinhdanh.portal.Browsers;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The demo as its visitors meet it: the doors on the first page, and what is behind each.
 */
@Tag("browser")
class DemoPagesTests {

    private static final String SERVES = "Press Ctrl+C";

    /** Each door, and the page that its person goes to from there. */
    private static final Map<String, String> DOORS = Map.ofEntries(
            Map.entry("clerk", "/desk/units/889/campaigns/an-giang-2021-dang-chay"),
            Map.entry("head", "/desk/units/stc/campaigns/an-giang-2021-dang-chay"), Map.entry("district", "/desk"),
            Map.entry("appraiser", "/desk"),
            Map.entry("standing", "/desk/campaigns/an-giang-2021-dang-chay/seats/L1/individual"),
            Map.entry("member", "/desk/council"), Map.entry("chair", "/desk/council"),
            Map.entry("secretary", "/desk/council"), Map.entry("authority", "/desk"), Map.entry("deputy", "/desk"),
            Map.entry("inspector", "/desk/council"), Map.entry("administrator", "/desk"));

    @TempDir
    Path folder;

    @Test
    void behindEachDoorThereIsSomebodyAtWork() throws Exception {
        int port = Shell.freePort();
        List<String> faults = new ArrayList<>();
        PageCheck check = new PageCheck("demo", faults);
        try (Program program = Program.start(this.folder.resolve("data"), Map.of(), "demo", "--port", port);
                Playwright playwright = Browsers.playwright();
                Browser browser = Browsers.launch(playwright)) {
            assertThat(program.says(SERVES)).as(program.said()).isTrue();
            String address = "http://localhost:" + port;
            for (String door : DOORS.keySet().stream().sorted().toList()) {
                try (BrowserContext context = browser
                    .newContext(new Browser.NewContextOptions().setViewportSize(1280, 860))) {
                    enter(context.newPage(), address, door, check);
                }
            }
            program.stop();
        }
        assertThat(faults).isEmpty();
    }

    private static void enter(Page page, String address, String door, PageCheck check) {
        check.listen(page);
        page.navigate(address + "/");
        check.look(page, "first");
        page.locator("#roles").scrollIntoViewIfNeeded();
        check.picture(page, "doors");
        page.navigate(address + "/");
        page.locator("button[value=" + door + "]").click();
        page.waitForURL("**/desk");
        assertThat(page.locator(".person-here").innerText()).as(door).contains(" Mẫu ");
        check.look(page, door);
        page.navigate(address + DOORS.get(door));
        check.look(page, door + "-work");
        check.picture(page, "demo-" + door);
    }

}
