package vinhdanh.nomination.intake;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vinhdanh.database.DatabaseTest;
import vinhdanh.nomination.fault.Column;
import vinhdanh.nomination.report.ImportReport;
import vinhdanh.nomination.report.ImportReport.Rows;
import vinhdanh.nomination.row.RowLot;

import static org.assertj.core.api.Assertions.assertThat;

/** Files of more rows than are stored at once. */
@DatabaseTest
class LargeImportTests {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private static final int LARGE = RowLot.SIZE + 200;

    @TempDir
    Path folder;

    private TestCampaign campaign;

    @BeforeEach
    void load(DataSource database) {
        this.campaign = TestCampaign.large(database, "large-" + COUNT.incrementAndGet());
    }

    @AfterEach
    void close() {
        this.campaign.close();
    }

    @Test
    void rowsOfOneLotAreHeldAgainstThoseOfAnother() throws IOException {
        SentFile first = file("UBND huyện An Phú", 0).individual("Trần Văn Mười", "02/03/1970", Column.LINE, "L");
        first.individuals.add(first.individuals.get(1));
        SentFile second = file("Huyện Châu Phú", LARGE).header("Ngày", "11/06/2021");
        second.individuals.add(3, first.individuals.get(LARGE - 1));
        second.individual("Trần Văn Muôn", "02/03/1970", Column.LINE, "L");
        second.individuals.add(first.individuals.get(2));
        first.saveCsv(this.folder, "first");
        second.saveCsv(this.folder, "second");
        ImportReport report = this.campaign.take(this.folder).report();
        assertThat(told(report.files().get(0))).containsExactly("R06 C" + (LARGE + 3));
        assertThat(told(report.files().get(1))).containsExactly("R07 C5", "R08 C" + (LARGE + 3), "R07 C" + (LARGE + 4));
        assertThat(report.rows()).isEqualTo(new Rows(2 * LARGE + 5, 2 * LARGE + 2, 2, 1, 1));
        assertThat(stored("select count(*) from nomination where held_vi is null")).isEqualTo(2 * LARGE + 2);
        assertThat(stored("select count(*) from nomination where held_vi is not null")).isEqualTo(2);
        assertThat(stored("select max(preference) from nomination")).isEqualTo(LARGE + 3);
    }

    @Test
    void aFileThatIsDamagedAtItsEndLeavesNothing() throws IOException {
        Path file = file("UBND huyện An Phú", 0).save(this.folder.resolve("damaged.xlsx"));
        try (FileSystem zip = FileSystems.newFileSystem(file)) {
            Path sheet = zip.getPath("xl/worksheets/sheet3.xml");
            Files.writeString(sheet, Files.readString(sheet).replace("</sheetData>", "</sheetDatum>"));
        }
        long acts = stored("select count(*) from ledger_row");
        ImportWorkbooks.Outcome outcome = this.campaign.take(file);
        assertThat(outcome).isInstanceOf(ImportWorkbooks.Outcome.Refused.class);
        assertThat(told(outcome.report().files().getFirst())).containsExactly("W01 ");
        assertThat(stored("select count(*) from submission")).isZero();
        assertThat(stored("select count(*) from nomination")).isZero();
        assertThat(stored("select count(*) from ledger_row")).isEqualTo(acts);
    }

    /** So many people with names and birth dates of their own, from a number on. */
    private static SentFile file(String unit, int from) {
        SentFile file = SentFile.of(unit);
        for (int i = from; i < from + LARGE; i++) {
            String name = "Nguyễn " + "ABCDEGHIKLMNOPQRSTUV".charAt(i % 20) + "a " + letters(i);
            file.individual(name, "%02d/%02d/%d".formatted(1 + i % 28, 1 + i / 28 % 12, 1960 + i / 336), Column.LINE,
                    "L");
        }
        return file;
    }

    /** Numbers as names that are never one letter apart. */
    private static String letters(int number) {
        String digits = Integer.toString(number, 5);
        StringBuilder name = new StringBuilder("B");
        digits.chars().forEach(digit -> name.append("aeiou".charAt(digit - '0')).append("aeiou".charAt(digit - '0')));
        return name.toString();
    }

    private static List<String> told(ImportReport.FileResult file) {
        return file.faults().stream().map(fault -> fault.code() + " " + fault.cell()).toList();
    }

    private long stored(String count) {
        return this.campaign.sql().sql(count).query(Long.class).single();
    }

}
