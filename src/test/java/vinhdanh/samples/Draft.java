package vinhdanh.samples;

import java.util.ArrayList;
import java.util.List;

import vinhdanh.campaign.Plan;
import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.SubjectKind;

/** The workbook of one unit while it is being filled in. */
final class Draft {

    private final Plan plan;

    private final Scribe scribe;

    private final Places places;

    private final Habit habit;

    private final Letter letter;

    private final List<Row> collectives = new ArrayList<>();

    private final List<Row> individuals = new ArrayList<>();

    Draft(Plan plan, Scribe scribe, Places places, Habit habit, Letter letter) {
        this.plan = plan;
        this.scribe = scribe;
        this.places = places;
        this.habit = habit;
        this.letter = letter;
    }

    /** Fills a line with as many good rows as there may be, and no more than so many. */
    Draft fill(QuotaLine line, SubjectKind subject, int most) {
        int limit = this.plan.proposals().proposable(line.share(subject, code()));
        for (int i = 0; i < Math.min(limit, most); i++) {
            rows(subject).add(row(line, subject));
        }
        return this;
    }

    Draft fill(QuotaLine line, SubjectKind subject) {
        return fill(line, subject, Integer.MAX_VALUE);
    }

    Draft add(Row row) {
        rows(row.subject()).add(row);
        return this;
    }

    /** Puts one more row, good in itself, into a list at this place from 0. */
    Row insert(QuotaLine line, SubjectKind subject, int at) {
        Row row = row(line, subject);
        rows(subject).add(at, row);
        return row;
    }

    /** An individual whose post is of this statutory class, at the end. */
    Row addOfClass(QuotaLine line, String statutoryClass) {
        Row row = voted(this.scribe.individual(this.places, line, this.habit, statutoryClass));
        this.individuals.add(row);
        return row;
    }

    /** Puts a person with the number of twelve digits into a row. */
    Row identify(Row row, Person person) {
        return Scribe.identify(row, person, this.habit, person.citizenNumber());
    }

    private Row row(QuotaLine line, SubjectKind subject) {
        return voted((subject == SubjectKind.COLLECTIVE) ? this.scribe.collective(this.places, line, this.habit)
                : this.scribe.individual(this.places, line, this.habit));
    }

    private Row voted(Row row) {
        int spare = this.letter.present() - votesNeeded();
        int lost = (spare > 0) ? Math.floorMod(row.text(row.name()).hashCode(), spare + 1) : 0;
        return row.put(Column.VOTES, Cell.of(this.letter.present() - lost));
    }

    /** The fewest votes with which a nomination of this unit passes. */
    int votesNeeded() {
        int votes = 0;
        while (!this.plan.proposals().threshold().met(votes, this.letter.members(), this.letter.present())) {
            votes++;
        }
        return votes;
    }

    String code() {
        return this.places.unit().code();
    }

    Places places() {
        return this.places;
    }

    Habit habit() {
        return this.habit;
    }

    Letter letter() {
        return this.letter;
    }

    /** One of the individuals that nothing refuses, from 0. */
    Row individual(int index) {
        return this.individuals.stream().filter(Row::isEligible).skip(index).findFirst().orElseThrow();
    }

    /** One of the collectives that nothing refuses, from 0. */
    Row collective(int index) {
        return this.collectives.stream().filter(Row::isEligible).skip(index).findFirst().orElseThrow();
    }

    List<Row> rows(SubjectKind subject) {
        return (subject == SubjectKind.COLLECTIVE) ? this.collectives : this.individuals;
    }

    /** The rows numbered from 1, as they go into the file. */
    SampleFile finish() {
        for (List<Row> list : List.of(this.collectives, this.individuals)) {
            for (int i = 0; i < list.size(); i++) {
                list.get(i).put(Column.NO, Cell.of(i + 1));
            }
        }
        return new SampleFile(this.places.unit(), this.habit, this.letter, this.collectives, this.individuals);
    }

}
