package vinhdanh.play;

import java.nio.charset.StandardCharsets;
import java.util.Objects;

import com.microsoft.playwright.Locator;

import vinhdanh.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** The standing body prepares the decision, and another one signs it. */
final class Decision {

    private final Person head;

    private final Person authority;

    private String draft = "";

    private String signed = "";

    Decision(Theatre theatre) {
        this.head = theatre.person(Role.STANDING_HEAD, "snv");
        this.authority = theatre.person(Role.AUTHORITY, "89");
    }

    /** Looks at the selection and at what another rule would change, then fixes it. */
    void fixesTheSelection(int chosen, int all, String passedOver) {
        this.head.open("/desk/decisions");
        this.head.look("decisions");
        this.head.open("/desk/decisions/" + Theatre.CAMPAIGN);
        this.head.sees("Được chọn %d trên %d trường hợp".formatted(chosen, all));
        this.head.look("selection");
        this.head.find("main details summary").first().click();
        this.head.tick("#unsplit");
        this.head.press("main details form.search button");
        assertThat(this.head.find("main details[open] form.search").count()).isOne();
        this.head.look("selection-what-if");
        this.head.open("/desk/decisions/" + Theatre.CAMPAIGN);
        this.head.pressButton("Chốt kết quả xét chọn");
        this.head.sees("Kết quả xét chọn đã được chốt");
        assertThat(this.head.find("section[aria-labelledby=names] tr")
            .filter(new Locator.FilterOptions().setHasText(passedOver))
            .first()
            .innerText()).contains("Không được chọn", "Hội đồng biểu quyết 0/15");
        this.head.look("selection-fixed");
        this.head.picture("selection", "#names");
    }

    void prepares() {
        this.head.pressButton("Soạn quyết định");
        this.draft = this.head.path();
        this.head.look("decision-draft");
        this.head.press("main form[action$='/send'] button");
    }

    /** Who prepared it finds nothing to sign it with. */
    boolean preparerMaySign() {
        this.head.open(this.draft);
        return this.head.has("form[action$='/sign']");
    }

    /** The authority finds it on the first page and signs it. */
    void signs(String number) {
        this.authority.open("/desk/notices");
        this.authority.sees("Có quyết định chờ ký");
        this.authority.open("/desk");
        this.authority.look("authority");
        this.authority.press("main a[href$='" + this.draft + "']");
        this.authority.look("decision-to-sign");
        this.authority.picture("sign");
        this.authority.find("form[action$='/sign'] [name=number]").fill(number);
        this.authority.find("form[action$='/sign'] [name=title]").fill("Chủ tịch");
        this.authority.press("form[action$='/sign'] button");
        this.signed = this.authority.path();
        this.authority.sees(number, "Chưa công bố");
        this.authority.look("decision-signed");
    }

    void isPublished() {
        this.head.open(this.signed);
        this.head.press("#publish button");
        this.head.sees("Đã công bố", "Thông báo kết quả cho đơn vị");
        this.head.look("decision-published");
    }

    /** So many units get a notice of their results. */
    void writesNotices(int units) {
        Locator files = this.head.find("section[aria-labelledby=units] a[href$='.pdf']");
        assertThat(files.count()).isEqualTo(units);
        assertThat(this.head.downloads(Objects.requireNonNull(files.first().getAttribute("href"))))
            .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
    }

}
