package vinhdanh.review;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vietnam;

/**
 * The chair opens the vote: the list, the members and the rule are fixed from here on.
 */
@UseCase
public class OpenVote {

    /** In a secret vote of fewer, the count would name them. */
    static final int LEAST_SECRET = 3;

    private final Meetings meetings;

    private final Members members;

    private final Papers papers;

    private final Conflicts conflicts;

    private final Ballots ballots;

    private final Counts counts;

    private final UrnKeys keys;

    private final CouncilEvents history;

    private final Ledger ledger;

    private final Clock clock;

    OpenVote(Meetings meetings, Members members, Papers papers, Conflicts conflicts, Ballots ballots, Counts counts,
            UrnKeys keys, CouncilEvents history, Ledger ledger, Clock clock) {
        this.meetings = meetings;
        this.members = members;
        this.papers = papers;
        this.conflicts = conflicts;
        this.ballots = ballots;
        this.counts = counts;
        this.keys = keys;
        this.history = history;
        this.ledger = ledger;
        this.clock = clock;
    }

    public Answer open(UUID id, int version, Actor actor) {
        Meeting meeting = this.meetings.lock(id, actor).orElse(null);
        if (meeting == null || !meeting.isOf(actor, Role.CHAIR)) {
            return new Answer.Unknown();
        }
        if (meeting.version() != version) {
            return new Answer.TooLate();
        }
        if (meeting.stage() != Meeting.Stage.CALLED) {
            return Answer.Refused.of("Phiên bỏ phiếu đã mở hoặc đã đóng.", "The vote was opened or closed before.");
        }
        if (this.meetings.lockedCampaignVotes(meeting)) {
            return Answer.Refused.of(
                    "Một cuộc họp khác của phong trào này đang bỏ phiếu. Hãy đóng hoặc hủy phiên bỏ phiếu đó trước.",
                    "Another meeting of this campaign is voting. Close or cancel that vote first.");
        }
        this.members.refresh(meeting);
        this.conflicts.find(meeting, this.clock.instant());
        List<Paper> list = this.papers.list(meeting);
        return refusal(meeting, list).<Answer>map(refused -> refused).orElseGet(() -> open(meeting, list, actor));
    }

    private Optional<Answer.Refused> refusal(Meeting meeting, List<Paper> list) {
        Quorum quorum = Quorum.of(meeting, this.members.list(meeting.id()));
        if (LocalDate.ofInstant(this.clock.instant(), Vietnam.ZONE).isBefore(meeting.day())) {
            return refused("Chưa đến ngày họp.", "The day of the meeting hasn't come.");
        }
        if (!quorum.isReached()) {
            return refused(
                    "Chưa đủ thành viên dự họp: có mặt %d/%d, cần ít nhất %d.".formatted(quorum.present(),
                            quorum.members(), quorum.needed()),
                    "Too few members are present: %d of %d, at least %d are needed.".formatted(quorum.present(),
                            quorum.members(), quorum.needed()));
        }
        int waiting = this.papers.countNotConsulted(meeting);
        if (list.isEmpty() && waiting > 0) {
            return refused(
                    "Cả %d trường hợp chưa công khai lấy ý kiến, hoặc chưa hết thời gian lấy ý kiến trước ngày họp."
                        .formatted(waiting),
                    "None of the %d candidates was published for comment until before the day of the meeting."
                        .formatted(waiting));
        }
        if (list.isEmpty()) {
            return refused("Chưa có trường hợp nào trong danh sách trình Hội đồng.",
                    "The list for the council is empty.");
        }
        return meeting.rule().isSecret() && fewestElectors(meeting, list) < LEAST_SECRET
                ? refused("Có trường hợp chỉ còn chưa đến ba thành viên được bỏ phiếu: kết quả sẽ lộ lá phiếu.",
                        "On some candidate fewer than three members can vote: the count would tell their votes.")
                : Optional.empty();
    }

    private long fewestElectors(Meeting meeting, List<Paper> list) {
        List<Member> electors = this.members.list(meeting.id())
            .stream()
            .filter(member -> member.votes() && (member.present() || meeting.rule().absentWritten()))
            .toList();
        List<Conflict> binding = this.conflicts.list(meeting.id())
            .stream()
            .filter(conflict -> !conflict.isLifted())
            .toList();
        return list.stream()
            .mapToLong(paper -> electors.stream()
                .filter(member -> binding.stream()
                    .noneMatch(conflict -> conflict.account().equals(member.account())
                            && conflict.nomination().equals(paper.nomination())))
                .count())
            .min()
            .orElse(0);
    }

    private static Optional<Answer.Refused> refused(String vi, String en) {
        return Optional.of(Answer.Refused.of(vi, en));
    }

    private Answer open(Meeting meeting, List<Paper> list, Actor actor) {
        this.papers.fix(meeting.id(), list);
        if (meeting.rule().isSecret()) {
            int room = this.counts.listBases(meeting.id(), meeting.rule())
                .stream()
                .mapToInt(Counts.Basis::issued)
                .sum();
            this.ballots.putUrn(meeting.id(), this.keys.seal(meeting.id(), Urn.empty().bytes(room)));
        }
        this.meetings.set(meeting.id(), Meeting.Stage.VOTING, null);
        this.history.add(meeting.id(), CouncilEvents.OPENED, actor, this.clock.instant(), "");
        String words = "vote opened\n" + meeting.id() + "\n" + meeting.rule() + "\n"
                + String.join("\n", list.stream().map(paper -> paper.nomination().toString()).toList());
        this.ledger.record(Act.COUNCIL_MET, meeting.id(), Digest.sha256(words.getBytes(StandardCharsets.UTF_8)));
        return new Answer.Done();
    }

}
