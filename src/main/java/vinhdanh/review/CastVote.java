package vinhdanh.review;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.shared.UseCase;

/**
 * A member hands in a sheet: a vote on each candidate that no conflict bars. A secret
 * sheet is final; any other can be changed until the vote is closed.
 */
@UseCase
public class CastVote {

    private static final Answer.Refused VOTED = Answer.Refused.of(
            "Bạn đã nộp phiếu; mỗi thành viên bỏ phiếu một lần và phiếu kín không sửa được.",
            "You have voted; each member votes once, and a secret vote can't be changed.");

    private final Meetings meetings;

    private final Papers papers;

    private final Ballots ballots;

    private final UrnKeys keys;

    CastVote(Meetings meetings, Papers papers, Ballots ballots, UrnKeys keys) {
        this.meetings = meetings;
        this.papers = papers;
        this.ballots = ballots;
        this.keys = keys;
    }

    /** What a member can vote on. */
    public sealed interface Sheet {

        /**
         * A sheet to fill in.
         *
         * @param votes what was said before, where votes bear names
         */
        record Open(Meeting meeting, List<Paper> papers, Map<UUID, Vote> votes) implements Sheet {
        }

        /** No sheet: not now, not any more, or not for this person. */
        record None(Meeting meeting, Answer.Refused why) implements Sheet {
        }

    }

    public Optional<Sheet> sheet(UUID id, Actor actor) {
        return this.meetings.find(id, actor).map(meeting -> sheet(meeting, actor));
    }

    private Sheet sheet(Meeting meeting, Actor actor) {
        UUID account = actor.id().value();
        if (meeting.stage() != Meeting.Stage.VOTING) {
            return new Sheet.None(meeting,
                    Answer.Refused.of("Hiện không có phiên bỏ phiếu nào đang mở.", "No vote is open now."));
        }
        List<UUID> mine = this.ballots.listFor(meeting.id(), account);
        if (mine.isEmpty()) {
            return new Sheet.None(meeting,
                    Answer.Refused.of("Bạn không bỏ phiếu trong phiên này.", "You have no vote in this meeting."));
        }
        if (meeting.rule().isSecret() && this.ballots.hasCast(meeting.id(), account)) {
            return new Sheet.None(meeting, VOTED);
        }
        Map<UUID, Vote> before = meeting.rule().isSecret() ? Map.of() : this.ballots.named(meeting.id(), account);
        return new Sheet.Open(meeting,
                this.papers.list(meeting).stream().filter(paper -> mine.contains(paper.nomination())).toList(), before);
    }

    /** Hands in a sheet: exactly one vote for each candidate on it. */
    public Answer cast(UUID id, Map<UUID, Vote> votes, Actor actor) {
        this.meetings.hold(id);
        Sheet sheet = sheet(id, actor).orElse(null);
        return switch (sheet) {
            case null -> new Answer.Unknown();
            case Sheet.None none -> none.why();
            case Sheet.Open open -> isWhole(open, votes) ? cast(open, votes, actor) : Answer.Refused
                .of("Hãy cho ý kiến với từng trường hợp trong phiếu.", "Say something of each candidate on the sheet.");
        };
    }

    private static boolean isWhole(Sheet.Open sheet, Map<UUID, Vote> votes) {
        return new HashSet<>(sheet.papers().stream().map(Paper::nomination).toList()).equals(votes.keySet());
    }

    private Answer cast(Sheet.Open sheet, Map<UUID, Vote> votes, Actor actor) {
        UUID meeting = sheet.meeting().id();
        boolean first = this.ballots.markCast(meeting, actor.id().value());
        if (sheet.meeting().rule().isSecret()) {
            return first ? putSecret(sheet, votes) : VOTED;
        }
        votes.forEach((nomination, vote) -> this.ballots.putNamed(meeting, nomination, actor.id().value(), vote));
        return new Answer.Done();
    }

    private Answer putSecret(Sheet.Open sheet, Map<UUID, Vote> votes) {
        UUID meeting = sheet.meeting().id();
        byte[] sealed = this.ballots.lockUrn(meeting).orElseThrow();
        List<Urn.Mark> marks = sheet.papers()
            .stream()
            .map(paper -> new Urn.Mark(paper.position(), votes.getOrDefault(paper.nomination(), Vote.BLANK)))
            .toList();
        byte[] before = this.keys.open(meeting, sealed);
        Urn after = Urn.of(before).with(marks, this.keys.random());
        this.ballots.putUrn(meeting, this.keys.seal(meeting, after.bytes(Urn.room(before))));
        return new Answer.Done();
    }

}
