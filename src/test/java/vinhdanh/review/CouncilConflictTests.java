package vinhdanh.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.review.VotingRule.Ballot;

import static org.assertj.core.api.Assertions.assertThat;

/** Who may not vote on whom, and who lifts that. */
@Tag("database")
class CouncilConflictTests extends SeatedCouncil {

    @Test
    void whoHoldsAPostInTheUnitOrBearsTheNameGetsNoBallotForIt() {
        Actor head = councils.actor(Role.MEMBER, "89", "own");
        give(head, "891");
        UUID own = councils.propose("891", "Phạm Văn Đồng Hương");
        UUID self = councils.propose("886", voters.get(2).name());
        UUID other = councils.propose("886", "Võ Thị Người Khác");
        UUID meeting = councils.call(Councils.rule(Ballot.SECRET, false));
        List<Actor> present = new ArrayList<>(voters);
        present.add(head);
        councils.attend(meeting, present);
        councils.open(meeting);
        assertThat(papersOf(meeting, head)).contains(self, other).doesNotContain(own);
        assertThat(papersOf(meeting, voters.get(2))).contains(own, other).doesNotContain(self);
        assertThat(councils.bean(CastVote.class)
            .cast(meeting, Map.of(own, Vote.FOR, self, Vote.FOR, other, Vote.FOR), head))
            .isInstanceOf(Answer.Refused.class);
        present.forEach(voter -> councils.vote(meeting, voter, Vote.FOR));
        councils.close(meeting);
        Map<UUID, Count> counts = new HashMap<>();
        councils.counts(meeting).forEach(count -> counts.put(count.nomination(), count));
        assertThat(counts.get(own)).extracting(Count::issued, Count::inFavour, Count::base).containsExactly(15, 15, 16);
        assertThat(counts.get(other)).extracting(Count::issued, Count::base).containsExactly(16, 16);
        sql.sql("update post set valid_to = '2021-03-02' where account_id = :id")
            .param("id", head.id().value())
            .update();
    }

    @Test
    void aConflictOfTheChairIsLiftedByTwoOthersAndNeverByTheChair() {
        UUID candidate = councils.propose("886", "Đặng Thị Gỡ Xung Đột");
        UUID meeting = councils.call(Councils.rule(Ballot.SECRET, false));
        Actor chair = voters.getFirst();
        councils.bean(DeclareConflict.class).declare(meeting, candidate, "Có quan hệ gia đình", chair);
        LiftConflict lift = councils.bean(LiftConflict.class);
        UUID who = chair.id().value();
        assertThat(lift.lift(meeting, candidate, who, "Không còn", chair)).isInstanceOf(Answer.Refused.class);
        // A member doesn't even learn of it before the secretary puts it to the others.
        assertThat(lift.lift(meeting, candidate, who, "Không còn", voters.get(1))).isInstanceOf(Answer.Unknown.class);
        assertThat(lift.lift(meeting, candidate, who, "Không còn", councils.secretary()))
            .isInstanceOf(Answer.Done.class);
        assertThat(lift.lift(meeting, candidate, who, "Không còn", councils.secretary()))
            .isInstanceOf(Answer.Refused.class);
        assertThat(councils.bean(Conflicts.class).bound(meeting, who)).contains(candidate);
        assertThat(lift.lift(meeting, candidate, who, "Không còn", voters.get(1))).isInstanceOf(Answer.Done.class);
        assertThat(councils.bean(Conflicts.class).bound(meeting, who)).doesNotContain(candidate);
        assertThat(sql.sql("select count(*) from ledger_row where thing = :m and act = 'COUNCIL_MET'")
            .param("m", meeting)
            .query(Integer.class)
            .single()).isEqualTo(2);
    }

    @Test
    void whoseEndedPostLeavesAConflictBehindHasNoVoteAnyMore() {
        Actor leaving = councils.actor(Role.MEMBER, "89", "leaving");
        UUID candidate = councils.propose("886", "Lê Thị Còn Xung Đột");
        UUID meeting = councils.call(Councils.rule(Ballot.OPEN, false));
        councils.bean(DeclareConflict.class).declare(meeting, candidate, "Người nhà", leaving);
        List<Actor> all = new ArrayList<>(voters);
        all.add(leaving);
        councils.attend(meeting, all);
        assertThat(councils.bean(Members.class).find(meeting, leaving.id().value()).orElseThrow().votes()).isTrue();
        sql.sql("update post set valid_to = '2021-07-05' where account_id = :id")
            .param("id", leaving.id().value())
            .update();
        assertThat(councils.open(meeting)).isInstanceOf(Answer.Done.class);
        assertThat(councils.bean(Members.class).find(meeting, leaving.id().value()).orElseThrow())
            .extracting(Member::votes, Member::present)
            .containsExactly(false, false);
        assertThat(councils.acts(meeting)).contains("CONFLICT_DECLARED");
    }

    @Test
    void whatWasDeclaredAtACancelledMeetingBindsAtTheNext() {
        UUID candidate = councils.propose("886", "Lê Thị Khai Một Lần");
        UUID meeting = councils.call(Councils.rule(Ballot.OPEN, false));
        councils.bean(DeclareConflict.class).declare(meeting, candidate, "Người nhà", voters.get(6));
        assertThat(councils.bean(CancelMeeting.class)
            .cancel(meeting, councils.version(meeting), "Bận", councils.secretary())).isInstanceOf(Answer.Done.class);
        UUID next = councils.call(Councils.rule(Ballot.OPEN, false));
        assertThat(councils.bean(Conflicts.class).bound(next, voters.get(6).id().value())).containsExactly(candidate);
    }

    @Test
    void twoInConflictAboutOneCandidateLiftEachOthersNot() {
        UUID candidate = councils.propose("886", "Lê Thị Gỡ Cho Nhau");
        UUID meeting = councils.call(Councils.rule(Ballot.OPEN, false));
        Actor one = voters.get(3);
        Actor two = voters.get(4);
        LiftConflict lift = councils.bean(LiftConflict.class);
        for (Actor who : List.of(one, two)) {
            councils.bean(DeclareConflict.class).declare(meeting, candidate, "Người nhà", who);
            assertThat(lift.lift(meeting, candidate, who.id().value(), "Họ hàng xa", councils.secretary()))
                .isInstanceOf(Answer.Done.class);
        }
        assertThat(lift.lift(meeting, candidate, two.id().value(), "Họ hàng xa", one)).isInstanceOfSatisfying(
                Answer.Refused.class,
                refused -> assertThat(refused.reason().vi()).contains("cũng có xung đột lợi ích"));
        councils.refuses("who_is_in_conflict_lifts_none", """
                insert into council_conflict_lift values ('%s', '%s', '%s', '%s', 'Họ hàng xa', '2021-07-06 02:00Z')
                """.formatted(meeting, candidate, two.id().value(), one.id().value()));
        assertThat(lift.lift(meeting, candidate, two.id().value(), "Họ hàng xa", voters.get(5)))
            .isInstanceOf(Answer.Done.class);
        assertThat(lift.lift(meeting, candidate, one.id().value(), "Họ hàng xa", two)).isInstanceOf(Answer.Done.class);
    }

    @Test
    void whoHasAPostWhereTheUnitCameFromOrWentToOrThatLetItPassIsBound() {
        Actor head = councils.actor(Role.MEMBER, "89", "kin");
        give(head, "892");
        UUID successor = councils.propose("893", "Lê Thị Đơn Vị Mới");
        UUID predecessor = councils.propose("890", "Lê Thị Đơn Vị Cũ");
        UUID endorsed = councils.propose("886", "Lê Thị Đồng Ý Trình");
        UUID other = councils.propose("886", "Lê Thị Không Liên Quan");
        follows("892", "893");
        follows("890", "892");
        sql.sql("""
                with moved as (update nomination set version = version + 1 where id = :id returning id, version)
                insert into nomination_event (nomination_id, version, act, from_state, to_state, by_unit, at)
                select id, version, 'endorse', 'submitted', 'endorsed', :unit, '2021-06-16 02:00Z' from moved
                """).param("id", endorsed).param("unit", councils.stage().unit("892")).update();
        UUID meeting = councils.call(Councils.rule(Ballot.OPEN, false));
        assertThat(councils.bean(Conflicts.class).bound(meeting, head.id().value()))
            .containsExactlyInAnyOrder(successor, predecessor, endorsed)
            .doesNotContain(other);
        assertThat(councils.bean(Conflicts.class).list(meeting)).filteredOn(one -> one.nomination().equals(endorsed))
            .extracting(Conflict::kind)
            .containsExactly(Conflict.Kind.ENDORSING_UNIT);
        sql.sql("update post set valid_to = '2021-03-02' where account_id = :id")
            .param("id", head.id().value())
            .update();
    }

    private static void give(Actor who, String unit) {
        sql.sql("""
                insert into post (id, account_id, unit_id, role, valid_from) values (:id, :account, :unit, 'head', '2021-01-01')
                """)
            .param("id", UUID.randomUUID())
            .param("account", who.id().value())
            .param("unit", councils.stage().unit(unit))
            .update();
    }

    private static void follows(String before, String after) {
        sql.sql("insert into unit_successor values (:before, :after)")
            .param("before", councils.stage().unit(before))
            .param("after", councils.stage().unit(after))
            .update();
    }

    private static List<UUID> papersOf(UUID meeting, Actor actor) {
        return councils.bean(CastVote.class).sheet(meeting, actor).orElseThrow() instanceof CastVote.Sheet.Open open
                ? open.papers().stream().map(Paper::nomination).toList() : List.of();
    }

}
