package vinhdanh.play;

import java.util.regex.Pattern;

import vinhdanh.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps the council of the province. */
final class Secretary {

    private final Person person;

    private String meeting = "";

    Secretary(Theatre theatre) {
        this.person = theatre.person(Role.SECRETARY, "89");
    }

    Person person() {
        return this.person;
    }

    /** Where the meeting is. */
    String meeting() {
        return this.meeting;
    }

    /** Calls the council for a day with the rule that the page offers. */
    void callsTheCouncil(String day) {
        this.person.open("/desk/council");
        this.person.look("council-none");
        this.person.follow("Triệu tập");
        this.person.look("council-new");
        this.person.fill("day", day);
        this.person.fill("time", "08:00");
        this.person.fill("place", "Phòng họp số 1");
        this.person.fill("agenda", "Xét các tập thể, cá nhân đề nghị khen thưởng");
        this.person.choose("ballot", "Bỏ phiếu kín");
        this.person.pressButton("Triệu tập");
        this.meeting = this.person.path();
        assertThat(this.meeting).matches(Pattern.compile("/desk/council/[0-9a-f-]{36}"));
        this.person.look("council-called");
    }

    /** All are there but the last so many. */
    void takesAttendance(int absent) {
        this.person.open(this.meeting + "/attendance");
        this.person.look("council-attendance");
        int members = this.person.find("#attendance input[type=checkbox]").count();
        for (int n = 0; n < members; n++) {
            this.person.find("#attendance input[type=checkbox]").nth(n).setChecked(n < members - absent);
        }
        this.person.pressButton("Lưu điểm danh");
    }

    void writesTheMinutes() {
        this.person.open(this.meeting);
        this.person.look("council-counted");
        this.person.picture("count");
        this.person.open(this.meeting + "/minutes");
        this.person.fill("number", "01/BB-HĐTĐKT");
        this.person.fill("ended", "11:00");
        this.person.fill("opinions", "Các ý kiến đều nhất trí; các ý kiến của nhân dân đã được xem xét, trả lời.");
        this.person.fill("conclusion", "Đề nghị Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen theo kết quả bỏ phiếu.");
        this.person.pressButton("Lưu biên bản");
        this.person.look("council-minutes");
        this.person.pressButton("Ký biên bản");
    }

}
