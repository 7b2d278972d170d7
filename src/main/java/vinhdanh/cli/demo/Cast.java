package vinhdanh.cli.demo;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.access.AddSamplePeople.Sample;
import vinhdanh.access.Role;
import vinhdanh.access.SignsAs;

/**
 * The invented people of the demo. The leading ones, one for each role, have a log-in
 * name without a hyphen; “Mẫu” in every name says that nobody is called that.
 */
final class Cast {

    static final String PROVINCE = "89";

    static final String STANDING_BODY = "snv";

    /** The district whose list is still being written. */
    static final String WRITING = "889";

    /** The department whose list is ready to be sent. */
    static final String READY = "stc";

    /** A section whose list waits for its district. */
    static final String SECTION = "gv-889";

    /** Units that sent their lists, in the order in which they did. */
    static final List<String> SENT = List.of("883", "snv", "stttt", "884", "bbcqh-1", "stp", "tbns-89", "886", "syt",
            "888", "sgddt");

    /** The one of them with somebody called like somebody of the first. */
    static final String LIKENESS = "888";

    static final int MEMBERS = 6;

    private static final List<String> GIVEN = List.of("An", "Bình", "Chi", "Dung", "Giang", "Hà", "Hiếu", "Hoa",
            "Khánh", "Lan", "Linh", "Mai", "Minh", "Nga", "Nhân", "Phúc", "Quang", "Sơn", "Tâm", "Thảo", "Trang",
            "Tuấn", "Vân", "Yến");

    private static final List<String> FAMILY = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Huỳnh", "Võ", "Đặng");

    private final List<Sample> people = new ArrayList<>();

    private Cast() {
        lead("clerk", Role.CLERK, WRITING);
        lead("head", Role.HEAD, READY);
        lead("district", Role.HEAD, WRITING);
        lead("appraiser", Role.APPRAISER, STANDING_BODY);
        lead("standing", Role.STANDING_HEAD, STANDING_BODY);
        lead("member", Role.MEMBER, PROVINCE);
        lead("chair", Role.CHAIR, PROVINCE);
        lead("secretary", Role.SECRETARY, PROVINCE);
        lead("authority", Role.AUTHORITY, PROVINCE);
        add("deputy", Role.AUTHORITY, SignsAs.KT, PROVINCE);
        add("inspector", Role.INSPECTOR, SignsAs.SELF, null);
        add("administrator", Role.ADMINISTRATOR, SignsAs.SELF, null);
        for (int n = 2; n <= MEMBERS; n++) {
            lead("member-" + n, Role.MEMBER, PROVINCE);
        }
        lead("clerk-" + READY, Role.CLERK, READY);
        for (String unit : SENT) {
            lead("clerk-" + unit, Role.CLERK, unit);
            lead("head-" + unit, Role.HEAD, unit);
        }
        lead("clerk-" + SECTION, Role.CLERK, SECTION);
        lead("head-" + SECTION, Role.HEAD, SECTION);
    }

    static List<Sample> all() {
        return List.copyOf(new Cast().people);
    }

    private void lead(String login, Role role, String unit) {
        add(login, role, SignsAs.SELF, unit);
    }

    private void add(String login, Role role, SignsAs signsAs, @Nullable String unit) {
        int n = this.people.size();
        String name = FAMILY.get(n % FAMILY.size()) + " Mẫu " + GIVEN.get(n % GIVEN.size());
        this.people.add(new Sample(login, name, role, signsAs, unit));
    }

}
