package vinhdanh.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.review.VotingRule.Ballot;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A council meets: quorum, conflicts, ballots, counts, and everybody who comes past the
 * code.
 */
@Tag("database")
class CouncilTests extends SeatedCouncil {

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
        assertThat(councils.close(meeting)).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.reason().vi()).contains("Mới có 1 phiếu, cần ít nhất 10"));
        voters.stream()
            .filter(voter -> voter != voters.get(1))
            .forEach(voter -> councils.vote(meeting, voter, Vote.BLANK));
        assertThat(councils.close(meeting)).isInstanceOf(Answer.Done.class);
        assertThat(councils.counts(meeting)).allMatch(count -> count.returned() == 15);
    }

    @Test
    void aSecretVoteOfFewSheetsOnOneCandidateIsNotCounted() {
        UUID candidate = councils.propose("886", "Lê Thị Ít Phiếu");
        councils.propose("886", "Lê Thị Nhiều Phiếu");
        UUID meeting = councils.call(Councils.rule(Ballot.SECRET, false));
        councils.attend(meeting, voters);
        voters.subList(0, 11)
            .forEach(voter -> councils.bean(DeclareConflict.class).declare(meeting, candidate, "Khai", voter));
        assertThat(councils.open(meeting)).isInstanceOf(Answer.Done.class);
        voters.subList(0, 13).forEach(voter -> councils.vote(meeting, voter, Vote.FOR));
        assertThat(councils.close(meeting)).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.reason().vi()).contains("chưa đến ba phiếu kín"));
        councils.refuses("secret_count_names_nobody", """
                insert into council_count values ('%s', '%s', 4, 2, 0, 2, 0, 0, 15, false, sha256(''))
                """.formatted(meeting, candidate));
        councils.vote(meeting, voters.get(13), Vote.AGAINST);
        assertThat(councils.close(meeting)).isInstanceOf(Answer.Done.class);
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
        UUID open = openOne();
        voters.forEach(voter -> councils.vote(open, voter, Vote.AGAINST));
        // Something could leak: a vote by name is there to be read.
        assertThat(
                rows("select choice from council_ballot where account_id is not null and meeting_id = '" + open + "'"))
            .isNotEmpty();
        councils.close(open);
        UUID meeting = opened(Ballot.SECRET, 3);
        byte[] empty = urn(meeting);
        councils.vote(meeting, voters.get(1), Vote.AGAINST);
        byte[] one = urn(meeting);
        assertThat(rows("select id from council_ballot where meeting_id = '" + meeting + "'")).isEmpty();
        assertThat(one).hasSameSizeAs(empty);
        assertThat(new String(one, StandardCharsets.ISO_8859_1)).doesNotContain("against");
        voters.subList(2, 12).forEach(voter -> councils.vote(meeting, voter, Vote.FOR));
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
        voters.subList(2, 12).forEach(voter -> councils.vote(meeting, voter, Vote.AGAINST));
        councils.close(meeting);
        assertThat(councils.counts(meeting).getLast().inFavour()).isOne();
        assertThat(councils.vote(meeting, voters.get(1), Vote.AGAINST)).isInstanceOf(Answer.Refused.class);
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
        councils.refuses("member_votes_once", "insert into council_cast values ('%s', '%s')".formatted(meeting, voter));
        councils.refuses("council_cast_is_due",
                "insert into council_cast values ('%s', '%s')".formatted(meeting, stranger));
        councils.refuses("ledger_is_append_only",
                "delete from council_cast where meeting_id = '%s'".formatted(meeting));
        councils.refuses("secret_votes_have_no_voter", ballot(meeting, paper, "'" + voter + "'"));
        councils.refuses("council_meeting_goes_forward",
                "update council_meeting set threshold_num = 1 where id = '%s'".formatted(meeting));
        councils.refuses("council_waits_for_its_vote",
                "update council_member set present = false where meeting_id = '%s'".formatted(meeting));
        voters.subList(3, 13).forEach(member -> councils.vote(meeting, member, Vote.FOR));
        councils.close(meeting);
        councils.refuses("council_cast_is_due",
                "insert into council_cast values ('%s', '%s')".formatted(meeting, voters.get(2).id().value()));
        councils.refuses("council_ballot_is_due", ballot(meeting, paper, "null"));
        councils.refuses("council_ballot_is_due",
                "delete from council_ballot where meeting_id = '%s'".formatted(meeting));
        councils.refuses("council_urn_is_open",
                "update council_urn set sealed = null where meeting_id = '%s'".formatted(meeting));
        councils.refuses("ledger_is_append_only",
                "update council_count set votes_for = 0 where meeting_id = '%s'".formatted(meeting));
        councils.refuses("ledger_is_append_only",
                "update council_result set passed = true where meeting_id = '%s'".formatted(meeting));
        councils.refuses("council_meeting_goes_forward",
                "update council_meeting set state = 'voting' where id = '%s'".formatted(meeting));
    }

    private static String ballot(UUID meeting, UUID paper, String account) {
        return "insert into council_ballot values (gen_random_uuid(), '%s', '%s', 'for', %s)".formatted(meeting, paper,
                account);
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
        voters.subList(3, 14).forEach(voter -> councils.vote(meeting, voter, Vote.FOR));
        byte[] earlier = urn(meeting);
        councils.vote(meeting, voters.get(2), Vote.AGAINST);
        byte[] now = urn(meeting);
        put(meeting, earlier);
        assertThat(councils.close(meeting)).isInstanceOfSatisfying(Answer.Refused.class,
                refused -> assertThat(refused.reason().vi()).contains("Hòm phiếu đã bị thay đổi"));
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
