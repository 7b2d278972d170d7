package vinhdanh.review;

import java.util.List;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.ledger.Receipt;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;

/** Counts a frozen vote again and says where it isn't what was counted. */
@Component
public class CheckCount {

    private final Members members;

    private final Ballots ballots;

    private final Counts counts;

    private final Ledger ledger;

    CheckCount(Members members, Ballots ballots, Counts counts, Ledger ledger) {
        this.members = members;
        this.ballots = ballots;
        this.counts = counts;
        this.ledger = ledger;
    }

    /**
     * The first place where the votes or their count were changed; empty when none was.
     */
    public Optional<Bilingual> firstFault(Meeting meeting) {
        List<Ballots.Stored> votes = this.ballots.list(meeting.id());
        Digest link = Chain.start(meeting, this.members.list(meeting.id()));
        for (Counts.Chained chained : this.counts.listChained(meeting.id())) {
            link = Chain.after(link, chained.count(), votes);
            if (!link.equals(chained.digest()) || !chained.told()) {
                return Optional.of(changed(chained));
            }
        }
        Digest head = link;
        boolean recorded = this.ledger.listFor(meeting.id())
            .stream()
            .filter(receipt -> receipt.act() == Act.VOTE_COUNTED)
            .map(Receipt::content)
            .anyMatch(head::equals);
        return recorded ? Optional.empty()
                : Optional.of(new Bilingual("Kết quả kiểm phiếu của cuộc họp không khớp với sổ cái.",
                        "The count of the meeting isn't the one in the ledger."));
    }

    private static Bilingual changed(Counts.Chained chained) {
        return new Bilingual(
                "Phiếu hoặc kết quả kiểm phiếu của trường hợp số %d (%s) đã bị sửa sau khi kiểm."
                    .formatted(chained.count().position(), chained.name()),
                "The votes on candidate %d (%s), or their count, were changed after the count."
                    .formatted(chained.count().position(), chained.name()));
    }

}
