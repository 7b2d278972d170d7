package vinhdanh.play;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The campaign of plan 174 in a browser, from the launch of its plan to the certificates
 * that everybody can verify.
 */
@Tag("browser")
class CampaignPlayTests {

    /** Eleven districts and a department. */
    private static final List<String> UNITS = List.of("883", "884", "886", "887", "888", "889", "890", "891", "892",
            "893", "894", "stttt");

    /** The unit that sends its own workbook. */
    private static final String IMPORTING = "892";

    private static final String SECTION = "gv-889";

    private static final List<String> GIVEN = List.of("An", "Bình", "Chi", "Dung", "Giang", "Hà", "Hoa", "Khánh", "Lan",
            "Mai", "Nga", "Oanh");

    /** Proposed by the first unit beside its other one; comes back once. */
    private static final String FIRST = "Trần Thị Mẫu Đầu";

    /** Proposed by a section of district 889. */
    private static final String HELPER = "Phạm Thị Mẫu Tâm";

    /** Called nearly like the one of unit 890, and born on the same day. */
    private static final String TWIN = "Lê Thị Mẫu Hao";

    private static final String DECISION = "1290/QĐ-UBND";

    @Test
    void theCampaignIsPlayedFromItsPlanToItsCertificates() {
        try (Theatre theatre = new Theatre()) {
            theatre.day(4, 6);
            new Administrator(theatre).launches(Path.of("plans/an-giang-2021.yaml"),
                    Path.of("units/an-giang-2021.csv"));
            theatre.day(5, 26);
            allocation(theatre);
            units(theatre);
            List<String> proposed = standingBody(theatre);
            consultation(theatre, proposed);
            council(theatre, proposed);
            decision(theatre, proposed);
            everyoneSeesIt(theatre, proposed);
            assertThat(theatre.faults()).isEmpty();
        }
    }

    private static void allocation(Theatre theatre) {
        Allocation allocation = new Allocation(theatre);
        allocation.splits("L1", "individual");
        allocation.moves("L1", "individual", 1, 2);
        allocation.offersAllProposers("L2", "individual", "Sở Thông tin và Truyền thông");
    }

    private static void units(Theatre theatre) {
        Clerk first = new Clerk(theatre, UNITS.getFirst());
        first.begins(FIRST);
        first.checksTheList();
        first.person().sees("Chưa trình được");
        first.person().picture("clerk");
        first.completes(FIRST, "02/03/1980", Clerk.DISTRICTS, "11");
        for (int n = 0; n < UNITS.size(); n++) {
            Clerk clerk = new Clerk(theatre, UNITS.get(n));
            if (UNITS.get(n).equals(IMPORTING)) {
                clerk.sendsTheWorkbook(
                        UnitWorkbook.of(theatre.stage().campaign(), IMPORTING,
                                new TreeMap<>(Map.of(name(n), birth(n), TWIN, birth(GIVEN.indexOf("Hoa"))))),
                        name(n), TWIN);
            }
            else {
                clerk.writes(name(n), birth(n), UNITS.get(n).equals("stttt") ? Clerk.DEPARTMENTS : Clerk.DISTRICTS,
                        "10");
            }
            send(theatre, UNITS.get(n), clerk, n + 1, name(n));
        }
        Clerk section = new Clerk(theatre, SECTION);
        section.writes(HELPER, "09/09/1979", Clerk.SECTIONS, "10");
        send(theatre, SECTION, section, UNITS.size() + 1, HELPER);
    }

    private static void send(Theatre theatre, String unit, Clerk clerk, int serial, String name) {
        clerk.writesDownTheMeeting(serial);
        clerk.checksTheList();
        clerk.person().sees("Danh sách không có lỗi");
        new Head(theatre, unit).sends(name);
    }

    /**
     * @return the names on the list for the council
     */
    private static List<String> standingBody(Theatre theatre) {
        theatre.day(6, 16);
        District district = new District(theatre, "889");
        district.returns(HELPER, "Nêu rõ nhiệm vụ được phân công ở Tiểu ban.");
        new Clerk(theatre, SECTION).mends(HELPER, "Lập danh sách cử tri của 9 khu vực bỏ phiếu, niêm yết đúng hạn.");
        new Head(theatre, SECTION).sendsAgain(HELPER);
        district.endorses(HELPER);
        StandingBody body = new StandingBody(theatre);
        body.returns(FIRST, "Nêu rõ số liệu niêm yết danh sách cử tri.");
        new Clerk(theatre, UNITS.getFirst()).mends(FIRST, "Niêm yết danh sách 12.480 cử tri ở 12 khu vực bỏ phiếu.");
        new Head(theatre, UNITS.getFirst()).sendsAgain(FIRST);
        body.holds(name(3), "Có đơn phản ánh đang được xác minh.", "Công văn số 45/CV-TTT (mẫu)");
        body.clears(name(3), "Đơn phản ánh không đúng sự thật.", "Kết luận số 7/KL-TTT (mẫu)");
        List<String> names = new ArrayList<>(List.of(FIRST, HELPER, TWIN));
        IntStream.range(0, UNITS.size()).mapToObj(CampaignPlayTests::name).forEach(names::add);
        body.cannotConclude(TWIN);
        body.linksAndUndoes(TWIN, name(GIVEN.indexOf("Hoa")));
        body.findsApart(TWIN, name(GIVEN.indexOf("Hoa")), "Khác đơn vị, khác số định danh.");
        names.forEach(body::checks);
        body.concludes(names);
        body.proposes(names);
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
        // Fifteen may vote and one is away; for two, one who is concerned has no vote.
        List<String> returned = new ArrayList<>(Collections.nCopies(proposed.size() - 2, "14/15"));
        returned.addAll(List.of("13/14", "13/14"));
        assertThat(council.counted(secretary.person(), meeting)).containsExactlyInAnyOrderElementsOf(returned);
        secretary.writesTheMinutes();
        council.signsTheMinutes(meeting);
    }

    private static void decision(Theatre theatre, List<String> proposed) {
        theatre.day(7, 8);
        Decision decision = new Decision(theatre);
        decision.fixesTheSelection(proposed.size() - 1, proposed.size(), proposed.getLast());
        decision.prepares();
        assertThat(decision.preparerMaySign()).isFalse();
        decision.signs(DECISION);
        new Citizen(theatre).findsNothing(proposed.getFirst());
        decision.isPublished();
        decision.writesNotices(UNITS.size() + 1);
    }

    private static void everyoneSeesIt(Theatre theatre, List<String> proposed) {
        Citizen citizen = new Citizen(theatre);
        citizen.verifiesTheCertificate("tran thi mau dau", proposed.getFirst(), DECISION);
        citizen.readsTheDecision(DECISION);
        Head head = new Head(theatre, UNITS.getFirst());
        head.wasTold("Quyết định khen thưởng đã được công bố", "trả lại để bổ sung");
        head.readsTheOutcome("Đã khen thưởng", FIRST);
    }

    private static String birth(int unit) {
        return "%02d/04/%d".formatted(unit + 1, 1975 + unit);
    }

    /** The one whom the unit of a number proposes. */
    static String name(int unit) {
        return "Lê Thị Mẫu " + GIVEN.get(unit);
    }

}
