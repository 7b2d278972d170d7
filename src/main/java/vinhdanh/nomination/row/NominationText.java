package vinhdanh.nomination.row;

import java.util.UUID;

import vinhdanh.campaign.LoadedCampaign;
import vinhdanh.nomination.copy.CopyText;
import vinhdanh.nomination.row.Subject.Body;
import vinhdanh.nomination.row.Subject.Person;
import vinhdanh.people.Unit;
import vinhdanh.shared.Text;

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
     * The row's columns in the order of {@code intake.Nominations.COLUMNS}.
     * @param preference its place in the unit's own order, from 1
     */
    byte[] of(UUID id, NominationRow row, int preference) {
        Subject subject = row.subject();
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
            .text((subject instanceof Person person) ? person.salutation() : null)
            .text(subject.name())
            // PostgreSQL keeps no NUL in a text; the next lowest character parts the
            // names.
            .text(subject.sortKey().replace('\0', '\1'))
            .text(searchKey(subject));
        switch (subject) {
            case Person person -> person(person);
            case Body body -> body(body);
        }
        this.text.numbers(row.merits().contents())
            .text(row.merits().achievement())
            .number(row.merits().votes())
            .text(row.merits().note());
        return this.text.take();
    }

    private void person(Person person) {
        this.text.text(person.post())
            .text(person.workplace())
            .text(person.task())
            .text(null)
            .text(person.group().code())
            .flag(person.group().direct())
            .flag(person.woman())
            .number(null)
            .number(null);
    }

    private void body(Body body) {
        this.text.text(null)
            .text(body.manager())
            .text(null)
            .text(body.type())
            .text(null)
            .flag(false)
            .flag(false)
            .number(body.headcount())
            .number(body.women());
    }

    private String searchKey(Subject subject) {
        String workplace = subject.workplace();
        return Text.fold(subject.name() + " " + this.unit.name() + " " + ((workplace != null) ? workplace : ""));
    }

}
