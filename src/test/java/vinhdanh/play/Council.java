package vinhdanh.play;

import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Locator;

import vinhdanh.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** The chair and the members, at one meeting. */
final class Council {

    private static final String PROVINCE = "89";

    private final Person chair;

    private final List<Person> members = new ArrayList<>();

    /** The chair and so many members. */
    Council(Theatre theatre, int members) {
        this.chair = theatre.person(Role.CHAIR, PROVINCE);
        for (int n = 1; n <= members; n++) {
            this.members.add(theatre.person(Role.MEMBER, PROVINCE, String.valueOf(n)));
        }
    }

    Person member(int n) {
        return this.members.get(n - 1);
    }

    Person chair() {
        return this.chair;
    }

    /** A member says that there is a conflict about somebody. */
    void declaresConflict(Person who, String meeting, String about, String reason) {
        who.open(meeting);
        who.look("council-conflict");
        Locator choice = who.find("main select[name=nomination] option")
            .filter(new Locator.FilterOptions().setHasText(about));
        who.find("main select[name=nomination]").selectOption(choice.first().getAttribute("value"));
        who.find("main form:has(select[name=nomination]) [name=reason]").fill(reason);
        who.pressButton("Khai xung đột lợi ích");
        who.sees(about);
    }

    void opensTheVote(String meeting) {
        this.chair.open(meeting);
        this.chair.pressButton("Mở bỏ phiếu");
        this.chair.look("council-voting");
    }

    /**
     * Somebody votes for all on the sheet but one.
     * @return how many were on the sheet
     */
    int votes(Person who, String meeting, String against) {
        who.open(meeting + "/ballot");
        who.look("council-ballot");
        who.picture("ballot");
        Locator sheet = who.find("#sheet fieldset");
        int papers = sheet.count();
        for (int n = 0; n < papers; n++) {
            boolean no = sheet.nth(n).innerText().contains(against);
            sheet.nth(n).locator("input[value=" + (no ? "against" : "for") + "]").check();
        }
        who.pressButton("Nộp phiếu");
        return papers;
    }

    void seesNoRunningTally(Person who, String meeting) {
        who.open(meeting);
        assertThat(who.has("#counts")).isFalse();
    }

    /** How many sheets came back of those given out, for each on the list. */
    List<String> counted(Person who, String meeting) {
        who.open(meeting);
        assertThat(who.has("#counts")).isTrue();
        return who.find("section[aria-labelledby=counts] tbody tr td:nth-child(2) .value")
            .allInnerTexts()
            .stream()
            .map(String::strip)
            .toList();
    }

    void closesTheVote(String meeting) {
        this.chair.open(meeting);
        this.chair.pressButton("Đóng và kiểm phiếu");
        this.chair.sees("Kết quả kiểm phiếu nguyên vẹn");
    }

    void signsTheMinutes(String meeting) {
        this.chair.open(meeting + "/minutes");
        this.chair.pressButton("Ký biên bản");
        this.chair.look("council-signed");
    }

}
