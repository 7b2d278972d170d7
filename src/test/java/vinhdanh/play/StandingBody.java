package vinhdanh.play;

import java.util.List;

import com.microsoft.playwright.Locator;

import vinhdanh.access.Role;

/** The appraiser of the standing body and its head, each at their own desk. */
final class StandingBody {

    private static final String QUEUE = "/desk/nominations";

    private static final String OPEN_CHECK = ".checks details:has(summary:text-is('Ghi kết quả'))";

    private final Dossiers appraiser;

    private final Dossiers head;

    StandingBody(Theatre theatre) {
        this.appraiser = new Dossiers(theatre.person(Role.APPRAISER, "snv"));
        this.head = new Dossiers(theatre.person(Role.STANDING_HEAD, "snv"));
    }

    /** The appraiser sends one back with what to correct. */
    void returns(String name, String what) {
        this.appraiser.opens(name);
        this.appraiser.acts("return", what, null);
        this.appraiser.person().sees("Đã trả lại", what);
        this.appraiser.person().look("dossier-returned");
    }

    void holds(String name, String reason, String document) {
        this.head.opens(name);
        this.head.acts("hold", reason, document);
        this.head.person().sees("Tạm dừng xét", reason);
        this.head.person().look("dossier-held");
    }

    void clears(String name, String reason, String document) {
        this.head.opens(name);
        this.head.acts("clear", reason, document);
        this.head.person().sees("Tiếp tục xét", document);
    }

    /** Takes two dossiers for one, and finds that this was a mistake. */
    void linksAndUndoes(String name, String other) {
        Person person = this.appraiser.opens(name);
        person.press("section[aria-labelledby=alike] a");
        person.sees(name, other);
        person.fill("reason", "Cùng ngày sinh, tên gần giống.");
        person.press("#finding button[value=same]");
        person.sees("Hai đối tượng đang được ghép làm một");
        person.look("duplicates-linked");
        person.fill("reason", "Ghép nhầm: khác số định danh.");
        person.press("#finding button[value=undo]");
        person.sees("Các lần ghép, tách", "Ghép nhầm");
    }

    /** Compares two dossiers that may be one, and says that they aren't. */
    void findsApart(String name, String other, String reason) {
        Person person = this.appraiser.opens(name);
        person.press("section[aria-labelledby=alike] a");
        person.sees(name, other);
        person.look("duplicates");
        person.picture("duplicates");
        person.fill("reason", reason);
        person.press("#finding button[value=apart]");
        person.sees("Không phải một");
    }

    /** Nothing is concluded while a check is open. */
    void cannotConclude(String name) {
        this.appraiser.opens(name).sees("Chưa thể thực hiện “Kết luận thẩm định”");
    }

    /** The appraiser answers every check of a dossier that is still open. */
    void checks(String name) {
        Person person = this.appraiser.opens(name);
        person.picture("dossier", ".dossier");
        while (person.has(OPEN_CHECK)) {
            Locator open = person.find(OPEN_CHECK).first();
            open.locator("summary").click();
            open.locator("[name=source]").fill("Công văn số 12/CV-TTT của Thanh tra tỉnh (mẫu)");
            person.press(".checks details[open] button[value=passed]");
        }
        person.look("dossier-checked");
    }

    /** The appraiser concludes many at once. */
    void concludes(List<String> names) {
        together(this.appraiser.person(), "appraise", names);
    }

    /** The head puts many on the list for the council at once. */
    void proposes(List<String> names) {
        together(this.head.person(), "propose", names);
    }

    private static void together(Person who, String step, List<String> names) {
        who.open(QUEUE + "?view=all");
        who.look("queue");
        who.picture("queue", ".totals");
        for (Locator row : who.find("table.picks tbody tr").all()) {
            if (names.contains(row.locator("th a").innerText())) {
                row.locator("[name=pick]").check();
            }
        }
        who.press("main button[name=step][value=" + step + "]");
        who.sees("Sẽ thực hiện với %d trong %d hồ sơ đã chọn".formatted(names.size(), names.size()));
        who.look("bulk");
        who.press("#bulk button[type=submit]");
        who.sees("Đã thực hiện (" + names.size() + ")");
        who.look("batch");
    }

}
