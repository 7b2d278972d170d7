package vinhdanh.review;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.document.Documents;
import vinhdanh.review.VotingRule.Ballot;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Meetings of a council: one vote at a time, put elsewhere, cancelled, with their rule.
 */
@Tag("database")
class CouncilMeetingTests extends SeatedCouncil {

    @Test
    void ofTwoMeetingsOfACampaignOneVotesAtATime() throws Exception {
        councils.propose("886", "Lê Thị Hai Cuộc Họp");
        UUID one = councils.call(Councils.rule(Ballot.OPEN, false));
        UUID two = councils.call(Councils.rule(Ballot.OPEN, false));
        councils.attend(one, voters);
        councils.attend(two, voters);
        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Answer> answer : threads
                .invokeAll(List.<Callable<Answer>>of(() -> councils.open(one), () -> councils.open(two)))) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
        boolean first = answers.getFirst() instanceof Answer.Done;
        UUID voting = first ? one : two;
        UUID waiting = first ? two : one;
        assertThat(councils.open(waiting)).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.reason().vi()).contains("Một cuộc họp khác"));
        councils.refuses("campaign_has_one_vote_open",
                "update council_meeting set state = 'voting' where id = '%s'".formatted(waiting));
        voters.forEach(voter -> councils.vote(voting, voter, Vote.FOR));
        assertThat(councils.close(voting)).isInstanceOf(Answer.Done.class);
        assertThat(councils.open(waiting)).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.reason().vi()).contains("Chưa có trường hợp nào"));
    }

    @Test
    void aCancelledVoteLeavesNoSheetAndItsNamesComeBeforeTheNextMeeting() {
        councils.propose("886", "Lê Thị Ứng Viên A");
        UUID meeting = councils.call(Councils.rule(Ballot.SECRET, false));
        councils.attend(meeting, voters);
        assertThat(councils.open(meeting)).isInstanceOf(Answer.Done.class);
        councils.vote(meeting, voters.get(1), Vote.AGAINST);
        CancelMeeting cancel = councils.bean(CancelMeeting.class);
        int version = councils.version(meeting);
        councils.refuses("meeting_is_cancelled_with_a_reason",
                "update council_meeting set state = 'cancelled' where id = '%s'".formatted(meeting));
        assertThat(cancel.cancel(meeting, version, "Mở nhầm", voters.getFirst())).isInstanceOf(Answer.Unknown.class);
        assertThat(cancel.cancel(meeting, version, " ", councils.secretary())).isInstanceOf(Answer.Refused.class);
        sql.sql("""
                insert into council_event (meeting_id, act, by_account, at, detail)
                values (:meeting, 'cancelled', :by, '2021-07-06 02:00Z', 'Mở nhầm')
                """).param("meeting", meeting).param("by", councils.secretary().id().value()).update();
        councils.refuses("cancelled_vote_leaves_no_sheet",
                "update council_meeting set state = 'cancelled' where id = '%s'".formatted(meeting));
        assertThat(cancel.cancel(meeting, version, "Mở nhầm", councils.secretary())).isInstanceOf(Answer.Done.class);
        assertThat(sql.sql("select sealed is null from council_urn where meeting_id = :m")
            .param("m", meeting)
            .query(Boolean.class)
            .single()).isTrue();
        assertThat(councils.bean(UrnKeys.class).has(meeting)).isFalse();
        assertThat(councils.vote(meeting, voters.get(2), Vote.FOR)).isInstanceOf(Answer.Refused.class);
        assertThat(councils.open(meeting)).isInstanceOf(Answer.Refused.class);
        assertThat(councils.acts(meeting)).containsExactlyInAnyOrder("MEETING_CALLED", "COUNCIL_MET",
                "MEETING_CANCELLED");
        UUID next = councils.call(Councils.rule(Ballot.SECRET, false));
        assertThat(councils.bean(Papers.class).list(councils.find(next))).extracting(Paper::name)
            .containsExactly("Lê Thị Ứng Viên A");
    }

    @Test
    void aMeetingIsPutToAnotherDayBeforeItsVoteAndAttendanceIsTakenAnew() {
        councils.propose("886", "Lê Thị Đổi Ngày");
        UUID meeting = councils.call(Councils.rule(Ballot.OPEN, false));
        councils.attend(meeting, voters);
        ChangeMeeting change = councils.bean(ChangeMeeting.class);
        int version = councils.version(meeting);
        var later = new ChangeMeeting.Change(Councils.DAY.plusDays(2), LocalTime.of(14, 0), "Phòng họp số 2",
                "Xét khen thưởng đợt 1");
        assertThat(change.change(meeting, version - 1, later, councils.secretary())).isInstanceOf(Answer.TooLate.class);
        assertThat(change.change(meeting, version, later, voters.getFirst())).isInstanceOf(Answer.Unknown.class);
        assertThat(change.change(meeting, version, later, councils.secretary())).isInstanceOf(Answer.Done.class);
        assertThat(councils.find(meeting).place()).isEqualTo("Phòng họp số 2");
        assertThat(councils.bean(Members.class).list(meeting)).noneMatch(Member::present);
        assertThat(councils.open(meeting)).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.reason().vi()).contains("Chưa đến ngày họp"));
        var back = new ChangeMeeting.Change(Councils.DAY, later.time(), later.place(), later.agenda());
        assertThat(change.change(meeting, councils.version(meeting), back, councils.secretary()))
            .isInstanceOf(Answer.Done.class);
        councils.attend(meeting, voters);
        assertThat(councils.open(meeting)).isInstanceOf(Answer.Done.class);
        assertThat(change.change(meeting, councils.version(meeting), later, councils.secretary()))
            .isInstanceOf(Answer.Refused.class);
        assertThat(councils.acts(meeting)).contains("MEETING_CALLED", "MEETING_CHANGED");
    }

    @Test
    void theRuleInWordsIsMadeOfItsValuesAndTheMinutesSayTheWhole() {
        UUID candidate = councils.propose("886", "Lê Thị Mẫu Số A");
        councils.propose("886", "Lê Thị Mẫu Số B");
        VotingRule rule = new VotingRule(new Share(2, 3), VotingRule.Denominator.TOTAL, new Share(2, 3), Ballot.OPEN,
                false, false, false, "Quy chế mẫu");
        UUID meeting = councils.call(rule);
        councils.attend(meeting, voters);
        councils.bean(DeclareConflict.class).declare(meeting, candidate, "Người nhà", voters.get(1));
        assertThat(councils.open(meeting)).isInstanceOf(Answer.Done.class);
        voters.forEach(voter -> councils.vote(meeting, voter, Vote.FOR));
        assertThat(councils.close(meeting)).isInstanceOf(Answer.Done.class);
        String words = councils.find(meeting).ruleText();
        assertThat(words).isEqualTo(rule.sentence().vi())
            .contains("ít nhất 2/3 tổng số thành viên có quyền biểu quyết đồng ý", "Biểu quyết công khai",
                    "không tính trong mẫu số");
        assertThat(rule.sentence().en()).contains("at least 2/3 of all voting members", "don't count in the whole");
        assertThat(councils.counts(meeting)).extracting(Count::base).containsExactly(14, 15);
        byte[] pdf = councils.bean(MinutesFiles.class)
            .read(councils.find(meeting), MinutesFiles.Format.PDF)
            .orElseThrow();
        assertThat(Documents.text(pdf)).contains("không tính thành viên không được bỏ phiếu",
                "từ 14 đến 15 người tùy trường hợp");
    }

}
