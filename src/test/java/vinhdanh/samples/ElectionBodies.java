package vinhdanh.samples;

import static vinhdanh.law.SubjectKind.COLLECTIVE;
import static vinhdanh.law.SubjectKind.INDIVIDUAL;

import vinhdanh.campaign.QuotaLine;
import vinhdanh.samples.Habit.Dates;
import vinhdanh.samples.Habit.Format;
import vinhdanh.samples.Habit.Headings;
import vinhdanh.samples.Habit.Words;
import vinhdanh.samples.Seed.Code;

/**
 * The workbooks of election boards, whose last seats hang on the units' own order, and of
 * sub-committees, where leaders have more votes but those who work directly come first.
 */
final class ElectionBodies {

    private static final int ALL = 15;

    private static final String DIRECT = "direct";

    private final Scenario scenario;

    private final QuotaLine boards;

    private final QuotaLine sections;

    private int nth;

    ElectionBodies(Scenario scenario) {
        this.scenario = scenario;
        this.boards = scenario.line(3);
        this.sections = scenario.line(4);
    }

    void fillIn() {
        board("bbcqh-1", Habit.TIDY);
        wrongSubject(board("bbcqh-2", Habit.TIDY.words(Words.SHORT)));
        board("bbcqh-3", Habit.TIDY.words(Words.CODE).dates(Dates.TEXT));
        wrongLine(board("bbct-01", Habit.TIDY.withTitleRows(2).headings(Headings.UPPER)));
        tooManyOfBoard(board("bbct-05", Habit.TIDY.withColumnsReordered()));
        section("tbns-89", Habit.TIDY);
        section("tbtt-89", Habit.TIDY.headings(Headings.ENGLISH).dates(Dates.SHORT_TEXT));
        section("tban-89", Habit.TIDY.words(Words.WITHOUT_DIACRITICS).withGaps());
        section("tbyt-89", Habit.TIDY.format(Format.XLSX_INLINE).words(Words.SHORT));
        sameWorkplace(section("tbvc-89", Habit.TIDY.withExtraColumns()));
        proposedByDistrict(section("gv-89", Habit.TIDY.dates(Dates.TEXT)));
    }

    /** Three people, all with all votes. */
    private Draft board(String code, Habit habit) {
        Draft draft = this.scenario.open(code, habit).fill(this.boards, INDIVIDUAL, 3);
        draft.rows(INDIVIDUAL).forEach(row -> votes(row, 0));
        return draft;
    }

    private void wrongSubject(Draft draft) {
        Row row = new Row(COLLECTIVE).put(Column.COLLECTIVE, draft.letter().unit())
            .put(Column.ACHIEVEMENT, "Tổ chức bầu cử dân chủ, đúng luật tại 87 khu vực bỏ phiếu.")
            .put(Column.AWARD, draft.habit().award(this.boards.awardForm()))
            .put(Column.VOTES, Cell.of(ALL));
        draft.add(row.spoil(Code.R05, Column.LINE, draft.habit().line(this.boards)));
    }

    private void wrongLine(Draft draft) {
        Blunders.individual(draft, this.boards, 3, Code.R05, Column.LINE, draft.habit().line(this.scenario.line(2)));
        Blunders.individual(draft, this.boards, 4, Code.R10, Column.VOTES, Cell.of(0));
    }

    private void tooManyOfBoard(Draft draft) {
        votes(draft.insert(this.boards, INDIVIDUAL, 3), 2);
        votes(draft.insert(this.boards, INDIVIDUAL, 4), 2);
        Blunders.tooMany(draft, this.boards, INDIVIDUAL);
    }

    /**
     * Two leaders with all votes, then four who work directly with fewer: of six units
     * together 24 for 20 seats, the last two of which go to a woman and by the draw.
     */
    private Draft section(String code, Habit habit) {
        Draft draft = this.scenario.open(code, habit);
        votes(draft.addOfClass(this.sections, "leader-department"), 0);
        votes(draft.addOfClass(this.sections, "leader-other"), 0);
        for (int i = 0; i < 3; i++) {
            votes(draft.addOfClass(this.sections, DIRECT), 1);
        }
        Row last = draft.addOfClass(this.sections, DIRECT);
        Persons persons = this.scenario.scribe().persons();
        draft.identify(last, (this.nth++ == 1) ? persons.woman() : persons.man());
        votes(last, 2);
        return draft;
    }

    /** Someone whom a district proposed before, typed without diacritics now. */
    private void proposedByDistrict(Draft draft) {
        Draft thoaiSon = this.scenario.draft("894");
        Row person = thoaiSon.identify(thoaiSon.individual(4), this.scenario.scribe().persons().woman());
        Blunders.proposedBy(person, draft.addOfClass(this.sections, DIRECT),
                Typed.withoutDiacritics(person.text(Column.NAME)));
    }

    /** Someone without a number, known by name, birthday and workplace. */
    private void sameWorkplace(Draft draft) {
        Draft chauThanh = this.scenario.draft("892");
        Row person = chauThanh.identify(chauThanh.individual(0), this.scenario.scribe().persons().man());
        Row row = draft.addOfClass(this.sections, DIRECT);
        Blunders.proposedBy(person, row, person.text(Column.NAME));
        row.put(Column.CITIZEN, "").put(Column.WORKPLACE, person.cell(Column.WORKPLACE));
    }

    private static void votes(Row row, int lost) {
        row.put(Column.VOTES, Cell.of(ALL - lost));
    }

}
