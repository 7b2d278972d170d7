package vinhdanh.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.site.Entries;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of nominations as a workbook: what its reader may see, as text. */
@Tag("database")
class ExportTests {

    private static final List<String> FORMULAS = List.of("=HYPERLINK(\"http://evil.example\")", "+1+1", "-2+3",
            "@SUM(1)");

    private static Stage stage;

    @BeforeAll
    static void start() {
        stage = Stage.open();
        Entries entries = new Entries(stage);
        FORMULAS.forEach(name -> entries.put("886", name, "endorsed", 3, "snv", null));
        entries.put("886", "Nguyễn Thị Xuất", "endorsed", 3, "snv", null);
        entries.put("889", "Nguyễn Văn Ẩn", "endorsed", 3, "snv", null);
        entries.put("889", "Nguyễn Văn Nháp", "draft", 1, "889", null);
        stage.site().database().sql("update subject set citizen_number = decode('00112233445566', 'hex')").update();
    }

    @AfterAll
    static void end() {
        stage.close();
    }

    private static List<Row> rows(Visitor visitor, String query) throws IOException {
        byte[] file = visitor.download("/desk/nominations.xlsx" + query).body();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows.toList();
        }
    }

    private static List<String> names(Visitor visitor, String query) throws IOException {
        return rows(visitor, query).stream()
            .map(row -> row.getCellAsString(1).orElse(""))
            .filter(name -> !name.isEmpty())
            .toList();
    }

    @Test
    void theFileHoldsWhatItsReaderMaySee() throws IOException {
        assertThat(names(stage.as(Role.APPRAISER, "snv"), "")).contains("Nguyễn Thị Xuất", "Nguyễn Văn Ẩn")
            .doesNotContain("Nguyễn Văn Nháp");
        assertThat(names(stage.as(Role.CLERK, "886"), "?view=all")).contains("Nguyễn Thị Xuất")
            .doesNotContain("Nguyễn Văn Ẩn", "Nguyễn Văn Nháp");
        assertThat(names(stage.as(Role.HEAD, "893"), "?view=all&unit=889&state=endorsed")).hasSize(1);
        assertThat(stage.as(Role.ADMINISTRATOR, "snv").get("/desk/nominations.xlsx").statusCode()).isEqualTo(403);
    }

    @Test
    void theFilterIsThatOfTheList() throws IOException {
        Visitor appraiser = stage.as(Role.APPRAISER, "snv");
        assertThat(names(appraiser, "?view=all&q=nguyen+an")).contains("Nguyễn Văn Ẩn")
            .doesNotContain("Nguyễn Thị Xuất");
        assertThat(names(appraiser, "?unit=886")).contains("Nguyễn Thị Xuất").doesNotContain("Nguyễn Văn Ẩn");
        assertThat(names(appraiser, "?state=held")).hasSize(1);
        assertThat(names(appraiser, "?sort=citizen_number&fields=identity&q=x%27)),pg_sleep(3)--")).hasSize(1);
    }

    @Test
    void aNameThatLooksLikeAFormulaStaysText() throws IOException {
        for (String formula : FORMULAS) {
            Row row = rows(stage.as(Role.APPRAISER, "snv"), "").stream()
                .filter(found -> found.getCellAsString(1).filter(formula::equals).isPresent())
                .findFirst()
                .orElseThrow();
            assertThat(row.getCell(1).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(1).getFormula()).isNull();
        }
    }

    @Test
    void citizenNumbersAreMasked() throws IOException {
        List<Row> rows = rows(stage.as(Role.APPRAISER, "snv"), "");
        assertThat(rows).anyMatch(row -> row.getCellAsString(13).filter("••••••••••••"::equals).isPresent());
        assertThat(rows.toString()).doesNotContain("00112233445566");
    }

}
