package vinhdanh.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.review.VotingRule.Ballot;
import vinhdanh.site.Stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/**
 * A council meets: quorum, conflicts, ballots, counts, and everybody who comes past the
 * code.
 */
@Tag("database")
class CouncilTests {

    private static Councils councils;

    private static List<Actor> voters;

    private static JdbcClient sql;

    @BeforeAll
    static void start() {
        Stage stage = Stage.open();
        councils = new Councils(stage);
        sql = stage.site().database();
        councils.secretary();
        voters = councils.voters(14);
    }

    @AfterAll
    static void end() {
        councils.stage().close();
    }

    @BeforeEach
    void emptyList() {
        councils.clearList();
    }

    private static UUID opened(Ballot ballot, int candidates) {
        for (int i = 0; i < candidates; i++) {
            councils.propose("886", "Lê Thị Ứng Viên " + (char) ('A' + i));
        }
        UUID meeting = councils.call(Councils.rule(ballot, false));
        councils.attend(meeting, voters);
        assertThat(councils.open(meeting)).isInstanceOf(Answer.Done.class);
        return meeting;
    }

    @Test
    void fifteenMembersVoteInSecretAndTheCountIsFrozen() {
        UUID meeting = opened(Ballot.SECRET, 3);
        for (int i = 0; i < voters.size(); i++) {
            int member = i;
            assertThat(councils.vote(meeting, voters.get(i),
                    paper -> paper == 0 ? Vote.FOR : member < 12 == (paper == 1) ? Vote.FOR : Vote.AGAINST))
                .isInstanceOf(Answer.Done.class);
        }
        assertThat(councils.close(meeting)).isInstanceOf(Answer.Done.class);
        assertThat(councils.counts(meeting)).extracting(Count::inFavour).containsExactly(15, 12, 3);
        assertThat(councils.counts(meeting)).extracting(Count::passed).containsExactly(true, true, false);
        assertThat(councils.counts(meeting)).extracting(Count::rateText).containsExactly("100%", "80%", "20%");
        assertThat(councils.counts(meeting)).allMatch(count -> count.issued() == 15 && count.returned() == 15);
        assertThat(councils.bean(CheckCount.class).firstFault(councils.find(meeting))).isEmpty();
        assertThat(sql.sql("select count(*) from council_result where meeting_id = :m and passed")
            .param("m", meeting)
            .query(Integer.class)
            .single()).isEqualTo(2);
    }

    @Test
    void noVoteOpensWithoutQuorum() {
        councils.propose("886", "Lê Thị Ứng Viên A");
        UUID meeting = councils.call(Councils.rule(Ballot.SECRET, false));
        councils.attend(meeting, voters.subList(0, 9));
        assertThat(councils.open(meeting)).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.reason().vi()).contains("9/15", "cần ít nhất 10"));
        councils.attend(meeting, voters.subList(0, 10));
        assertThat(councils.open(meeting)).isInstanceOf(Answer.Done.class);
        assertThat(councils.vote(meeting, voters.get(14), Vote.FOR)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void ofTwentySheetsOfOneMemberExactlyOneCounts() throws Exception {
        UUID meeting = opened(Ballot.SECRET, 2);
        List<Callable<Answer>> tries = new ArrayList<>();
        List<UUID> papers = sql.sql("select nomination_id from council_item where meeting_id = :m")
            .param("m", meeting)
            .query((row, n) -> row.getObject(1, UUID.class))
            .list();
        for (int i = 0; i < 20; i++) {
            Vote vote = Vote.values()[i % 3];
            tries.add(() -> councils.bean(CastVote.class)
                .cast(meeting, Map.of(papers.get(0), vote, papers.get(1), vote), voters.get(1)));
        }
        List<Answer> answers = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(20)) {
            for (Future<Answer> answer : threads.invokeAll(tries)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(Answer.Done.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Answer.Refused.class::isInstance).hasSize(19);
        councils.close(meeting);
        assertThat(councils.counts(meeting)).allMatch(count -> count.returned() == 1);
    }

    @Test
    void fifteenMembersAtOnceLoseNoVote() throws Exception {
        UUID meeting = opened(Ballot.SECRET, 4);
        List<Callable<Answer>> tries = voters.stream()
            .<Callable<Answer>>map(voter -> () -> councils.vote(meeting, voter, Vote.FOR))
            .toList();
        try (var threads = Executors.newFixedThreadPool(15)) {
            for (Future<Answer> answer : threads.invokeAll(tries)) {
                assertThat(answer.get()).isInstanceOf(Answer.Done.class);
            }
        }
        councils.close(meeting);
        assertThat(councils.counts(meeting)).extracting(Count::inFavour).containsExactly(15, 15, 15, 15);
    }

    @Test
    void whileASecretVoteLastsTheDatabaseHoldsNoVoteAndAfterwardsNoVoter() {
        UUID meeting = opened(Ballot.SECRET, 3);
        UUID open = openOne();
        councils.vote(open, voters.get(1), Vote.AGAINST);
        // Something could leak: a vote by name is there to be read.
        assertThat(
                rows("select choice from council_ballot where account_id is not null and meeting_id = '" + open + "'"))
            .isNotEmpty();
        byte[] empty = urn(meeting);
        councils.vote(meeting, voters.get(1), Vote.AGAINST);
        byte[] one = urn(meeting);
        assertThat(rows("select id from council_ballot where meeting_id = '" + meeting + "'")).isEmpty();
        assertThat(one).hasSameSizeAs(empty);
        assertThat(new String(one, java.nio.charset.StandardCharsets.ISO_8859_1)).doesNotContain("against");
        councils.vote(meeting, voters.get(2), Vote.FOR);
        councils.vote(meeting, voters.get(3), Vote.FOR);
        assertThat(councils.bean(UrnKeys.class).has(meeting)).isTrue();
        councils.close(meeting);
        assertThat(councils.bean(UrnKeys.class).has(meeting)).isFalse();
        assertThat(
                rows("select id from council_ballot where account_id is not null and meeting_id = '" + meeting + "'"))
            .isEmpty();
        // One transaction wrote all votes, after and apart from those that marked the
        // voters.
        assertThat(rows("select distinct xmin::text from council_ballot where meeting_id = '" + meeting + "'"))
            .hasSize(1)
            .doesNotContainAnyElementsOf(
                    rows("select xmin::text from council_cast where meeting_id = '" + meeting + "'"));
        assertThat(rows("select column_name from information_schema.columns where table_name = 'council_cast'"))
            .containsExactlyInAnyOrder("meeting_id", "account_id");
    }

    private static byte[] urn(UUID meeting) {
        return sql.sql("select sealed from council_urn where meeting_id = :m")
            .param("m", meeting)
            .query((row, n) -> row.getBytes(1))
            .single();
    }

    private static UUID openOne() {
        councils.propose("889", "Trần Văn Công Khai");
        UUID meeting = councils.call(Councils.rule(Ballot.OPEN, false));
        councils.attend(meeting, voters);
        assertThat(councils.open(meeting)).isInstanceOf(Answer.Done.class);
        return meeting;
    }

    private static List<String> rows(String query) {
        return sql.sql(query).query((row, n) -> row.getString(1)).list();
    }

    @Test
    void anOpenVoteCanBeChangedUntilItIsClosed() {
        UUID meeting = openOne();
        councils.vote(meeting, voters.get(1), Vote.AGAINST);
        assertThat(councils.vote(meeting, voters.get(1), Vote.FOR)).isInstanceOf(Answer.Done.class);
        councils.close(meeting);
        assertThat(councils.counts(meeting).getLast().inFavour()).isOne();
        assertThat(councils.vote(meeting, voters.get(1), Vote.AGAINST)).isInstanceOf(Answer.Refused.class);
    }

    @Test
    void whoHoldsAPostInTheUnitOrBearsTheNameGetsNoBallotForIt() {
        Actor head = councils.actor(Role.MEMBER, "89", "own");
        sql.sql("""
                insert into post (id, account_id, unit_id, role, valid_from) values (:id, :account, :unit, 'head', '2021-01-01')
                """)
            .param("id", UUID.randomUUID())
            .param("account", head.id().value())
            .param("unit", councils.stage().unit("891"))
            .update();
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
        Map<UUID, Count> counts = new java.util.HashMap<>();
        councils.counts(meeting).forEach(count -> counts.put(count.nomination(), count));
        assertThat(counts.get(own)).extracting(Count::issued, Count::inFavour, Count::base).containsExactly(15, 15, 16);
        assertThat(counts.get(other)).extracting(Count::issued, Count::base).containsExactly(16, 16);
        sql.sql("update post set valid_to = '2021-03-02' where account_id = :id")
            .param("id", head.id().value())
            .update();
    }

    private static List<UUID> papersOf(UUID meeting, Actor actor) {
        return councils.bean(CastVote.class).sheet(meeting, actor).orElseThrow() instanceof CastVote.Sheet.Open open
                ? open.papers().stream().map(Paper::nomination).toList() : List.of();
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
    void theDatabaseRefusesWhoeverComesPastTheCode() {
        UUID meeting = opened(Ballot.SECRET, 2);
        UUID stranger = councils.actor(Role.HEAD, "886", "").id().value();
        UUID paper = sql.sql("select nomination_id from council_item where meeting_id = :m limit 1")
            .param("m", meeting)
            .query((row, n) -> row.getObject(1, UUID.class))
            .single();
        String voter = voters.get(1).id().value().toString();
        councils.vote(meeting, voters.get(1), Vote.FOR);
        refuses("member_votes_once", "insert into council_cast values ('%s', '%s')".formatted(meeting, voter));
        refuses("council_cast_is_due", "insert into council_cast values ('%s', '%s')".formatted(meeting, stranger));
        refuses("ledger_is_append_only", "delete from council_cast where meeting_id = '%s'".formatted(meeting));
        refuses("secret_votes_have_no_voter", ballot(meeting, paper, "'" + voter + "'"));
        refuses("council_meeting_goes_forward",
                "update council_meeting set threshold_num = 1 where id = '%s'".formatted(meeting));
        refuses("council_waits_for_its_vote",
                "update council_member set present = false where meeting_id = '%s'".formatted(meeting));
        councils.close(meeting);
        refuses("council_cast_is_due",
                "insert into council_cast values ('%s', '%s')".formatted(meeting, voters.get(2).id().value()));
        refuses("council_ballot_is_due", ballot(meeting, paper, "null"));
        refuses("council_ballot_is_due", "delete from council_ballot where meeting_id = '%s'".formatted(meeting));
        refuses("council_urn_is_open",
                "update council_urn set sealed = null where meeting_id = '%s'".formatted(meeting));
        refuses("ledger_is_append_only",
                "update council_count set votes_for = 0 where meeting_id = '%s'".formatted(meeting));
        refuses("ledger_is_append_only",
                "update council_result set passed = true where meeting_id = '%s'".formatted(meeting));
        refuses("council_meeting_goes_forward",
                "update council_meeting set state = 'voting' where id = '%s'".formatted(meeting));
    }

    private static String ballot(UUID meeting, UUID paper, String account) {
        return "insert into council_ballot values (gen_random_uuid(), '%s', '%s', 'for', %s)".formatted(meeting, paper,
                account);
    }

    private static void refuses(String constraint, String statement) {
        assertThatThrownBy(() -> sql.sql(statement).update()).as(statement)
            .isInstanceOf(DataAccessException.class)
            .rootCause()
            .satisfies(cause -> assertThat(java.util.Objects
                .requireNonNull(((org.postgresql.util.PSQLException) cause).getServerErrorMessage())
                .getConstraint()).isEqualTo(constraint));
    }

    @Test
    void aVoteChangedInTheDatabaseIsFoundAndSaidWhere() {
        UUID meeting = opened(Ballot.SECRET, 3);
        voters.forEach(voter -> councils.vote(meeting, voter, Vote.FOR));
        councils.close(meeting);
        assertThat(fault(meeting)).isEmpty();
        tamper("update council_ballot set choice = 'against' where id = (select id from council_ballot join "
                + "council_item using (meeting_id, nomination_id) where meeting_id = '" + meeting
                + "' and position = 2 limit 1)", "council_ballot");
        assertThat(fault(meeting).orElseThrow()).contains("trường hợp số 2", "Ứng Viên B");
        tamper("update council_ballot set choice = 'for' where meeting_id = '" + meeting + "'", "council_ballot");
        assertThat(fault(meeting)).isEmpty();
        tamper("update council_count set votes_for = 14, votes_against = 1 where meeting_id = '" + meeting
                + "' and nomination_id = (select nomination_id from council_item where meeting_id = '" + meeting
                + "' and position = 3)", "council_count");
        assertThat(fault(meeting).orElseThrow()).contains("trường hợp số 3");
    }

    private static Optional<String> fault(UUID meeting) {
        return councils.bean(CheckCount.class).firstFault(councils.find(meeting)).map(fault -> fault.vi());
    }

    /** As somebody does who owns the database. */
    private static void tamper(String statement, String table) {
        sql.sql("alter table " + table + " disable trigger user").update();
        assertThat(sql.sql(statement).update()).isPositive();
        sql.sql("alter table " + table + " enable trigger user").update();
    }

    @Test
    void anUrnThatWasAlteredOrPutBackIsNotCounted() {
        UUID meeting = opened(Ballot.SECRET, 2);
        councils.vote(meeting, voters.get(1), Vote.FOR);
        byte[] earlier = urn(meeting);
        councils.vote(meeting, voters.get(2), Vote.AGAINST);
        byte[] now = urn(meeting);
        put(meeting, earlier);
        assertThat(councils.close(meeting)).isInstanceOf(Answer.Refused.class);
        byte[] altered = now.clone();
        altered[altered.length / 2] ^= 1;
        put(meeting, altered);
        assertThat(councils.close(meeting)).isInstanceOf(Answer.Refused.class);
        put(meeting, now);
        assertThat(councils.close(meeting)).isInstanceOf(Answer.Done.class);
    }

    private static void put(UUID meeting, byte[] sealed) {
        sql.sql("update council_urn set sealed = :sealed where meeting_id = :m")
            .param("sealed", sealed)
            .param("m", meeting)
            .update();
    }

    @Test
    void aSecretVoteOfTwoIsNotOpened() {
        UUID candidate = councils.propose("886", "Hồ Thị Ít Phiếu");
        UUID meeting = councils.call(Councils.rule(Ballot.SECRET, false));
        councils.attend(meeting, voters.subList(0, 10));
        voters.subList(0, 8)
            .forEach(voter -> councils.bean(DeclareConflict.class).declare(meeting, candidate, "Khai", voter));
        assertThat(councils.open(meeting)).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.reason().vi()).contains("chưa đến ba thành viên"));
    }

}
