package vinhdanh.samples;

import static vinhdanh.law.SubjectKind.COLLECTIVE;
import static vinhdanh.law.SubjectKind.INDIVIDUAL;

import vinhdanh.campaign.QuotaLine;
import vinhdanh.samples.Habit.Dates;
import vinhdanh.samples.Habit.Format;
import vinhdanh.samples.Habit.Headings;
import vinhdanh.samples.Habit.Words;
import vinhdanh.samples.Seed.Code;

/** The workbooks of the eleven districts, and what is wrong in them. */
final class Districts {

    private final Scenario scenario;

    private final QuotaLine line;

    Districts(Scenario scenario) {
        this.scenario = scenario;
        this.line = scenario.line(1);
    }

    void fillIn() {
        longXuyen(open("883", Habit.TIDY.withTitleRows(3)));
        chauDoc(open("884", Habit.TIDY.headings(Headings.UPPER).dates(Dates.TEXT)));
        anPhu(open("886", Habit.TIDY.words(Words.SHORT).withColumnsReordered()));
        tanChau(open("887", Habit.TIDY.headings(Headings.WITHOUT_DIACRITICS).words(Words.WITHOUT_DIACRITICS)));
        phuTan(open("888", Habit.TIDY.dates(Dates.SHORT_TEXT).withGaps()));
        chauPhu(open("889", Habit.TIDY.format(Format.XLSX_1904).withExtraColumns()));
        tinhBien(open("890", Habit.TIDY.format(Format.XLSX_INLINE).headings(Headings.SPACED)));
        triTon(open("891", Habit.TIDY.format(Format.ODS)));
        chauThanh(open("892", Habit.TIDY.headings(Headings.ENGLISH).words(Words.CODE)));
        choMoi(open("893", Habit.TIDY.withTitleRows(2).withGaps()));
        thoaiSon(open("894", Habit.TIDY.words(Words.SHORT).withExtraColumns().dates(Dates.TEXT)));
    }

    private Draft open(String code, Habit habit) {
        return this.scenario.open(code, habit).fill(this.line, COLLECTIVE).fill(this.line, INDIVIDUAL);
    }

    private void longXuyen(Draft draft) {
        Blunders.individual(draft, this.line, 2, Code.R01, Column.BIRTH, "");
        Blunders.tooFewVotes(draft, this.line, INDIVIDUAL, 6);
        Blunders.tooMany(draft, this.line, COLLECTIVE);
    }

    private void chauDoc(Draft draft) {
        Blunders.individual(draft, this.line, 1, Code.R02, Column.BIRTH, "31/02/1985");
        Blunders.invisible(draft.individual(3));
    }

    private void anPhu(Draft draft) {
        Blunders.samePersonAgain(draft, this.line, 0, 4);
        Blunders.numberOfOtherSex(draft.individual(2), draft, this.scenario.scribe());
    }

    private void tanChau(Draft draft) {
        Blunders.individual(draft, this.line, 3, Code.R02, Column.CLASS, "Cán bộ gương mẫu");
        Blunders.individual(draft, this.line, 5, Code.R03, Column.CITIZEN, "00008212345");
    }

    private void phuTan(Draft draft) {
        Blunders.individual(draft, this.line, 0, Code.R03, Column.CITIZEN, "chưa cung cấp");
        Blunders.collective(draft, this.line, 1, Code.R02, Column.HEADCOUNT, "mười hai");
        Blunders.lookAlike(draft, draft.individual(4), this.scenario.scribe().persons().woman("Lâm Thị Thanh Trang"));
    }

    private void chauPhu(Draft draft) {
        Blunders.individual(draft, this.line, 4, Code.R02, Column.VOTES, new Cell.Formula("10+4", 14));
        Blunders.decomposed(draft.individual(1));
        Blunders.decomposed(draft.collective(0));
    }

    private void tinhBien(Draft draft) {
        Blunders.sameCollectiveAgain(draft, this.line, 0, 2);
        Blunders.collective(draft, this.line, 3, Code.R01, Column.COLLECTIVE, "");
        Blunders.individual(draft, this.line, 2, Code.R01, Column.SEX, "   ");
    }

    private void triTon(Draft draft) {
        Blunders.individual(draft, this.line, 3, Code.R02, Column.LINE, "Tuyến đặc biệt");
        Blunders.numberOfOtherYear(draft.individual(0), draft, this.scenario.scribe());
    }

    private void chauThanh(Draft draft) {
        Blunders.individual(draft, this.line, 2, Code.R05, Column.AWARD, "giay-khen-huyen");
        Blunders.collective(draft, this.line, 1, Code.R05, Column.AWARD, "giay-khen-huyen");
    }

    /**
     * Two communes with almost one name; two people beyond the limit; one row in which
     * three things are wrong.
     */
    private void choMoi(Draft draft) {
        for (int i = 0; i < 2; i++) {
            String name = "Ủy ban Mặt trận Tổ quốc Việt Nam xã Long Điền " + "AB".charAt(i) + ", huyện Chợ Mới";
            draft.collective(i)
                .put(Column.COLLECTIVE, name)
                .put(Column.MANAGING_UNIT, "Ủy ban Mặt trận Tổ quốc Việt Nam huyện Chợ Mới")
                .put(Column.KIND, "Tổ chức chính trị - xã hội");
        }
        draft.collective(1).blame(Code.R08, Column.COLLECTIVE);
        Blunders.individual(draft, this.line, 7, Code.R01, Column.ACHIEVEMENT, "")
            .spoil(Code.R02, Column.BIRTH, "tháng 5 năm 1979")
            .spoil(Code.R03, Column.CITIZEN, Cell.of(87_912_345));
        Blunders.tooFewVotes(draft, this.line, COLLECTIVE, 2);
        Blunders.tooMany(draft, this.line, INDIVIDUAL);
        Blunders.tooMany(draft, this.line, INDIVIDUAL);
    }

    /** A hidden row, and two rows that share one merged cell. */
    private void thoaiSon(Draft draft) {
        draft.insert(this.line, INDIVIDUAL, 3).hide();
        Row below = draft.insert(this.line, INDIVIDUAL, 5);
        draft.insert(this.line, INDIVIDUAL, 5).mergeWith(below, Column.WORKPLACE);
        namesake(draft);
        Blunders.individual(draft, this.line, 1, Code.R02, Column.AWARD, "Kỷ niệm chương");
        Blunders.individual(draft, this.line, 6, Code.R01, Column.CLASS, "");
    }

    /** Two people of one name, born in one year: likely a duplicate, but none. */
    private void namesake(Draft draft) {
        Draft chauDoc = this.scenario.draft("884");
        Persons persons = this.scenario.scribe().persons();
        Person person = persons.man();
        chauDoc.identify(chauDoc.individual(2), person);
        draft.identify(draft.individual(0), persons.namesake(person)).blame(Code.R08, Column.NAME);
    }

}
