package vinhdanh.decision.complaint;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.CampaignId;
import vinhdanh.shared.Bilingual;

/**
 * A complaint.
 *
 * @param number such as {@code KN-2021-0001}
 * @param decision number of the decision that it is about, or null
 * @param decided the day of that decision, or null
 * @param acceptDue until when it is taken up
 * @param settleDue until when it is settled once it was taken up, or null
 * @param upheld whether it was right, once it is closed
 */
public record Complaint(UUID id, CampaignId campaign, String number, String who, String contact, String about,
        @Nullable String decision, @Nullable LocalDate decided, LocalDate received, LocalDate acceptDue,
        @Nullable LocalDate accepted, boolean complex, @Nullable LocalDate settleDue, String answer, String paper,
        @Nullable Boolean upheld, @Nullable LocalDate closed, int version) {

    /** Where a complaint stands. */
    public enum Stage {

        RECEIVED("Chờ thụ lý", "Received"),

        ACCEPTED("Đang giải quyết", "Taken up"),

        CLOSED("Đã kết thúc", "Closed");

        private final Bilingual title;

        Stage(String vi, String en) {
            this.title = new Bilingual(vi, en);
        }

        public Bilingual title() {
            return this.title;
        }

    }

    public Stage stage() {
        if (this.closed != null) {
            return Stage.CLOSED;
        }
        return this.accepted == null ? Stage.RECEIVED : Stage.ACCEPTED;
    }

    /** Until when the next thing is to be done; null once it is closed. */
    public @Nullable LocalDate due() {
        return switch (stage()) {
            case RECEIVED -> this.acceptDue;
            case ACCEPTED -> this.settleDue;
            case CLOSED -> null;
        };
    }

    public boolean isLate(LocalDate today) {
        LocalDate due = due();
        return due != null && due.isBefore(today);
    }

}
