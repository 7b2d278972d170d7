package vinhdanh.review;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.shared.Digest;

/**
 * The counts of a meeting as a chain of digests: each holds the one before it, the count
 * of its candidate and every single vote on it. Whoever changes a vote changes its link
 * and all that follow; the last link is in the ledger.
 */
final class Chain {

    private Chain() {
    }

    /** The link before the first: the meeting, its rule and who was there. */
    static Digest start(Meeting meeting, List<Member> members) {
        StringBuilder text = new StringBuilder("council count 1\n").append(meeting.id())
            .append('\n')
            .append(meeting.rule())
            .append('\n')
            .append(meeting.ruleText())
            .append('\n');
        members.stream()
            .sorted(Comparator.comparing(Member::account))
            .forEach(member -> text.append(member.account())
                .append(member.votes() ? " votes" : " no vote")
                .append(member.present() ? " present\n" : " absent\n"));
        return digest(text);
    }

    /** The link of one candidate. */
    static Digest after(Digest before, Count count, List<Ballots.Stored> votes) {
        StringBuilder text = new StringBuilder(before.hex()).append('\n').append(count).append('\n');
        votes.stream()
            .filter(vote -> vote.nomination().equals(count.nomination()))
            .sorted(Comparator.comparing(vote -> vote.id().toString()))
            .forEach(vote -> text.append(vote.id())
                .append(' ')
                .append(vote.vote().code())
                .append(' ')
                .append(name(vote.account()))
                .append('\n'));
        return digest(text);
    }

    private static String name(@Nullable UUID account) {
        return account == null ? "secret" : account.toString();
    }

    private static Digest digest(StringBuilder text) {
        return Digest.sha256(text.toString().getBytes(StandardCharsets.UTF_8));
    }

}
