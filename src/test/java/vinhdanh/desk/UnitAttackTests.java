package vinhdanh.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.shared.Digest;
import vinhdanh.site.Stage;

import static org.assertj.core.api.Assertions.assertThat;

/** What units type or send is never run, followed or taken for somebody else's. */
@Tag("database")
class UnitAttackTests {

    private static final byte[] PDF = "%PDF-1.7\nof the attacks\n%%EOF\n".getBytes(StandardCharsets.UTF_8);

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    @Test
    void whatLooksLikeATemplateStaysText() throws IOException {
        UnitPlay unit = new UnitPlay(stage, "883");
        String draft = unit.write("${7*7} #{T(java.lang.Runtime).getRuntime()} {{7*7}}");
        unit.meet();
        assertThat(unit.clerk().get(unit.list()).body())
            .contains("${7*7} #{T(java.lang.Runtime).getRuntime()} {{7*7}}");
        assertThat(unit.clerk().get(draft).body()).contains("${7*7}").doesNotContain("value=\"49");
        try (var document = Loader.loadPDF(unit.clerk().download(unit.list() + "/letter.pdf").body())) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", "")).contains("${7*7}", "{{7*7}}");
        }
    }

    @Test
    void whatLooksLikeAFormulaIsATextInEveryWorkbook() throws IOException {
        UnitPlay unit = new UnitPlay(stage, "884");
        unit.clerk().get(unit.list() + "/workbook");
        String page = UnitPlay
            .done(unit.clerk()
                .postFile(unit.list() + "/workbook", "=cmd.xlsx",
                        WorkbookUploadTests.workbook(stage, "884",
                                List.of(WorkbookUploadTests.person("=HYPERLINK(\"http://evil.example\")", "31/02/1980"),
                                        WorkbookUploadTests.person("@SUM(1+1)", "31/02/1980")))))
            .headers()
            .firstValue("Location")
            .orElseThrow();
        WorkbookUploadTests.found(unit.clerk(), page);
        byte[] report = unit.clerk().download(page + "/report.xlsx").body();
        int texts = 0;
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(report))) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (var cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        texts += cell.toString().contains("HYPERLINK") ? 1 : 0;
                    }
                }
            }
        }
        assertThat(texts).as("something could have been run").isPositive();
    }

    @Test
    void aFileIsKeptByItsContentAloneAndNoAddressLeadsToIt() throws IOException {
        UnitPlay unit = new UnitPlay(stage, "886");
        String files = unit.begin() + "/files";
        unit.clerk().get(files);
        UnitPlay.done(unit.clerk().postFile(files, "ten-cua-nguoi-gui.pdf", PDF));
        String sum = Digest.sha256(PDF).hex();
        try (Stream<Path> kept = Files.walk(Path.of("target", "test-files"))) {
            assertThat(kept.map(path -> path.getFileName().toString()).toList()).contains(sum)
                .doesNotContain("ten-cua-nguoi-gui.pdf");
        }
        for (String path : List.of("/desk/evidence/" + sum, "/files/" + sum, "/assets/x/" + sum,
                "/assets/x/../../" + sum, "/desk/evidence/" + UUID.randomUUID() + "?sha256=" + sum)) {
            assertThat(unit.clerk().get(path).statusCode()).as(path).isIn(400, 404);
        }
    }

    @Test
    void aSecondIdOrAHashInTheQueryChangesNothing() {
        UnitPlay mine = new UnitPlay(stage, "887");
        UnitPlay theirs = new UnitPlay(stage, "888");
        String own = evidence(mine, "cua-toi.pdf", PDF);
        byte[] secret = "%PDF-1.7\nsecret\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        String other = evidence(theirs, "cua-ho.pdf", secret);
        assertThat(theirs.clerk().download(other).body()).as("something could leak").isEqualTo(secret);
        String id = other.substring(other.lastIndexOf('/') + 1);
        String sum = Digest.sha256(secret).hex();
        for (String query : List.of("?id=" + id, "?version=" + id, "?sha256=" + sum, "?file=" + sum, ";id=" + id)) {
            var response = mine.clerk().download(own + query);
            assertThat(response.statusCode() == 200 ? response.body() : PDF).as(query).isEqualTo(PDF);
        }
    }

    private static String evidence(UnitPlay unit, String name, byte[] content) {
        String files = unit.begin() + "/files";
        unit.clerk().get(files);
        UnitPlay.done(unit.clerk().postFile(files, name, content));
        Matcher found = Pattern.compile("href=\"(/desk/evidence/[0-9a-f-]{36})\"")
            .matcher(unit.clerk().get(files).body());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    @Test
    void anEmptySaveByAnOutsiderIsRefusedBeforeAnythingElse() {
        UnitPlay unit = new UnitPlay(stage, "889");
        String draft = unit.write("Trần Văn Giữ Nguyên");
        UnitPlay outsider = new UnitPlay(stage, "891");
        outsider.head().get("/desk");
        for (String path : List.of(draft, draft + "/typed", draft + "/remove", draft + "/shift", draft + "/submit")) {
            assertThat(outsider.head().post(path).statusCode()).as(path).isEqualTo(404);
        }
        for (String path : List.of("/check", "/send", "/meeting", "/votes", "/order", "/drafts")) {
            assertThat(outsider.head().post(unit.list() + path).statusCode()).as(path).isEqualTo(404);
        }
        assertThat(unit.clerk().get(draft).body()).contains("Trần Văn Giữ Nguyên");
        assertThat(unit.sql("select version::text from draft where id = '" + UnitPlay.idIn(draft) + "'"))
            .containsExactly("2");
    }

}
