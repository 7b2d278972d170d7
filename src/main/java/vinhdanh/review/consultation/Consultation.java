package vinhdanh.review.consultation;

import java.time.LocalDate;
import java.util.UUID;

import vinhdanh.shared.Bilingual;

/**
 * A published list.
 *
 * @param serial 1 for the first list of the campaign, more for those of the names that
 * came after it
 * @param lastDay the last day on which comments are taken
 */
public record Consultation(UUID id, UUID campaign, String campaignCode, Bilingual title, int serial, LocalDate firstDay,
        LocalDate lastDay, int workingDays) {

    /** Whether comments are taken on a day. */
    public boolean isOpenOn(LocalDate day) {
        return !day.isBefore(this.firstDay) && !day.isAfter(this.lastDay);
    }

}
