package vinhdanh.desk;

import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.portal.Browsers;
import vinhdanh.site.Stage;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The script of staff saves what is typed and keeps the order; without it the pages do
 * the same with their buttons.
 */
@Tag("browser")
class DeskScriptTests {

    private static Stage stage;

    private static Playwright playwright;

    private static Browser browser;

    @BeforeAll
    static void start() {
        stage = Stage.open();
        playwright = Browsers.playwright();
        browser = Browsers.launch(playwright);
    }

    @AfterAll
    static void stop() {
        browser.close();
        playwright.close();
        stage.close();
    }

    /** A browser in which this person of a unit is logged in. */
    private static Page logIn(BrowserContext context, Role role, String unit) {
        stage.as(role, unit);
        Page page = context.newPage();
        page.navigate(stage.site().url("/log-in"));
        page.locator("button[name=login][value='" + Stage.login(role, unit, "") + "']").click();
        return page;
    }

    private static List<String> names(Page page) {
        return page.locator("ol.drafts li strong").allInnerTexts();
    }

    @Test
    void aDraftSavesItselfAndSaysSo() {
        UnitPlay unit = new UnitPlay(stage, "883");
        String draft = unit.begin();
        try (BrowserContext context = browser.newContext()) {
            Page page = logIn(context, Role.CLERK, "883");
            page.navigate(stage.site().url(draft));
            page.locator("#FULL_NAME").fill("Trần Thị Tự Lưu");
            assertThat(page.locator("#saved")).hasText("Đã lưu.");
            assertThat(unit.clerk().get(draft).body()).contains("Trần Thị Tự Lưu");
            page.locator("#POST").fill("Cán bộ");
            page.locator("#fields button[type=submit]").click();
            assertThat(page).hasURL(stage.site().url(unit.list()));
            unit.clerk().get(draft);
            page.navigate(stage.site().url(draft));
            UnitPlay.done(unit.clerk().post(draft, UnitPlay.person(version(draft), "Trần Thị Người Khác", "7")));
            page.locator("#FULL_NAME").fill("Trần Thị Đến Sau");
            assertThat(page.locator("#saved")).containsText("Có người vừa lưu bản khác");
            page.locator("#fields button[type=submit]").click();
            assertThat(page.locator("#theirs")).containsText("Trần Thị Người Khác");
            assertThat(page.locator("#FULL_NAME")).hasValue("Trần Thị Đến Sau");
        }
    }

    private static String version(String draft) {
        return stage.site()
            .database()
            .sql("select version::text from draft where id = :id")
            .param("id", UnitPlay.idIn(draft))
            .query(String.class)
            .single();
    }

    @Test
    void rowsAreDraggedOrMovedWithTheKeyboardAndStayThere() {
        UnitPlay unit = new UnitPlay(stage, "884");
        unit.write("Nguyễn Văn Một");
        unit.write("Nguyễn Văn Hai");
        unit.write("Nguyễn Văn Ba");
        try (BrowserContext context = browser.newContext()) {
            Page page = logIn(context, Role.CLERK, "884");
            page.navigate(stage.site().url(unit.list()));
            Locator rows = page.locator("ol.drafts li");
            rows.nth(2).dragTo(rows.nth(0), new Locator.DragToOptions().setTargetPosition(40, 4));
            assertThat(page.locator("#individuals-status")).hasText("Đã lưu thứ tự.");
            assertThat(names(page)).containsExactly("Nguyễn Văn Ba", "Nguyễn Văn Một", "Nguyễn Văn Hai");
            page.reload();
            assertThat(names(page)).containsExactly("Nguyễn Văn Ba", "Nguyễn Văn Một", "Nguyễn Văn Hai");
            page.locator("[aria-label='Đưa Nguyễn Văn Hai lên trước']").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#individuals-status")).hasText("Đã lưu thứ tự.");
            assertThat(page.evaluate("() => document.activeElement.getAttribute('aria-label')"))
                .isEqualTo("Đưa Nguyễn Văn Hai lên trước");
            page.reload();
            assertThat(names(page)).containsExactly("Nguyễn Văn Ba", "Nguyễn Văn Hai", "Nguyễn Văn Một");
        }
    }

    @Test
    void theSameIsDoneWithoutScripts() {
        UnitPlay unit = new UnitPlay(stage, "886");
        unit.write("Lê Văn Một");
        String draft = unit.write("Lê Văn Hai");
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
            Page page = logIn(context, Role.CLERK, "886");
            page.navigate(stage.site().url(unit.list()));
            page.locator("[aria-label='Đưa Lê Văn Hai lên trước']").click();
            assertThat(names(page)).containsExactly("Lê Văn Hai", "Lê Văn Một");
            page.navigate(stage.site().url(draft));
            page.locator("#FULL_NAME").fill("Lê Văn Hai Lưu");
            page.locator("#fields button[type=submit]").click();
            assertThat(names(page)).containsExactly("Lê Văn Hai Lưu", "Lê Văn Một");
        }
    }

    @Test
    void onlyPagesOfStaffMayRunAScriptAndOnlyOurs() {
        String staff = stage.as(Role.CLERK, "887")
            .get("/desk")
            .headers()
            .firstValue("Content-Security-Policy")
            .orElseThrow();
        assertThat(staff).contains("script-src 'self'").doesNotContain("unsafe");
        for (String open : List.of("/", "/log-in", "/verify", "/nowhere", "/desktop")) {
            assertThat(stage.site().get(open).headers().firstValue("Content-Security-Policy").orElseThrow()).as(open)
                .doesNotContain("script-src");
            assertThat(stage.site().get(open).body()).as(open).doesNotContain("<script");
        }
    }

    @Test
    void aScriptInANameIsShownAndNeverRun() {
        UnitPlay unit = new UnitPlay(stage, "888");
        unit.write("<script>document.title='hỏng'</script><img src=x onerror=\"document.title='hỏng'\">");
        try (BrowserContext context = browser.newContext()) {
            Page page = logIn(context, Role.CLERK, "888");
            page.navigate(stage.site().url(unit.list()));
            assertThat(names(page).getFirst()).startsWith("<script>");
            assertThat(page.title()).doesNotContain("hỏng");
            page.evaluate(
                    "() => { const s = document.createElement('script'); s.textContent = \"document.title='hỏng'\";"
                            + " document.head.append(s); }");
            assertThat(page.title()).as("not even when it got in").doesNotContain("hỏng");
        }
    }

    @Test
    void anOrderThatNamesOtherRowsIsRefused() {
        UnitPlay unit = new UnitPlay(stage, "889");
        String one = UnitPlay.idIn(unit.write("Võ Văn Một")).toString();
        String two = UnitPlay.idIn(unit.write("Võ Văn Hai")).toString();
        String foreign = UnitPlay.idIn(new UnitPlay(stage, "891").write("Võ Văn Khác")).toString();
        unit.clerk().get(unit.list());
        String order = unit.list() + "/order";
        assertThat(unit.clerk().post(order, "sheet", "individuals", "ids", two + "," + one).statusCode())
            .isEqualTo(204);
        assertThat(unit.clerk().post(order, "sheet", "individuals", "ids", two + "," + foreign).statusCode())
            .isEqualTo(409);
        assertThat(unit.clerk().post(order, "sheet", "individuals", "ids", two).statusCode()).isEqualTo(409);
        assertThat(unit.clerk().post(order, "sheet", "individuals", "ids", "x' or 1=1").statusCode()).isEqualTo(400);
        assertThat(new UnitPlay(stage, "891").clerk()
            .post(order, "sheet", "individuals", "ids", one + "," + two)
            .statusCode()).isEqualTo(404);
        assertThat(unit.sql("select cells ->> 'FULL_NAME' from draft where cells ->> 'FULL_NAME' in "
                + "('Võ Văn Một', 'Võ Văn Hai') order by position"))
            .containsExactly("Võ Văn Hai", "Võ Văn Một");
    }

}
