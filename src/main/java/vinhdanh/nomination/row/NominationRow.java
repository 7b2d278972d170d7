package vinhdanh.nomination.row;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.fault.SheetName;

/**
 * One row that was read without a fault that refuses it.
 *
 * @param sheet where it stands
 * @param number its row, from 1
 * @param awardForm the code of the form that is proposed
 */
record NominationRow(SheetName sheet, int number, SubjectKind kind, QuotaLine line, String awardForm, Subject subject,
        Merits merits) {

    /**
     * What it is proposed for.
     *
     * @param contents numbers of the contents of the campaign
     * @param votes the votes for it in the unit's meeting
     */
    record Merits(List<Integer> contents, String achievement, @Nullable Integer votes, @Nullable String note) {
    }

}
