package vinhdanh.nomination.draft;

import java.util.Optional;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.CampaignId;
import vinhdanh.people.UnitId;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.UseCase;

/** A unit writes down its meeting and its letter. */
@UseCase
public class RecordPeerReview {

    private final PeerReviews reviews;

    private final DraftLists lists;

    RecordPeerReview(PeerReviews reviews, DraftLists lists) {
        this.reviews = reviews;
        this.lists = lists;
    }

    /**
     * @return why not, or nothing when it is written down
     */
    public Optional<Bilingual> save(CampaignId campaign, UnitId unit, PeerReview review, Actor actor) {
        if (!actor.holdsIn(unit, Role.CLERK, Role.HEAD)) {
            return Optional
                .of(new Bilingual("Bạn không giữ chức trách nào ở đơn vị này.", "You hold no post in this unit."));
        }
        this.lists.lockSending(campaign, unit);
        if (this.lists.hasSent(campaign, unit)) {
            return Optional
                .of(new Bilingual("Danh sách đã trình cùng biên bản này; biên bản và tờ trình không sửa được nữa.",
                        "The list was sent with these minutes; minutes and letter can't be changed any more."));
        }
        Integer members = review.members();
        Integer present = review.present();
        if (members != null && members < 1) {
            return Optional.of(new Bilingual("Tổng số thành viên phải từ 1.", "There is at least 1 member."));
        }
        if (members != null && present != null && present > members) {
            return Optional
                .of(new Bilingual("Số có mặt (%d) nhiều hơn tổng số thành viên (%d).".formatted(present, members),
                        "More are present (%d) than there are members (%d).".formatted(present, members)));
        }
        if (!this.reviews.save(campaign, unit, review)) {
            return Optional
                .of(new Bilingual("Có người vừa lưu phần này; nội dung bạn nhập vẫn còn ở dưới, hãy xem lại rồi lưu.",
                        "Somebody saved this just now; what you typed is below, look again and save."));
        }
        return Optional.empty();
    }

}
