package vinhdanh.samples;

import static vinhdanh.law.SubjectKind.COLLECTIVE;
import static vinhdanh.law.SubjectKind.INDIVIDUAL;

import java.util.List;

import vinhdanh.campaign.QuotaLine;
import vinhdanh.samples.Habit.Dates;
import vinhdanh.samples.Habit.Format;
import vinhdanh.samples.Habit.Headings;
import vinhdanh.samples.Habit.Words;
import vinhdanh.samples.Seed.Code;

/**
 * The workbooks of twelve provincial departments. Their votes are set so that the last
 * seats of the line hang on the rule for women (individuals) and on the draw
 * (collectives).
 */
final class Departments {

    private static final int ALL = 15;

    /** Units whose first collective has all votes; the others' has one less. */
    private static final int UNANIMOUS = 7;

    /** Units whose second individual is a woman; three more propose a man. */
    private static final int WOMEN = 3;

    private final Scenario scenario;

    private final QuotaLine line;

    private int nth;

    Departments(Scenario scenario) {
        this.scenario = scenario;
        this.line = scenario.line(2);
    }

    void fillIn() {
        homeAffairs(open("snv", Habit.TIDY));
        open("stttt", Habit.TIDY.headings(Headings.ENGLISH));
        finance(open("stc", Habit.TIDY.format(Format.CSV)));
        justice(open("stp", Habit.TIDY.words(Words.WITHOUT_DIACRITICS).dates(Dates.TEXT)));
        health(open("syt", Habit.TIDY.withColumnsReordered().withGaps()));
        education(open("sgddt", Habit.TIDY.words(Words.SHORT).headings(Headings.UPPER)));
        transport(open("sgtvt", Habit.TIDY.format(Format.XLSX_INLINE).withTitleRows(1)));
        industry(open("sct", Habit.TIDY.words(Words.CODE)));
        labour(open("sldtbxh", Habit.TIDY.headings(Headings.SPACED).dates(Dates.SHORT_TEXT)));
        culture(open("svhttdl", Habit.TIDY.format(Format.XLSX_1904).dates(Dates.TEXT)));
        office(open("vpubnd", Habit.TIDY.withExtraColumns().withColumnsReordered()));
        inspectorate(open("ttt", Habit.TIDY.headings(Headings.WITHOUT_DIACRITICS)));
    }

    private Draft open(String code, Habit habit) {
        Draft draft = this.scenario.open(code, habit).fill(this.line, COLLECTIVE, 2).fill(this.line, INDIVIDUAL, 2);
        votes(draft.collective(0), (this.nth < UNANIMOUS) ? 0 : 1);
        women(draft.collective(0), this.nth == UNANIMOUS || this.nth == UNANIMOUS + 1);
        votes(draft.collective(1), 2);
        votes(draft.individual(0), 0);
        votes(draft.individual(1), (this.nth < 2 * WOMEN) ? 1 : 3);
        if (this.nth < 2 * WOMEN) {
            Persons persons = this.scenario.scribe().persons();
            draft.identify(draft.individual(1), (this.nth < WOMEN) ? persons.woman() : persons.man());
        }
        this.nth++;
        return draft;
    }

    private static void votes(Row row, int lost) {
        row.put(Column.VOTES, Cell.of(ALL - lost));
    }

    /** Sets whether at least seven in ten of the collective are women. */
    private static void women(Row row, boolean many) {
        row.put(Column.HEADCOUNT, Cell.of(20)).put(Column.WOMEN, Cell.of(many ? 15 : 8));
    }

    /** A person and a collective that districts have proposed before. */
    private void homeAffairs(Draft draft) {
        Draft phuTan = this.scenario.draft("888");
        Row person = phuTan.identify(phuTan.individual(2), this.scenario.scribe().persons().man());
        Row held = draft.insert(this.line, INDIVIDUAL, 2);
        Blunders.proposedBy(person, held, person.text(Column.NAME));
    }

    private void finance(Draft draft) {
        Blunders.individual(draft, this.line, 2, Code.R02, Column.VOTES, "đa số");
        Blunders.individual(draft, this.line, 3, Code.R01, Column.POST, "");
    }

    private void justice(Draft draft) {
        Blunders.formulaAsName(draft.individual(1));
        Row collective = this.scenario.draft("892").collective(0);
        Blunders.proposedBy(collective, draft.insert(this.line, COLLECTIVE, 2));
    }

    private void health(Draft draft) {
        Blunders.formulaAsNote(draft.individual(0), "=HYPERLINK(\"http://vi-du.invalid\",\"Xem hồ sơ\")");
        Blunders.individual(draft, this.line, 2, Code.R02, Column.SEX, "không rõ");
    }

    private void education(Draft draft) {
        Blunders.formulaAsNote(draft.individual(1), "@SUM(1+1)");
        Blunders.samePersonAgain(draft, this.line, 0, 2);
    }

    private void transport(Draft draft) {
        Draft anPhu = this.scenario.draft("886");
        Row earlier = anPhu.identify(anPhu.individual(3), this.scenario.scribe().persons().woman());
        Blunders.perhaps(earlier, draft.individual(1), Typed.withoutDiacritics(earlier.text(Column.NAME)));
        Blunders.individual(draft, this.line, 2, Code.R05, Column.LINE, "L1");
        Blunders.collective(draft, this.line, 2, Code.R01, Column.ACHIEVEMENT, "");
    }

    /** As many as the unit may propose, and one more. */
    private void industry(Draft draft) {
        for (int i = 0; i < 3; i++) {
            votes(draft.insert(this.line, INDIVIDUAL, 2 + i), 4);
        }
        Blunders.tooMany(draft, this.line, INDIVIDUAL);
    }

    private void labour(Draft draft) {
        Draft tanChau = this.scenario.draft("887");
        Row earlier = tanChau.identify(tanChau.individual(1), this.scenario.scribe().persons().woman("Ngô Thị Mỹ Quý"));
        Blunders.perhaps(earlier, draft.individual(1), "Ngô Thị Mỹ Quí");
        Blunders.tooFewVotes(draft, this.line, INDIVIDUAL, 2);
        Blunders.individual(draft, this.line, 3, Code.R03, Column.CITIZEN, "0001790123456");
    }

    private void culture(Draft draft) {
        Blunders.individual(draft, this.line, 2, Code.R02, Column.CONTENTS, "3, 9");
        Blunders.individual(draft, this.line, 3, Code.R02, Column.VOTES, Cell.of(ALL + 1));
        Blunders.collective(draft, this.line, 2, Code.R02, Column.AWARD, "Kỷ niệm chương");
    }

    private void office(Draft draft) {
        Blunders.sameCollectiveAgain(draft, this.line, 1, 2);
        Blunders.numberOfOtherSex(draft.individual(0), draft, this.scenario.scribe());
    }

    private void inspectorate(Draft draft) {
        for (String text : List.of("30/02/1980", "1983-13-01")) {
            Blunders.individual(draft, this.line, 2, Code.R02, Column.BIRTH, text);
        }
    }

}
