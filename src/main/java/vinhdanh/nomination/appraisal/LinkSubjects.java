package vinhdanh.nomination.appraisal;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;

/**
 * Somebody of the standing body says whether two that look alike are one. What was sent
 * stays as it was sent, and what was said can be taken back.
 */
@UseCase
public class LinkSubjects {

    /** What was found. */
    public enum Finding {

        SAME, APART, UNDO

    }

    private final Dossiers dossiers;

    private final Likenesses likenesses;

    private final SubjectLinks links;

    private final Ledger ledger;

    private final Clock clock;

    LinkSubjects(Dossiers dossiers, Likenesses likenesses, SubjectLinks links, Ledger ledger, Clock clock) {
        this.dossiers = dossiers;
        this.likenesses = likenesses;
        this.links = links;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** Says it of the subjects of two nominations. */
    public Reply say(UUID nomination, UUID other, Finding finding, String reason, Actor actor) {
        Optional<Dossier> here = this.dossiers.findForAppraisal(nomination, actor);
        Optional<Dossier> there = this.dossiers.findForAppraisal(other, actor);
        if (here.isEmpty() || there.isEmpty() || !actor.holds(Role.APPRAISER, Role.STANDING_HEAD)) {
            return new Reply.Unknown();
        }
        if (reason.isBlank()) {
            return Reply.Refused.of("Hãy ghi rõ căn cứ kết luận.", "Say what the finding rests on.");
        }
        UUID one = here.get().subjectId();
        UUID two = there.get().subjectId();
        if (one.equals(two) || !here.get().subject().equals(there.get().subject())) {
            return Reply.Refused.of("Hai hồ sơ này không cần đối chiếu.", "There is nothing to say of these two.");
        }
        return switch (finding) {
            case SAME -> link(one, two, reason, actor);
            case APART -> part(one, two, reason, actor);
            case UNDO -> undo(here.get(), there.get(), reason, actor);
        };
    }

    private Reply link(UUID kept, UUID merged, String reason, Actor actor) {
        if (this.links.areLinked(kept, merged)) {
            return new Reply.TooLate();
        }
        if (this.links.areBothProposed(kept, merged)) {
            return Reply.Refused.of("Cả hai đã ở trong danh sách trình. Hãy tạm dừng xét một hồ sơ trước khi ghép.",
                    "Both are on the list for the council. Put one on hold before you link them.");
        }
        this.links.link(kept, merged, reason, actor, this.clock.instant());
        record(Act.SUBJECTS_LINKED, kept, merged, reason, actor);
        return new Reply.Done();
    }

    private Reply part(UUID one, UUID other, String reason, Actor actor) {
        if (this.links.areLinked(one, other)) {
            return Reply.Refused.of("Hai đối tượng đang được ghép làm một; hãy tách ra trước.",
                    "The two are linked; undo the link first.");
        }
        if (!this.links.part(one, other, reason, actor, this.clock.instant())) {
            return new Reply.TooLate();
        }
        record(Act.SUBJECTS_PARTED, one, other, reason, actor);
        return new Reply.Done();
    }

    private Reply undo(Dossier here, Dossier there, String reason, Actor actor) {
        Optional<UUID> undone = this.likenesses.find(here, there.id())
            .map(Likeness::link)
            .filter(link -> this.links.undo(link, reason, actor, this.clock.instant()));
        undone.ifPresent(
                link -> record(Act.SUBJECTS_PARTED, here.subjectId(), there.subjectId(), link + "\n" + reason, actor));
        return undone.<Reply>map(link -> new Reply.Done()).orElseGet(Reply.TooLate::new);
    }

    private void record(Act act, UUID one, UUID other, String reason, Actor actor) {
        this.ledger.record(act, one,
                Digest.ofWords(act.name(), one.toString(), other.toString(), reason, actor.id().value().toString()));
    }

}
