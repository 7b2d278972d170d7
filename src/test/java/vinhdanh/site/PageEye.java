package vinhdanh.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.microsoft.playwright.Page;

/**
 * Looks at an open page as a person and as axe do: keeps its pictures, opens what is
 * folded away, and names what is wrong.
 */
public final class PageEye {

    private static final Path PICTURES = Path.of("target", "pages");

    private static final int[] WIDTHS = { 360, 1280 };

    private static final int HEIGHT = 800;

    private static final int TOLD = 3;

    /** What passed isn't brought over: a long list has thousands of such nodes. */
    private static final AxeRunOptions FAULTS_ONLY = new AxeRunOptions();

    static {
        FAULTS_ONLY.setResultTypes(List.of("violations"));
    }

    private static final String UNFOLD = """
            () => document.querySelectorAll('details:not([open])')
                .forEach(folded => { folded.open = true; folded.dataset.folded = ''; })
            """;

    private static final String FOLD = """
            () => document.querySelectorAll('details[data-folded]')
                .forEach(folded => { folded.open = false; delete folded.dataset.folded; })
            """;

    private PageEye() {
    }

    /**
     * As narrow as a phone, then as wide as a desk.
     * @param name what the names of its pictures begin with
     * @return what is wrong, each with the name of the picture before it
     */
    public static List<String> look(Page page, String name) {
        List<String> faults = new ArrayList<>();
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            faults.addAll(lookOnce(page, name + "-" + width));
        }
        return faults;
    }

    private static List<String> lookOnce(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
        page.evaluate(UNFOLD);
        List<String> faults = new ArrayList<>();
        Object over = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) over).intValue() > 0) {
            faults.add(name + ": scrolls sideways by " + over);
        }
        // The pages hold no frames, for which the other mode opens a second page.
        new AxeBuilder(page).setLegacyMode(true)
            .options(FAULTS_ONLY)
            .analyze()
            .getViolations()
            .forEach(violation -> faults.add(name + ": " + violation.getId() + " "
                    + violation.getNodes().stream().limit(TOLD).map(PageEye::told).toList()));
        page.evaluate(FOLD);
        return faults;
    }

    private static String told(CheckedNode node) {
        return node.getTarget() + " " + node.getHtml() + " " + node.getFailureSummary();
    }

}
