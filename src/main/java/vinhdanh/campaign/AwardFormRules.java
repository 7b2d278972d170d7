package vinhdanh.campaign;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vinhdanh.law.AwardForm;
import vinhdanh.law.SubjectKind;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.YamlNode;

/**
 * What the law asks of the award form of a line: it must exist on the days that count, be
 * for the line's kinds of subject and for a movement of this length, and be conferred by
 * the post that signs the decision.
 */
final class AwardFormRules {

    private final Scene scene;

    AwardFormRules(Scene scene) {
        this.scene = scene;
    }

    /** The first thing that speaks against the form becomes the fault of the node. */
    void require(YamlNode node, String code, Set<SubjectKind> subjects) {
        Set<LocalDate> told = new HashSet<>();
        for (Optional<LocalDate> day : List.of(this.scene.closing(), this.scene.decision())) {
            if (!code.isEmpty() && day.isPresent() && told.add(day.get())) {
                Optional<Bilingual> reason = against(code, day.get(), subjects);
                if (reason.isPresent()) {
                    node.fault(reason.get().vi(), reason.get().en());
                    return;
                }
            }
        }
    }

    private Optional<Bilingual> against(String code, LocalDate day, Set<SubjectKind> subjects) {
        Optional<AwardForm> form = this.scene.law().awardForm(code, day, this.scene.jurisdiction());
        if (form.isEmpty()) {
            return Optional
                .of(new Bilingual("Pháp luật ngày %s không có hình thức khen thưởng \"%s\".".formatted(day, code),
                        "The law of %s knows no award form \"%s\".".formatted(day, code)));
        }
        if (!form.get().subjects().containsAll(subjects)) {
            return Optional
                .of(new Bilingual("Hình thức \"%s\" không tặng cho mọi loại đối tượng của tuyến này.".formatted(code),
                        "The award form \"%s\" is not for every kind of subject on this line.".formatted(code)));
        }
        return tooShort(form.get()).or(() -> otherPost(form.get(), day));
    }

    /** Law 06/2022, article 26.2: the flag is for movements of three years or more. */
    private Optional<Bilingual> tooShort(AwardForm form) {
        return this.scene.launch()
            .filter(launch -> this.scene.closing().filter(launch.plusYears(form.minimumYears())::isAfter).isPresent())
            .map(launch -> new Bilingual(
                    "Hình thức \"%s\" chỉ tặng khi tổng kết phong trào thi đua từ %d năm trở lên (%s); phong trào này phát động ngày %s và hết hạn nộp hồ sơ ngày %s."
                        .formatted(form.code(), form.minimumYears(), form.source().reference(), launch,
                                this.scene.closing().orElseThrow()),
                    "The award form \"%s\" is only for movements of %d years or more (%s); this one was launched on %s and closes on %s."
                        .formatted(form.code(), form.minimumYears(), form.source().reference(), launch,
                                this.scene.closing().orElseThrow())));
    }

    /** Nobody confers what is another post's to confer (law 06/2022, articles 79, 80). */
    private Optional<Bilingual> otherPost(AwardForm form, LocalDate day) {
        return this.scene.post().filter(post -> !post.equals(form.authority())).map(post -> {
            Bilingual signer = titleOf(post, day);
            String source = form.source().reference();
            return new Bilingual(
                    "Hình thức \"%s\" thuộc thẩm quyền của %s (%s), không thuộc thẩm quyền của %s là người quyết định theo kế hoạch này (\"post\"). Hãy chọn hình thức khác, hoặc đưa tuyến này sang kế hoạch có quyết định của người có thẩm quyền."
                        .formatted(form.code(), form.authorityTitle().vi(), source, signer.vi()),
                    "The award form \"%s\" is conferred by: %s (%s), and not by: %s, who decides under this plan (\"post\"). Choose another form, or put this line into a plan whose decision that authority signs."
                        .formatted(form.code(), form.authorityTitle().en(), source, signer.en()));
        });
    }

    private Bilingual titleOf(String post, LocalDate day) {
        return this.scene.law()
            .awardForms(day, this.scene.jurisdiction())
            .stream()
            .filter(form -> form.authority().equals(post))
            .map(AwardForm::authorityTitle)
            .findFirst()
            .orElse(new Bilingual(post, post));
    }

}
