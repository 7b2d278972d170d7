package vinhdanh.review.consultation;

import java.util.Optional;

import org.springframework.stereotype.Component;

import vinhdanh.access.Actor;
import vinhdanh.nomination.life.Bar;
import vinhdanh.nomination.life.Standing;
import vinhdanh.nomination.life.State;
import vinhdanh.nomination.life.Step;
import vinhdanh.shared.Bilingual;

/** No published name is taken off the proposed list by hand. */
@Component
class AnnouncedList implements Bar {

    private final Consultations consultations;

    AnnouncedList(Consultations consultations) {
        this.consultations = consultations;
    }

    @Override
    public Optional<Bilingual> find(Standing standing, Step step, Actor actor) {
        boolean leaves = step == Step.UNPROPOSE || (step == Step.RETURN && standing.state() == State.PROPOSED);
        if (!leaves || !this.consultations.isPublished(standing.campaign().value(), standing.nomination())) {
            return Optional.empty();
        }
        return Optional.of(new Bilingual(
                "Danh sách trình đã công khai lấy ý kiến, không đưa hồ sơ ra khỏi danh sách được nữa. Nếu có vấn đề, hãy tạm dừng xét hồ sơ.",
                "The list is published for comment, and nothing is taken off it any more. Put the dossier on hold if something is wrong with it."));
    }

}
