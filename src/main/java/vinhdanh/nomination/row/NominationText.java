package vinhdanh.nomination.row;

import java.util.UUID;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.copy.CopyText;
import vinhdanh.nomination.intake.Nominations;
import vinhdanh.people.PersonName;
import vinhdanh.people.Unit;
import vinhdanh.shared.Text;
import vinhdanh.shared.VietnameseOrder;

/**
 * The nominations of one submission in the form in which the database takes them, up to
 * the columns that are known last.
 */
final class NominationText {

    private final LoadedCampaign campaign;

    private final Unit unit;

    /** The columns that are the same in all of them. */
    private final byte[] letter;

    private final CopyText text = new CopyText();

    NominationText(LoadedCampaign campaign, Unit unit, UUID submission) {
        this.campaign = campaign;
        this.unit = unit;
        this.letter = new CopyText().id(campaign.id().value()).id(submission).id(unit.id().value()).take();
    }

    /**
     * The row's columns in the order of {@link Nominations#COLUMNS}.
     * @param preference its place in the unit's own order, from 1
     */
    byte[] of(UUID id, NominationRow row, int preference) {
        String ticket = this.unit.code() + "/" + row.line().code() + "/" + row.kind().code() + "/" + preference;
        this.text.id(id)
            .columns(this.letter)
            .id(this.campaign.line(row.line().code()).value())
            .text(row.kind().code())
            .text(row.awardForm())
            .number(preference)
            .text(row.sheet().vi())
            .number(row.number())
            .text(ticket)
            .text(row.salutation())
            .text(row.name())
            .text(sortKey(row))
            .text(searchKey(row))
            .text(row.post())
            .text(row.workplace())
            .text(row.task())
            .text(row.bodyType())
            .text(row.statutoryClass())
            .flag(row.direct())
            .flag(row.woman())
            .number(row.headcount())
            .number(row.women())
            .numbers(row.contents())
            .text(row.achievement())
            .number(row.votes())
            .text(row.note());
        return this.text.take();
    }

    /** PostgreSQL keeps no NUL in a text; the next lowest character parts the names. */
    private static String sortKey(NominationRow row) {
        String key = (row.kind() == SubjectKind.INDIVIDUAL) ? new PersonName(row.name()).sortKey()
                : VietnameseOrder.key(row.name());
        return key.replace('\0', '\1');
    }

    private String searchKey(NominationRow row) {
        return Text
            .fold(row.name() + " " + this.unit.name() + " " + ((row.workplace() != null) ? row.workplace() : ""));
    }

}
