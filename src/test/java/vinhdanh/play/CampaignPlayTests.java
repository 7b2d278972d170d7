package vinhdanh.play;

import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.nomination.life.Step;
import vinhdanh.nomination.life.Why;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The campaign of plan 174 in a browser, from the allocation of its seats to the signed
 * minutes.
 */
@Tag("browser")
class CampaignPlayTests {

    /** Eleven districts and a department. */
    private static final List<String> UNITS = List.of("883", "884", "886", "887", "888", "889", "890", "891", "892",
            "893", "894", "stttt");

    private static final List<String> GIVEN = List.of("An", "Bình", "Chi", "Dung", "Giang", "Hà", "Hoa", "Khánh", "Lan",
            "Mai", "Nga", "Oanh");

    @Test
    void theCampaignIsPlayedFromItsSeatsToItsMinutes() {
        try (Theatre theatre = new Theatre()) {
            allocation(theatre);
            units(theatre);
            List<String> proposed = standingBody(theatre);
            consultation(theatre, proposed);
            council(theatre, proposed);
            assertThat(theatre.faults()).isEmpty();
        }
    }

    private static void allocation(Theatre theatre) {
        Allocation allocation = new Allocation(theatre);
        allocation.splits("L1", "individual");
        allocation.moves("L1", "individual", 1, 2);
    }

    private static void units(Theatre theatre) {
        Clerk first = new Clerk(theatre, UNITS.getFirst());
        first.begins("Trần Thị Mẫu Đầu");
        first.checksTheList();
        first.person().sees("Chưa trình được");
        first.person().picture("clerk");
        first.completes("Trần Thị Mẫu Đầu", "02/03/1980", Clerk.DISTRICTS, "11");
        int serial = 0;
        for (String unit : UNITS) {
            Clerk clerk = new Clerk(theatre, unit);
            clerk.writes(name(serial), "15/04/1985", unit.equals("stttt") ? Clerk.DEPARTMENTS : Clerk.DISTRICTS, "10");
            clerk.writesDownTheMeeting(++serial);
            clerk.checksTheList();
            clerk.person().sees("Danh sách không có lỗi");
            new Head(theatre, unit).sends(name(serial - 1));
        }
    }

    /**
     * @return the names on the list for the council
     */
    private static List<String> standingBody(Theatre theatre) {
        theatre.day(6, 16);
        List<String> names = IntStream.range(0, UNITS.size()).mapToObj(CampaignPlayTests::name).toList();
        Interim.move(theatre.stage(), Role.APPRAISER, "snv", Step.APPRAISE, Why.NONE, names);
        Interim.move(theatre.stage(), Role.STANDING_HEAD, "snv", Step.PROPOSE, Why.NONE, names);
        return names;
    }

    private static void consultation(Theatre theatre, List<String> proposed) {
        theatre.day(6, 28);
        Consultation consultation = new Consultation(theatre);
        consultation.publishes();
        Citizen citizen = new Citizen(theatre);
        citizen.comments(proposed.getFirst(), "Người này rất tận tụy với công việc bầu cử.");
        theatre.day(6, 29);
        consultation.answers("rất tận tụy", "Cảm ơn ông/bà, ý kiến đã được báo cáo Hội đồng.",
                "Giữ trong danh sách đề nghị.");
        citizen.readsTheAnswer("Giữ trong danh sách đề nghị.");
        citizen.person().picture("comment");
    }

    /** Fifteen vote: the chair and fourteen members, of whom one is away. */
    private static void council(Theatre theatre, List<String> proposed) {
        theatre.day(7, 6);
        Council council = new Council(theatre, 14);
        Secretary secretary = new Secretary(theatre);
        secretary.callsTheCouncil("2021-07-06");
        String meeting = secretary.meeting();
        council.declaresConflict(council.member(3), meeting, proposed.get(1), "Là em ruột của tôi.");
        council.declaresConflict(council.chair(), meeting, proposed.get(2), "Từng là cấp trên trực tiếp.");
        secretary.takesAttendance(1);
        secretary.person().picture("council");
        council.opensTheVote(meeting);
        String against = proposed.getLast();
        assertThat(council.votes(council.chair(), meeting, against)).isEqualTo(proposed.size() - 1);
        for (int n = 1; n < 14; n++) {
            int papers = council.votes(council.member(n), meeting, against);
            assertThat(papers).isEqualTo(n == 3 ? proposed.size() - 1 : proposed.size());
        }
        council.seesNoRunningTally(secretary.person(), meeting);
        council.closesTheVote(meeting);
        secretary.writesTheMinutes();
        council.signsTheMinutes(meeting);
    }

    /** The one whom the unit of a number proposes. */
    static String name(int unit) {
        return "Lê Thị Mẫu " + GIVEN.get(unit);
    }

}
