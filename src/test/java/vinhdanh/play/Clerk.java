package vinhdanh.play;

import java.nio.file.Path;

import vinhdanh.access.Role;

/** Writes the list of a unit. */
final class Clerk {

    static final String DISTRICTS = "Cấp huyện (gồm xã, phường, thị trấn) và các tổ chức phụ trách bầu cử tương ứng";

    static final String DEPARTMENTS = "Cấp tỉnh (sở, ban, ngành, đoàn thể và phòng, ban chuyên môn trực tiếp tham gia)";

    static final String SECTIONS = "Tiểu ban, bộ phận giúp việc của Ủy ban bầu cử tỉnh và Ủy ban bầu cử cấp huyện";

    private final Person person;

    private final String list;

    Clerk(Theatre theatre, String unit) {
        this.person = theatre.person(Role.CLERK, unit);
        this.list = list(unit);
    }

    static String list(String unit) {
        return "/desk/units/" + unit + "/campaigns/" + Theatre.CAMPAIGN;
    }

    Person person() {
        return this.person;
    }

    /** Begins a row; it is only named, and everything else is missing. */
    void begins(String name) {
        this.person.open(this.list);
        this.person.look("unit-empty");
        this.person.pressButton("Thêm cá nhân");
        this.person.look("draft");
        this.person.fill("FULL_NAME", name);
        this.person.pressButton("Lưu");
        this.person.sees(name);
    }

    void writes(String name, String birth, String line, String votes) {
        this.person.open(this.list);
        this.person.pressButton("Thêm cá nhân");
        fills(name, birth, line, votes);
    }

    /** Opens the row of somebody and fills it in. */
    void completes(String name, String birth, String line, String votes) {
        this.person.open(this.list);
        this.person.look("unit-list");
        this.person.follow(name);
        fills(name, birth, line, votes);
    }

    private void fills(String name, String birth, String line, String votes) {
        this.person.choose("SALUTATION", "Bà");
        this.person.fill("FULL_NAME", name);
        this.person.fill("BIRTH", birth);
        this.person.choose("SEX", "Nữ");
        this.person.fill("POST", "Công chức Tư pháp - Hộ tịch");
        this.person.fill("WORKPLACE", "Phòng Tư pháp");
        this.person.choose("STATUTORY_CLASS", "Người trực tiếp công tác, lao động, học tập, chiến đấu");
        this.person.fill("CONTENTS", "1, 5");
        this.person.fill("ACHIEVEMENT", "Lập danh sách cử tri chính xác cho 12 khu vực bỏ phiếu, niêm yết đúng hạn.");
        this.person.chooseFirst("AWARD_FORM");
        this.person.choose("LINE", line);
        this.person.fill("VOTES", votes);
        this.person.pressButton("Lưu");
        this.person.sees(name);
    }

    /**
     * Fills the workbook of the unit in and sends it; what it holds is looked over first.
     */
    void sendsTheWorkbook(Path workbook, String... names) {
        this.person.open(this.list + "/workbook");
        this.person.look("workbook");
        this.person.find("#file").setInputFiles(workbook);
        this.person.pressButton("Kiểm tra bảng tính");
        this.person.find("#take").waitFor();
        this.person.sees(names);
        this.person.look("workbook-looked");
        this.person.press("#take button");
        this.person.sees(names);
    }

    /** Corrects what came back. */
    void mends(String name, String achievement) {
        this.person.open(this.list);
        this.person.press("main tr:has-text(\"" + name + "\") a:has-text(\"Bổ sung và trình lại\")");
        this.person.look("draft-returned");
        this.person.picture("returned");
        this.person.fill("ACHIEVEMENT", achievement);
        this.person.press("#fields button[type=submit]");
    }

    void writesDownTheMeeting(int serial) {
        this.person.open(this.list + "/meeting");
        this.person.look("unit-meeting");
        this.person.fill("minutes", serial + "/BB-MẪU");
        this.person.fill("meeting", "25/05/2021");
        this.person.fill("members", "12");
        this.person.fill("present", "11");
        this.person.fill("letter", serial + "/TTr-MẪU");
        this.person.fill("letter-day", "26/05/2021");
        this.person.fill("signer", "Lê Thị Mẫu");
        this.person.fill("signer-post", "Thủ trưởng");
        this.person.pressButton("Lưu");
    }

    void checksTheList() {
        this.person.open(this.list);
        this.person.pressButton("Kiểm tra danh sách");
        this.person.look("unit-checked");
    }

}
