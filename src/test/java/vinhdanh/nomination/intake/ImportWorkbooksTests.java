package vinhdanh.nomination.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import org.apache.poi.ss.util.CellRangeAddress;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vinhdanh.database.DatabaseTest;
import vinhdanh.law.SubjectKind;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.fault.Fault;
import vinhdanh.nomination.fault.FaultCode;
import vinhdanh.nomination.report.ImportReport;
import vinhdanh.nomination.report.ImportReport.Rows;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class ImportWorkbooksTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @TempDir
    Path folder;

    TestCampaign campaign;

    @BeforeEach
    void load(DataSource database) {
        this.campaign = TestCampaign.in(database, "test-" + COUNT.incrementAndGet());
    }

    @AfterEach
    void close() {
        this.campaign.close();
    }

    @Test
    void aFaultlessFileIsTakenWhole() throws IOException {
        ImportReport report = imported(sent().collective("Tổ bầu cử số 1").individual("Nguyễn Văn Đức", "01/02/1980"));
        assertThat(report.files().getFirst().faults()).isEmpty();
        assertThat(report.rows()).isEqualTo(new Rows(2, 2, 0, 0, 0));
        assertThat(this.campaign.sql()
            .sql("select ticket || ' ' || salutation || ' ' || name || ' ' || contents::text from nomination "
                    + "where subject = 'individual' and campaign_id = ?")
            .param(this.campaign.campaign.id().value())
            .query(String.class)
            .single()).isEqualTo("886/H/individual/1 Ông Nguyễn Văn Đức {1,7}");
    }

    @Test
    void everyFaultOfARowHasItsCodeAndCell() throws IOException {
        expect("R01 C2", sent().individual("", "01/02/1980"));
        expect("R02 D2", sent().individual("Nguyễn Văn A", "31/02/1980"));
        expect("R02 D2", sent().individual("Nguyễn Văn A", "01/02/2019"));
        expect("R02 E2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.SEX, "Đực"));
        expect("R02 C2", sent().individual("Nguyễn Văn 7", "01/02/1980"));
        expect("R02 J2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.STATUTORY_CLASS, "nhóm lạ"));
        expect("R02 K2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.CONTENTS, "1, 9"));
        expect("R02 K2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.CONTENTS, 1.5));
        expect("R02 M2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.AWARD_FORM, "Huy chương"));
        expect("R02 N2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.LINE, "tuyến lạ"));
        expect("R02 O2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.VOTES, 19));
        expect("R02 L2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.ACHIEVEMENT, "FORMULA 1+1"));
        expect("R02 F2", sent().collective("Tổ 1", Column.WOMEN, 13));
        expect("R03 F2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.CITIZEN_NUMBER, "08908000001"));
        expect("R05 N2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.LINE, "H")
            .header("Đơn vị trình", "Huyện Tri Tôn"));
        expect("R05 N2", SentFile.of("Huyện Châu Phú").individual("Nguyễn Văn A", "01/02/1980", Column.LINE, "T"));
        expect("R05 J2", sent().collective("Hộ ông Mẫu", Column.BODY_TYPE, "Hộ gia đình"));
        expect("R05 M2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.AWARD_FORM, "Bằng khen cấp bộ"));
        expect("R10 O2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.VOTES, 15));
        expect("R10 O2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.VOTES, ""));
    }

    @Test
    void whatIsWarnedOfIsTaken() throws IOException {
        expect("R04 F2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.CITIZEN_NUMBER, "089081000018"));
        expect("R04 F2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.CITIZEN_NUMBER, "089180000018"));
        expect("R08 C3", sent().individual("Nguyễn Văn A", "01/02/1980").individual("nguyen van a", "03/04/1980"));
        expect("R08 C3", sent().individual("Nguyễn Văn Anh", "01/02/1980").individual("Nguyễn Văn An", "01/02/1980"));
        expect("R09 L2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.ACHIEVEMENT, "=HYPERLINK(\"x\")"));
        expect("R09 C2", sent().individual("Nguyễn\u200b Văn A", "01/02/1980"));
        expect("R09 C2", sent().individual("Nguyễn Văn А", "01/02/1980"));
        assertThat(this.campaign.sql()
            .sql("select count(*) from nomination where achievement like '=%'")
            .query(Long.class)
            .single()).isZero();
    }

    @Test
    void goodRowsHaveNoFaults() throws IOException {
        expect("", sent().individual("Nguyễn Văn A", "1-2-1980", Column.CITIZEN_NUMBER, "089080000018"));
        expect("", sent().individual("Nguyễn Văn A", "1980-02-01", Column.CITIZEN_NUMBER, "351234567"));
        expect("", sent().individual("Nguyễn Văn A", "01.02.1980", Column.LINE, "cap huyen", Column.VOTES, 16));
        expect("", sent().collective("Hộ ông Mẫu", Column.BODY_TYPE, "Hộ gia đình", Column.LINE, "T"));
        expect("", sent().individual("Nguyễn Văn A", "01/02/1980").individual("Nguyễn Văn A", "03/04/1991"));
        expect("", sent().collective("Tổ bầu cử số 1").collective("Tổ bầu cử số 2"));
        expect("", sent().individual("Nguyễn Văn A", "01/02/1980", Column.NOTE, "- đã khen cấp huyện"));
    }

    @Test
    void theSameSubjectTwiceInAFileIsRefusedTheSecondTime() throws IOException {
        expect("R06 C3", sent().individual("Nguyễn Văn A", "01/02/1980").individual("NGUYEN VAN A", "1/2/1980"));
        expect("R06 C3", sent().individual("Nguyễn Văn A", "01/02/1980", Column.CITIZEN_NUMBER, "089080000018")
            .individual("Nguyễn Văn Bình", "05/05/1980", Column.CITIZEN_NUMBER, "089080000018"));
        expect("R06 B3", sent().collective("Tổ bầu cử số 1").collective("To bau cu so 1"));
        // Two neighbours of the district Phú Tân, not one spelled twice.
        expect("", sent().collective("Ủy ban nhân dân xã Phú Thành").collective("Ủy ban nhân dân xã Phú Thạnh"));
        // The first was refused: nothing is twice.
        expect("R10 O2", sent().individual("Nguyễn Văn A", "01/02/1980", Column.VOTES, 1)
            .individual("Nguyễn Văn A", "01/02/1980"));
    }

    @Test
    void rowsBeyondTheAllocationTimesTheFactorAreRefusedInOrder() throws IOException {
        SentFile file = sent();
        for (String name : List.of("An", "Bình", "Chi", "Dung", "Em")) {
            file.individual("Nguyễn Thị " + name, "01/02/198" + (name.length()), Column.SEX, "Nữ");
        }
        file.individuals.get(1).put(Column.VOTES, 1);
        // Two seats times 3/2 are three; the second row, refused by its votes, uses none.
        expect("R10 O3, S01 N6", file);
    }

    @Test
    void hiddenAndMergedRowsAreRefusedWithTheirCell() throws IOException {
        expect("R02 B2", sent().individual("Nguyễn Văn A", "01/02/1980")
            .then(book -> book.getSheet("Cá nhân").getRow(1).setZeroHeight(true)), "A2");
        expect("R02 H2, R02 H3",
                sent().individual("Nguyễn Văn A", "01/02/1980")
                    .individual("Nguyễn Văn B", "01/02/1981")
                    .then(book -> book.getSheet("Cá nhân").addMergedRegion(new CellRangeAddress(1, 2, 7, 7))));
    }

    @Test
    void theLaterSubmissionIsHeldWhateverTheOrderOfTheFiles() throws IOException {
        Path early = save(sent().individual("Nguyễn Văn A", "01/02/1980", Column.CITIZEN_NUMBER, "089080000018"), "z");
        Path late = save(SentFile.of("Huyện Châu Phú")
            .header("Ngày", "11/06/2021")
            .individual("Nguyễn Văn Ánh", "01/02/1980", Column.CITIZEN_NUMBER, "089080000018"), "a");
        ImportReport report = imported(late, early);
        assertThat(report.files()).extracting(ImportReport.FileResult::file).containsExactly("z.xlsx", "a.xlsx");
        assertThat(report.files().get(0).faults()).isEmpty();
        Fault held = report.files().get(1).faults().getFirst();
        assertThat(held.code()).isEqualTo(FaultCode.R07);
        assertThat(held.sentence().vi()).contains("Nguyễn Văn A", "Huyện An Phú", "15/TTr-UBND", "Cá nhân, 2")
            .doesNotContain("089080000018");
        assertThat(report.rows()).isEqualTo(new Rows(2, 1, 1, 0, 0));
        assertThat(report.lines().stream().filter(line -> line.held() == 1))
            .containsExactly(new ImportReport.LineCount("H", SubjectKind.INDIVIDUAL, 4, 2, 1, 1));
    }

    @Test
    void likelyDuplicatesOverUnitsAreWarnedOf() throws IOException {
        Path first = save(sent().individual("Nguyễn Văn Anh", "01/02/1980")
            .individual("Trần Thị Hoa", "05/06/1985")
            .individual("Lê Văn Tám", "07/08/1990"), "a");
        Path second = save(SentFile.of("Huyện Châu Phú")
            .header("Ngày", "11/06/2021")
            .individual("Nguyễn Văn An", "01/02/1980")
            .individual("Trần Thị Hoa", "25/12/1985", Column.WORKPLACE, "Trường A")
            .individual("Lê Văn Tám", "07/08/1990"), "b");
        assertThat(codes(imported(first, second).files().get(1))).isEqualTo("R08 C2, R08 C3, R07 C4");
    }

    @Test
    void ofSeveralNamesakesEachMayBeTheOneProposedTwice() throws IOException {
        Path first = save(sent().individual("Trần Thị Hoa", "05/06/1985", Column.WORKPLACE, "Trường A"), "a");
        Path second = save(SentFile.of("Sở Giáo dục và Đào tạo")
            .header("Ngày", "11/06/2021")
            .individual("Trần Thị Hoa", "05/06/1985", Column.WORKPLACE, "Trường B", Column.LINE, "T"), "b");
        Path third = save(SentFile.of("Huyện Châu Phú")
            .header("Ngày", "12/06/2021")
            .individual("Trần Thị Hoa", "05/06/1985", Column.WORKPLACE, "Trường B", Column.CITIZEN_NUMBER,
                    "089085000018"),
                "c");
        assertThat(codes(imported(first, second, third).files().get(2))).isEqualTo("R07 C2");
    }

    @Test
    void sendingAgainChangesNothingAndGivesTheSameReport() throws IOException {
        Path file = save(sent().individual("Nguyễn Văn A", "01/02/1980").individual("", "x").collective("=Tổ"), "a");
        ImportReport first = imported(file);
        String before = state();
        assertThat(imported(file)).isEqualTo(first);
        assertThat(imported(file, save(sent(), "b").resolveSibling("a.xlsx"))).isEqualTo(first);
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aFileThatFailsInTheMiddleLeavesNothing() throws IOException {
        String before = state();
        Path file = save(sent().individual("Nguyễn Văn A", "01/02/1980"), "a");
        byte[] whole = Files.readAllBytes(file);
        this.campaign.sql()
            .sql("create function fail() returns trigger language plpgsql as "
                    + "$$ begin raise exception 'the power went out'; end $$")
            .update();
        this.campaign.sql()
            .sql("create trigger fail before insert on submission_fault execute function fail()")
            .update();
        assertThat(Assertions.catchThrowable(() -> imported(file))).isNotNull();
        assertThat(state()).isEqualTo(before);
        this.campaign.sql().sql("drop function fail cascade").update();
        assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        assertThat(imported(file).rows().accepted()).isEqualTo(1);
    }

    @Test
    void everyFaultOfEveryFileIsToldAtOnceAndNothingIsTaken() throws IOException {
        String before = state();
        Path good = save(sent().individual("Nguyễn Văn A", "01/02/1980"), "good");
        Path text = Files.writeString(this.folder.resolve("text.xlsx"), "no workbook");
        Path other = save(sent().header("Kế hoạch", "12/KH-UBND").header("Tổng số thành viên", "nhiều"), "other");
        Path sheet = save(sent().then(book -> book.removeSheetAt(2)), "sheet");
        Path heading = save(sent().then(book -> book.getSheet("Cá nhân").getRow(0).getCell(3).setBlank()), "heading");
        Path commune = save(sent().header("Đơn vị trình", "Xã Khánh Bình"), "commune");
        Path ended = save(sent().header("Đơn vị trình", "Huyện Tịnh Biên"), "ended");
        Path unknown = save(sent().header("Đơn vị trình", "Huyện An Phúc"), "unknown");
        Path late = save(sent().header("Ngày", "01/07/2021"), "late");
        ImportWorkbooks.Outcome outcome = this.campaign.take(good, text, other, sheet, heading, commune, ended, unknown,
                late);
        assertThat(outcome).isInstanceOf(ImportWorkbooks.Outcome.Refused.class);
        assertThat(outcome.report().files().stream().map(file -> file.file() + " " + codes(file))).containsExactly(
                "commune.xlsx W03 B1", "ended.xlsx W03 B1", "heading.xlsx W02 ", "late.xlsx W03 B3",
                "other.xlsx W02 B7, W03 B4", "sheet.xlsx W02 ", "text.xlsx W01 ", "unknown.xlsx W03 B1");
        assertThat(state()).isEqualTo(before);
        assertThat(this.campaign.take(true, good, text)).isInstanceOf(ImportWorkbooks.Outcome.Imported.class);
    }

    @Test
    void aSecondDifferentFileOfAUnitIsRefused() throws IOException {
        Path first = save(sent().individual("Nguyễn Văn A", "01/02/1980"), "first");
        Path second = save(sent().header("Ngày", "12/06/2021"), "second");
        ImportWorkbooks.Outcome together = this.campaign.take(second, first);
        assertThat(together.report().files().stream().map(file -> file.file() + " " + codes(file)))
            .containsExactly("second.xlsx W03 ");
        imported(first);
        ImportWorkbooks.Outcome after = this.campaign.take(second);
        assertThat(after.report().files().getFirst().faults().getFirst().sentence().en()).contains("first.xlsx");
    }

    @Test
    void foldersAreSearchedAndLockFilesAndOtherFilesLeftAlone() throws IOException {
        Path inner = Files.createDirectories(this.folder.resolve("in/ner"));
        save(sent().individual("Nguyễn Văn A", "01/02/1980"), "in/ner/a");
        Files.writeString(inner.resolve("README.md"), "not meant");
        Files.writeString(inner.resolve("~$a.xlsx"), "lock");
        assertThat(imported(this.folder).filesRead()).isEqualTo(1);
        Path empty = Files.createDirectories(this.folder.resolve("empty"));
        assertThat(this.campaign.take(empty).report().files().getFirst().faults().getFirst().sentence().en())
            .contains("holds no workbook");
        assertThat(this.campaign.take(this.folder.resolve("none.xlsx")).report().files().getFirst().faults())
            .extracting(Fault::code)
            .containsExactly(FaultCode.W01);
        assertThat(this.campaign.take()).isInstanceOf(ImportWorkbooks.Outcome.Refused.class);
    }

    @Test
    void citizenNumbersAreSealedAndNowhereInTheClear() throws IOException {
        imported(sent().individual("Nguyễn Văn A", "01/02/1980", Column.CITIZEN_NUMBER, "089080000018")
            .individual("Nguyễn Văn B", "089080000026"));
        byte[] sealed = this.campaign.sql()
            .sql("select citizen_number from subject where citizen_number is not null and name = 'Nguyễn Văn A' "
                    + "order by id desc limit 1")
            .query(byte[].class)
            .single();
        assertThat(sealed).isNotEmpty();
        assertThat(this.campaign.sql()
            .sql("select count(*) from submission_fault where vi || en like '%0890800%'")
            .query(Long.class)
            .single()).isZero();
    }

    @Test
    void eachActIsInTheLedger() throws IOException {
        Path first = save(sent().individual("Nguyễn Văn A", "01/02/1980"), "a");
        Path second = save(
                SentFile.of("Huyện Châu Phú").header("Ngày", "11/06/2021").individual("Nguyễn Văn A", "01/02/1980"),
                "b");
        long before = acts();
        imported(first, second);
        assertThat(acts() - before).isEqualTo(3);
    }

    private long acts() {
        return this.campaign.sql().sql("select count(*) from ledger_row").query(Long.class).single();
    }

    private SentFile sent() {
        return SentFile.of("UBND huyện An Phú");
    }

    private Path save(SentFile file, String name) throws IOException {
        return file.save(this.folder.resolve(name + ".xlsx"));
    }

    private ImportReport imported(SentFile file) throws IOException {
        return imported(save(file, "a"));
    }

    private ImportReport imported(Path... files) {
        ImportWorkbooks.Outcome outcome = this.campaign.take(files);
        assertThat(outcome).isInstanceOf(ImportWorkbooks.Outcome.Imported.class);
        return outcome.report();
    }

    private void expect(String faults, SentFile file) throws IOException {
        expect(faults, file, null);
    }

    private void expect(String faults, SentFile file, @Nullable String cell) throws IOException {
        for (String table : List.of("nomination", "submission_fault", "submission", "subject")) {
            this.campaign.sql().sql("delete from " + table).update();
        }
        String found = codes(imported(file).files().getFirst());
        assertThat(found).isEqualTo((cell != null) ? faults.substring(0, 4) + cell : faults);
    }

    private static String codes(ImportReport.FileResult file) {
        return String.join(", ", file.faults().stream().map(fault -> fault.code() + " " + fault.cell()).toList());
    }

    private String state() {
        return this.campaign.sql()
            .sql("""
                    select (select count(*) from submission) as submissions, (select count(*) from nomination) as nominations,
                           (select count(*) from subject) as subjects, (select count(*) from submission_fault) as faults,
                           (select count(*) from ledger_row) as acts
                    """)
            .query()
            .singleRow()
            .toString();
    }

}
