package vinhdanh.review;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/** The chair closes the vote: it is counted, and the count is frozen. */
@UseCase
public class CloseVote {

    private final Meetings meetings;

    private final Members members;

    private final Papers papers;

    private final Ballots ballots;

    private final Counts counts;

    private final UrnKeys keys;

    private final Ledger ledger;

    private final Clock clock;

    CloseVote(Meetings meetings, Members members, Papers papers, Ballots ballots, Counts counts, UrnKeys keys,
            Ledger ledger, Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.papers = papers;
        this.ballots = ballots;
        this.counts = counts;
        this.keys = keys;
        this.ledger = ledger;
        this.clock = clock;
    }

    public Answer close(UUID id, int version, Actor actor) {
        Meeting meeting = this.meetings.lock(id, actor).orElse(null);
        if (meeting == null || !meeting.isOf(actor, Role.CHAIR)) {
            return new Answer.Unknown();
        }
        if (meeting.version() != version) {
            return new Answer.TooLate();
        }
        if (meeting.stage() != Meeting.Stage.VOTING) {
            return Answer.Refused.of("Không có phiên bỏ phiếu nào đang mở.", "No vote is open.");
        }
        Answer.Refused tooFew = tooFew(meeting);
        if (tooFew != null) {
            return tooFew;
        }
        if (meeting.rule().isSecret() && !emptyUrn(meeting)) {
            return Answer.Refused.of("Hòm phiếu đã bị thay đổi ngoài chương trình; không kiểm phiếu được.",
                    "The urn was altered outside the program; it can't be counted.");
        }
        Digest head = count(meeting);
        this.meetings.set(id, Meeting.Stage.COUNTED, this.clock.instant());
        this.ledger.record(Act.VOTE_COUNTED, id, head);
        return new Answer.Done();
    }

    /**
     * The council decides when as many vote as must be there, and in secret of three or
     * more.
     */
    private Answer.@Nullable Refused tooFew(Meeting meeting) {
        int cast = this.ballots.countCast(meeting.id());
        int needed = Math.min(Quorum.of(meeting, this.members.list(meeting.id())).needed(),
                this.ballots.countElectors(meeting.id()));
        if (cast < needed) {
            return Answer.Refused.of(
                    "Mới có %d phiếu, cần ít nhất %d. Hãy chờ thêm thành viên nộp phiếu; nếu không đủ, thư ký hủy phiên bỏ phiếu này và triệu tập lại."
                        .formatted(cast, needed),
                    "Only %d sheets came in, at least %d are needed. Wait for more members to vote; if they don't, the secretary cancels this vote and calls the council again."
                        .formatted(cast, needed));
        }
        return !meeting.rule().isSecret() || this.ballots
            .countFewest(meeting.id()) >= OpenVote.LEAST_SECRET ? null : Answer.Refused.of(
                    "Có trường hợp mới được chưa đến ba phiếu kín: kiểm phiếu lúc này sẽ lộ lá phiếu. Hãy chờ thêm thành viên nộp phiếu; nếu không đủ, thư ký hủy phiên bỏ phiếu này và triệu tập lại.",
                    "On some candidate fewer than three secret sheets came in: their count would tell the votes. Wait for more members to vote; if they don't, the secretary cancels this vote and calls the council again.");
    }

    /**
     * Takes the secret votes out of the urn and writes them down shuffled, all at once.
     * @return false when the urn isn't what members put into it
     */
    private boolean emptyUrn(Meeting meeting) {
        Urn urn;
        try {
            urn = Urn.of(this.keys.open(meeting.id(), this.ballots.lockUrn(meeting.id()).orElseThrow()));
        }
        catch (IllegalStateException altered) {
            return false;
        }
        if (urn.sheets() != this.ballots.countCast(meeting.id())) {
            return false;
        }
        Map<Integer, UUID> byPosition = new HashMap<>();
        this.papers.list(meeting).forEach(paper -> byPosition.put(paper.position(), paper.nomination()));
        List<Map.Entry<UUID, Vote>> votes = new ArrayList<>();
        urn.marks()
            .forEach(
                    mark -> votes.add(Map.entry(Objects.requireNonNull(byPosition.get(mark.position())), mark.vote())));
        Collections.shuffle(votes, this.keys.random());
        this.ballots.addSecret(meeting.id(), votes);
        this.ballots.putUrn(meeting.id(), null);
        this.keys.forgetAfterCommit(meeting.id());
        return true;
    }

    private Digest count(Meeting meeting) {
        List<Ballots.Stored> votes = this.ballots.list(meeting.id());
        Digest link = Chain.start(meeting, this.members.list(meeting.id()));
        for (Counts.Basis basis : this.counts.listBases(meeting.id(), meeting.rule())) {
            Count.Tally tally = Count.Tally.NONE;
            for (Ballots.Stored vote : votes) {
                tally = vote.nomination().equals(basis.nomination()) ? tally.plus(vote.vote()) : tally;
            }
            Count count = Count.of(basis.nomination(), basis.position(), basis.issued(), tally, basis.base(),
                    meeting.rule().threshold());
            link = Chain.after(link, count, votes);
            this.counts.add(meeting.id(), count, link);
        }
        this.counts.addResults(meeting.id());
        return link;
    }

}
