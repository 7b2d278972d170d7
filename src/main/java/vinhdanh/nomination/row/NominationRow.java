package vinhdanh.nomination.row;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.fault.SheetName;
import vinhdanh.shared.VietnameseOrder;

/**
 * One row that was read without a fault that refuses it.
 *
 * @param sheet where it stands
 * @param number its row, from 1
 * @param nameKey the folded name
 * @param birth the birth date of an individual
 * @param citizenNumber 9 or 12 digits, where there is one
 * @param workplace where an individual works, or the unit that manages a collective
 * @param bodyType what kind of body a collective is
 * @param statutoryClass its code, for an individual
 * @param direct whether it is the class of those who work directly
 * @param contents numbers of the contents of the campaign
 */
record NominationRow(SheetName sheet, int number, SubjectKind kind, QuotaLine line, String awardForm, String name,
        String nameKey, @Nullable LocalDate birth, boolean woman, @Nullable String citizenNumber,
        @Nullable String salutation, @Nullable String post, @Nullable String workplace, @Nullable String task,
        @Nullable String bodyType, @Nullable String statutoryClass, boolean direct, @Nullable Integer headcount,
        @Nullable Integer women, List<Integer> contents, String achievement, @Nullable Integer votes,
        @Nullable String note, String placeKey) {

    /**
     * What makes it the same subject as another: the citizen number where there is one. A
     * collective keeps its tones: the communes Phú Thành and Phú Thạnh are neighbours.
     */
    String identity() {
        if (this.citizenNumber != null) {
            return "citizen|" + this.citizenNumber;
        }
        String who = (this.kind == SubjectKind.INDIVIDUAL) ? this.nameKey : VietnameseOrder.key(this.name);
        return who + "|" + this.birth + "|" + this.placeKey;
    }

}
