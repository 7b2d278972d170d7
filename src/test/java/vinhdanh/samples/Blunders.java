package vinhdanh.samples;

import java.text.Normalizer;
import java.util.Locale;

import vinhdanh.campaign.QuotaLine;
import vinhdanh.law.SubjectKind;
import vinhdanh.samples.Seed.Code;

/**
 * What goes wrong when people fill in workbooks. A blunder that costs a row is made in a
 * row of its own, so that enough good ones are left; one that only earns a warning is
 * made in a row that stays.
 */
final class Blunders {

    private static final String ZERO_WIDTH_SPACE = "\u200B";

    private static final char LATIN_A = 'a';

    private static final char CYRILLIC_A = '\u0430';

    private Blunders() {
    }

    /** Another row that will be refused because of what stands in this column. */
    static Row individual(Draft draft, QuotaLine line, int at, Code code, Column column, Cell cell) {
        return draft.insert(line, SubjectKind.INDIVIDUAL, at).spoil(code, column, cell);
    }

    static Row individual(Draft draft, QuotaLine line, int at, Code code, Column column, String text) {
        return individual(draft, line, at, code, column, Cell.of(text));
    }

    static Row collective(Draft draft, QuotaLine line, int at, Code code, Column column, String text) {
        return draft.insert(line, SubjectKind.COLLECTIVE, at).spoil(code, column, text);
    }

    /** One vote too few. */
    static void tooFewVotes(Draft draft, QuotaLine line, SubjectKind subject, int at) {
        draft.insert(line, subject, at).spoil(Code.R10, Column.VOTES, Cell.of(draft.votesNeeded() - 1));
    }

    /** A row beyond what the unit may propose, at the end of the list. */
    static void tooMany(Draft draft, QuotaLine line, SubjectKind subject) {
        draft.insert(line, subject, draft.rows(subject).size()).blame(Code.S01, Column.LINE);
    }

    /** The same person again, typed without a Vietnamese keyboard. */
    static void samePersonAgain(Draft draft, QuotaLine line, int of, int at) {
        Row first = draft.individual(of);
        Row again = draft.insert(line, SubjectKind.INDIVIDUAL, at);
        copyPerson(first, again);
        again.spoil(Code.R06, Column.NAME, Typed.withoutDiacritics(first.text(Column.NAME)));
    }

    static void sameCollectiveAgain(Draft draft, QuotaLine line, int of, int at) {
        Row first = draft.collective(of);
        Row again = draft.insert(line, SubjectKind.COLLECTIVE, at);
        again.put(Column.MANAGING_UNIT, first.cell(Column.MANAGING_UNIT));
        again.spoil(Code.R06, Column.COLLECTIVE, first.text(Column.COLLECTIVE).toUpperCase(Locale.ROOT));
    }

    /** A person whom another unit proposes as well; the later letter's row is held. */
    static void proposedBy(Row earlier, Row later, String spelledNow) {
        copyPerson(earlier, later);
        later.spoil(Code.R07, Column.NAME, spelledNow);
    }

    /** A collective that another unit proposes as well. */
    static void proposedBy(Row earlier, Row later) {
        later.put(Column.MANAGING_UNIT, earlier.cell(Column.MANAGING_UNIT))
            .put(Column.KIND, earlier.cell(Column.KIND))
            .put(Column.HEADCOUNT, earlier.cell(Column.HEADCOUNT))
            .put(Column.WOMEN, earlier.cell(Column.WOMEN))
            .spoil(Code.R07, Column.COLLECTIVE, earlier.text(Column.COLLECTIVE));
    }

    private static void copyPerson(Row from, Row to) {
        for (Column column : new Column[] { Column.SALUTATION, Column.NAME, Column.BIRTH, Column.SEX,
                Column.CITIZEN }) {
            to.put(column, from.cell(column));
        }
    }

    /** A name beginning as a formula does. */
    static void formulaAsName(Row row) {
        row.spoil(Code.R09, row.name(), "=" + row.text(row.name()));
    }

    /** A note that would open a page if a spreadsheet took it for a formula. */
    static void formulaAsNote(Row row, String note) {
        row.spoil(Code.R09, Column.NOTE, note);
    }

    /** A name pasted from a page, with characters that nobody sees. */
    static void invisible(Row row) {
        String name = row.text(row.name());
        row.spoil(Code.R09, row.name(), name.replaceFirst(" ", " " + ZERO_WIDTH_SPACE));
    }

    /** A name typed on a Macintosh, letters and marks apart: nothing to complain of. */
    static void decomposed(Row row) {
        row.put(row.name(), Normalizer.normalize(row.text(row.name()), Normalizer.Form.NFD));
    }

    /** A name in which the letter "a" is the Cyrillic one, which looks the same. */
    static void lookAlike(Draft draft, Row row, Person person) {
        draft.identify(row, person).spoil(Code.R09, Column.NAME, person.name().replace(LATIN_A, CYRILLIC_A));
    }

    /** A number that is a woman's in the row of a man, or the other way round. */
    static void numberOfOtherSex(Row row, Draft draft, Scribe scribe) {
        Person person = scribe.persons().anyone();
        draft.identify(row, person);
        String number = person.citizenNumber();
        char other = (number.charAt(3) == '0') ? '1' : '0';
        row.spoil(Code.R04, Column.CITIZEN, number.substring(0, 3) + other + number.substring(4));
    }

    /** A number of someone who was born a year later. */
    static void numberOfOtherYear(Row row, Draft draft, Scribe scribe) {
        Person person = scribe.persons().anyone();
        draft.identify(row, person);
        String number = person.citizenNumber();
        String year = Typed.two((person.born().getYear() + 1) % 100);
        row.spoil(Code.R04, Column.CITIZEN, number.substring(0, 4) + year + number.substring(6));
    }

    /**
     * Puts someone into a row who is likely the one of an earlier row, but has no number.
     */
    static void perhaps(Row earlier, Row later, String spelledNow) {
        copyPerson(earlier, later);
        later.put(Column.CITIZEN, "").spoil(Code.R08, Column.NAME, spelledNow);
    }

}
