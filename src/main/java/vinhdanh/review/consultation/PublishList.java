package vinhdanh.review.consultation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import vinhdanh.access.Actor;
import vinhdanh.access.Role;
import vinhdanh.law.WorkingDays;
import vinhdanh.ledger.Act;
import vinhdanh.ledger.Ledger;
import vinhdanh.review.Answer;
import vinhdanh.shared.Digest;
import vinhdanh.shared.UseCase;
import vinhdanh.shared.Vietnam;

/**
 * The head of the standing body publishes the proposed list for comment, and later the
 * names that came after it.
 */
@UseCase
public class PublishList {

    /** What mandatory publications last at least (decree 152/2025, article 44.2). */
    public static final int USUAL_WORKING_DAYS = 10;

    private static final int MOST_WORKING_DAYS = 60;

    private static final WorkingDays DAYS = WorkingDays.shipped();

    private final Consultations consultations;

    private final Ledger ledger;

    private final Clock clock;

    PublishList(Consultations consultations, Ledger ledger, Clock clock) {
        this.consultations = consultations;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** How many working days a campaign's plan wants the list to be published for. */
    public static int workingDays(Consultations.Stand stand) {
        LocalDate first = stand.plannedFirst();
        LocalDate last = stand.plannedLast();
        return first == null || last == null ? USUAL_WORKING_DAYS : Math.max(1, DAYS.between(first.minusDays(1), last));
    }

    /**
     * Publishes those who stand in no published list yet.
     * @param seen the fingerprint of them as this person saw them
     * @param workingDays for how long; the day of publication counts when it is one
     */
    public Answer publish(UUID campaign, String seen, int workingDays, Actor actor) {
        boolean own = this.consultations.listStands(actor)
            .stream()
            .anyMatch(stand -> stand.campaign().equals(campaign));
        if (!own || !actor.holds(Role.STANDING_HEAD)) {
            return new Answer.Unknown();
        }
        if (workingDays < 1 || workingDays > MOST_WORKING_DAYS) {
            return Answer.Refused.of("Số ngày làm việc phải từ 1 đến 60.", "Working days are from 1 to 60.");
        }
        this.consultations.lock(campaign);
        NewNames names = this.consultations.lockNewNames(campaign);
        if (!names.fingerprint().equals(seen)) {
            return new Answer.TooLate();
        }
        if (names.names().isEmpty()) {
            return Answer.Refused.of("Trong danh sách đề nghị không có trường hợp nào chưa công khai.",
                    "Nobody on the proposed list is yet to be published.");
        }
        return publish(campaign, names, workingDays, actor);
    }

    private Answer publish(UUID campaign, NewNames names, int workingDays, Actor actor) {
        Instant at = this.clock.instant();
        LocalDate today = LocalDate.ofInstant(at, Vietnam.ZONE);
        UUID id = UUID.randomUUID();
        this.consultations.publish(id, campaign, names, today, DAYS.after(today.minusDays(1), workingDays), workingDays,
                actor, at);
        StringBuilder words = new StringBuilder("list published\n").append(campaign).append('\n');
        this.consultations.list(id).forEach(listed -> words.append(listed).append('\n'));
        this.ledger.record(Act.LIST_PUBLISHED, id, Digest.sha256(words.toString().getBytes(StandardCharsets.UTF_8)));
        return new Answer.Done();
    }

}
