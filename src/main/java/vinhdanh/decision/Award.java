package vinhdanh.decision;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vinhdanh.campaign.LineId;
import vinhdanh.law.Money;
import vinhdanh.law.SubjectKind;
import vinhdanh.people.UnitId;

/**
 * One award of a decision (khen thưởng): one subject, one award form, one achievement.
 *
 * @param position its place in the decision's list of its kind of subject, from 1
 * @param line the code of the line whose seat it takes
 * @param awardForm the code of the award form
 * @param salutation Ông, Bà, or null for a collective
 * @param description post and workplace of a person, managing unit of a collective, as it
 * stands in the decision and on the certificate; empty when there is nothing to add
 * @param unit the unit that proposed it
 * @param reward the money that goes with it
 */
public record Award(AwardId id, UUID nomination, UUID subjectId, SubjectKind subject, int position, String line,
        LineId lineId, String awardForm, @Nullable String salutation, String name, String sortKey, String searchKey,
        String description, UnitId unit, String unitName, Money reward) {

    /** "Bà Nguyễn Thị Mẫu", or the name of the collective. */
    public String addressed() {
        return (this.salutation == null) ? this.name : this.salutation + " " + this.name;
    }

}
