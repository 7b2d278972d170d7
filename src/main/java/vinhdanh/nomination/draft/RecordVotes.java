package vinhdanh.nomination.draft;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.CampaignId;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.UseCase;

/** A unit writes down the votes of its meeting: on all rows or on none. */
@UseCase
public class RecordVotes {

    private final Drafts drafts;

    private final PeerReviews reviews;

    private final PeerVotes votes;

    private final Clock clock;

    RecordVotes(Drafts drafts, PeerReviews reviews, PeerVotes votes, Clock clock) {
        this.drafts = drafts;
        this.reviews = reviews;
        this.votes = votes;
        this.clock = clock;
    }

    /**
     * @return why not, or nothing when it is written down
     */
    public Optional<Bilingual> save(CampaignId campaign, UnitId unit, List<Ballot> ballots, Actor actor) {
        if (!actor.holdsIn(unit, Role.CLERK, Role.HEAD)) {
            return Optional
                .of(new Bilingual("Bạn không giữ chức trách nào ở đơn vị này.", "You hold no post in this unit."));
        }
        Integer present = this.reviews.find(campaign, unit).present();
        if (present == null) {
            return Optional.of(new Bilingual("Hãy ghi số người có mặt ở cuộc họp trước khi ghi phiếu.",
                    "Write down how many were present before you write down votes."));
        }
        for (Ballot ballot : ballots) {
            Optional<Bilingual> refusal = save(campaign, unit, ballot, present, actor);
            if (refusal.isPresent()) {
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return refusal;
            }
        }
        return Optional.empty();
    }

    private Optional<Bilingual> save(CampaignId campaign, UnitId unit, Ballot ballot, int present, Actor actor) {
        Draft draft = this.drafts.find(ballot.draft(), List.of(unit.value()))
            .filter(one -> one.campaign().equals(campaign) && one.nomination() == null)
            .orElse(null);
        if (draft == null) {
            return Optional.of(new Bilingual("Danh sách đã thay đổi; hãy mở lại trang này rồi ghi phiếu.",
                    "The list has changed; open this page again and write the votes down."));
        }
        String name = draft.cell(draft.isIndividual() ? "FULL_NAME" : "COLLECTIVE");
        if (ballot.cast() > present) {
            return Optional.of(new Bilingual(
                    "“%s”: tổng số phiếu (%d) nhiều hơn số người có mặt (%d).".formatted(name, ballot.cast(), present),
                    "“%s”: more votes (%d) than people present (%d).".formatted(name, ballot.cast(), present)));
        }
        Map<String, String> cells = new HashMap<>(draft.cells());
        cells.put("VOTES", String.valueOf(ballot.inFavour()));
        boolean same = cells.equals(draft.cells());
        if (!same && !this.drafts.save(draft.id(), ballot.version(), cells, actor, this.clock.instant())) {
            return Optional.of(new Bilingual("“%s” vừa được người khác lưu; hãy mở lại trang này.".formatted(name),
                    "“%s” was saved by somebody else just now; open this page again.".formatted(name)));
        }
        this.votes.save(ballot);
        return Optional.empty();
    }

}
