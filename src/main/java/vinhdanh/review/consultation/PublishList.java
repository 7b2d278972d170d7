package vinhdanh.review.consultation;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
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

/** The head of the standing body publishes the proposed list for comment. */
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
     * Publishes the list as it stands.
     * @param seen how many were on it when this person looked
     * @param workingDays for how long; the day of publication counts when it is one
     */
    public Answer publish(UUID campaign, int seen, int workingDays, Actor actor) {
        Optional<Consultations.Stand> found = this.consultations.listStands(actor)
            .stream()
            .filter(stand -> stand.campaign().equals(campaign))
            .findFirst();
        if (found.isEmpty() || !actor.holds(Role.STANDING_HEAD)) {
            return new Answer.Unknown();
        }
        Consultations.Stand stand = found.get();
        if (workingDays < 1 || workingDays > MOST_WORKING_DAYS) {
            return Answer.Refused.of("Số ngày làm việc phải từ 1 đến 60.", "Working days are from 1 to 60.");
        }
        if (stand.proposed() == 0) {
            return Answer.Refused.of("Chưa có trường hợp nào trong danh sách đề nghị.", "The proposed list is empty.");
        }
        return stand.proposed() == seen ? publish(campaign, workingDays, actor) : new Answer.TooLate();
    }

    private Answer publish(UUID campaign, int workingDays, Actor actor) {
        Instant at = this.clock.instant();
        LocalDate today = LocalDate.ofInstant(at, Vietnam.ZONE);
        UUID id = UUID.randomUUID();
        if (!this.consultations.publish(id, campaign, today, DAYS.after(today.minusDays(1), workingDays), workingDays,
                actor, at)) {
            return Answer.Refused.of("Danh sách của phong trào này đã được công khai.",
                    "The list of this campaign was published before.");
        }
        StringBuilder words = new StringBuilder("list published\n").append(campaign).append('\n');
        this.consultations.list(id).forEach(listed -> words.append(listed).append('\n'));
        this.ledger.record(Act.LIST_PUBLISHED, id, Digest.sha256(words.toString().getBytes(StandardCharsets.UTF_8)));
        return new Answer.Done();
    }

}
