package vinhdanh.nomination.earlier;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.AwardForm;
import vinhdanh.law.LawBook;
import vinhdanh.law.SubjectKind;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.ledger.Receipt;
import vinhdanh.nomination.duplicate.SubjectsKnown;
import vinhdanh.shared.Bilingual;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vietnam;

/**
 * The head of the standing body enters an award that was decided before the program kept
 * them, or strikes such an entry out. Both are acts of their own: no nomination comes to
 * be, no seat is taken.
 */
@UseCase
public class EnterAward {

    private final EnteredAwards awards;

    private final SubjectsKnown subjects;

    private final LawBook law;

    private final Ledger ledger;

    private final Clock clock;

    EnterAward(EnteredAwards awards, SubjectsKnown subjects, LawBook law, Ledger ledger, Clock clock) {
        this.awards = awards;
        this.subjects = subjects;
        this.law = law;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Entered(UUID id) implements Outcome {
        }

        record Refused(List<Bilingual> reasons) implements Outcome {
        }

    }

    /**
     * Enters an award.
     * @param known a campaign of the place, whose units are known
     */
    public Outcome enter(Entry entry, LoadedCampaign known, Actor actor) {
        String place = known.plan().place();
        Instant at = this.clock.instant();
        LocalDate today = LocalDate.ofInstant(at, Vietnam.ZONE);
        List<Bilingual> refusals = refusals(entry, place, today, actor);
        if (!refusals.isEmpty()) {
            return new Outcome.Refused(refusals);
        }
        String form = this.law
            .recogniseAwardForm(entry.form(), known.plan().proposals().closing(), known.plan().jurisdiction())
            .map(AwardForm::code)
            .orElse(entry.form());
        UUID subject = this.subjects.findOrAdd(new SubjectsKnown.Known(entry.kind(), entry.name(), entry.birth(),
                entry.workplace(), entry.citizenNumber()), known.plan().units(), known.plan().proposals().closing());
        if (this.awards.has(subject, form, entry)) {
            return new Outcome.Refused(List.of(new Bilingual("Quyết định này đã được nhập cho chính đối tượng đó.",
                    "This decision was entered for this very subject before.")));
        }
        UUID id = UUID.randomUUID();
        String words = String.join("\n", id.toString(), subject.toString(), form, entry.number(),
                entry.day().toString(), entry.authority());
        Receipt receipt = this.ledger.record(Act.NOMINATION_ENTERED, id,
                Digest.sha256(words.getBytes(StandardCharsets.UTF_8)));
        this.awards.add(id, place, subject, entry, form, receipt.id(), actor, at);
        return new Outcome.Entered(id);
    }

    /**
     * Strikes a wrong entry out; it stays readable.
     * @return whether there was one to strike out
     */
    public boolean strike(UUID id, String reason, Actor actor) {
        List<String> places = this.awards.places(actor.unitsAs(Role.STANDING_HEAD));
        if (reason.isBlank() || !this.awards.strike(id, places, reason, actor, this.clock.instant())) {
            return false;
        }
        this.ledger.record(Act.ENTRY_STRUCK, id, Digest.ofWords("struck", reason));
        return true;
    }

    private List<Bilingual> refusals(Entry entry, String place, LocalDate today, Actor actor) {
        List<Bilingual> refusals = new ArrayList<>();
        if (!this.awards.places(actor.unitsAs(Role.STANDING_HEAD)).contains(place)) {
            refusals.add(new Bilingual("Chỉ lãnh đạo cơ quan thường trực nhập khen thưởng trước đây.",
                    "Only the head of the standing body enters earlier awards."));
        }
        if (entry.name().isBlank() || entry.form().isBlank() || entry.number().isBlank()
                || entry.authority().isBlank()) {
            refusals.add(new Bilingual(
                    "Cần nhập đủ tên, hình thức khen thưởng, số quyết định và người có thẩm quyền quyết định.",
                    "Name, award form, number of the decision and who decided are needed."));
        }
        if (entry.day().isAfter(today)) {
            refusals.add(new Bilingual("Ngày quyết định chưa tới.", "The day of the decision is still to come."));
        }
        boolean nameless = entry.kind() == SubjectKind.INDIVIDUAL && entry.birth() == null
                && entry.citizenNumber().isEmpty();
        if (nameless) {
            refusals.add(new Bilingual("Với cá nhân, cần ngày sinh hoặc số định danh để không nhầm người cùng tên.",
                    "For an individual the date of birth or the citizen number is needed to tell namesakes apart."));
        }
        if (!entry.citizenNumber().matches("|\\d{9}|\\d{12}")) {
            refusals.add(new Bilingual("Số định danh gồm 9 hoặc 12 chữ số.", "A citizen number has 9 or 12 digits."));
        }
        return refusals;
    }

}
