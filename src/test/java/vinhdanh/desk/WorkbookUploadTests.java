package vinhdanh.desk;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.law.LawBook;
import vinhdanh.nomination.form.ListForm;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A unit sends its workbook in the browser: everything is told at its cell, nothing is
 * stored before somebody says so, and then all of it or nothing.
 */
@Tag("database")
class WorkbookUploadTests {

    private static final Map<String, String> LETTER = Map.of("NUMBER", "12/TTr-UBND", "DATE", "26/05/2021", "MINUTES",
            "3/BB-HĐTĐKT", "MEETING", "25/05/2021", "MEMBERS", "9", "PRESENT", "8", "SIGNER", "Lê Thị Mẫu",
            "SIGNER_POST", "Chủ tịch");

    private static Stage stage;

    @BeforeAll
    static void open() {
        stage = Stage.open();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    static Map<String, String> person(String name, String birth) {
        Map<String, String> cells = new HashMap<>();
        String[] typed = UnitPlay.person("1", name, "7");
        for (int i = 2; i < typed.length; i += 2) {
            cells.put(typed[i], typed[i + 1]);
        }
        cells.put("BIRTH", birth);
        return cells;
    }

    private static byte[] workbook(String unit, List<Map<String, String>> people) {
        return workbook(stage, unit, people);
    }

    static byte[] workbook(Stage stage, String unit, List<Map<String, String>> people) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ListForm
                .of(stage.campaign().plan(), LawBook.shipped(),
                        stage.campaign()
                            .plan()
                            .units()
                            .find(unit, stage.campaign().plan().proposals().closing())
                            .orElseThrow())
                .write(LETTER, List.of(), people, out, Instant.EPOCH);
        }
        catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
        return out.toByteArray();
    }

    private static String send(UnitPlay unit, String name, byte[] content) {
        unit.clerk().get(unit.list() + "/workbook");
        return UnitPlay.done(unit.clerk().postFile(unit.list() + "/workbook", name, content))
            .headers()
            .firstValue("Location")
            .orElseThrow();
    }

    /** The page once everything was found. */
    static String found(Visitor clerk, String page) {
        HttpResponse<String> response = clerk.get(page);
        while (response.headers().firstValue("Refresh").isPresent()) {
            response = clerk.get(page);
        }
        assertThat(response.statusCode()).isEqualTo(200);
        return response.body();
    }

    @Test
    void everyFaultIsToldAtItsCellAndNothingIsStoredBeforeSomebodySaysSo() throws IOException {
        UnitPlay unit = new UnitPlay(stage, "883");
        String page = send(unit, "danh-sach.xlsx",
                workbook("883", List.of(person("Trần Văn Đúng", "02/03/1980"), person("Trần Văn Sai", "31/02/1980"))));
        assertThat(found(unit.clerk(), page)).contains("1 dòng còn lỗi", "Cá nhân · D3", "Trần Văn Đúng",
                "Trần Văn Sai", "Cần sửa", "Chưa có gì được lưu");
        assertThat(unit.clerk().get(unit.list()).body()).doesNotContain("Trần Văn Đúng");
        HttpResponse<byte[]> marked = unit.clerk().download(page + "/report.xlsx");
        assertThat(marked.headers().firstValue("Content-Disposition").orElseThrow()).contains("loi-danh-sach.xlsx");
        try (var workbook = WorkbookFactory.create(new ByteArrayInputStream(marked.body()))) {
            assertThat(workbook.getSheet("Cá nhân có lỗi").getRow(1).getCell(4).getStringCellValue())
                .isEqualTo("Trần Văn Sai");
        }
        UnitPlay.done(unit.clerk().post(page + "/take", "how", "add"));
        assertThat(unit.clerk().get(unit.list()).body()).contains("Trần Văn Đúng", "Trần Văn Sai");
        assertThat(unit.clerk().post(page + "/take", "how", "add").statusCode()).isEqualTo(409);
        assertThat(unit.sql(
                "select cells ->> 'FULL_NAME' from draft where cells ->> 'FULL_NAME' like 'Trần Văn%' order by position"))
            .containsExactly("Trần Văn Đúng", "Trần Văn Sai");
    }

    @Test
    void aWorkbookMayTakeThePlaceOfWhatWasWritten() {
        UnitPlay unit = new UnitPlay(stage, "884");
        unit.write("Nguyễn Văn Cũ");
        String page = send(unit, "moi.xlsx", workbook("884", List.of(person("Nguyễn Văn Mới", "02/03/1981"))));
        assertThat(found(unit.clerk(), page)).contains("Bảng tính không có lỗi", "Danh sách đang có 1 đề nghị");
        UnitPlay.done(unit.clerk().post(page + "/take", "how", "replace"));
        assertThat(unit.clerk().get(unit.list()).body()).contains("Nguyễn Văn Mới").doesNotContain("Nguyễn Văn Cũ");
    }

    @Test
    void whatDiesInTheMiddleLeavesNothingAndCanBeTakenAgain() {
        UnitPlay unit = new UnitPlay(stage, "886");
        unit.write("Lê Văn Trước");
        String page = send(unit, "a.xlsx",
                workbook("886", List.of(person("Lê Văn Một", "02/03/1981"), person("Lê Văn Chết", "02/03/1982"))));
        found(unit.clerk(), page);
        stage.site().database().sql("""
                create function dies() returns trigger language plpgsql as
                $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$
                """).update();
        stage.site().database().sql("""
                create trigger dies before insert on draft for each row
                when (new.cells ->> 'FULL_NAME' = 'Lê Văn Chết') execute function dies()
                """).update();
        assertThat(unit.clerk().post(page + "/take", "how", "replace").statusCode()).isEqualTo(500);
        assertThat(unit.clerk().get(unit.list()).body()).contains("Lê Văn Trước").doesNotContain("Lê Văn Một");
        stage.site().database().sql("drop function dies cascade").update();
        found(unit.clerk(), page);
        UnitPlay.done(unit.clerk().post(page + "/take", "how", "replace"));
        assertThat(unit.clerk().get(unit.list()).body()).contains("Lê Văn Một", "Lê Văn Chết")
            .doesNotContain("Lê Văn Trước");
    }

    @Test
    void theWorkbookOfAnotherUnitIsNeitherSeenNorTaken() {
        UnitPlay unit = new UnitPlay(stage, "887");
        String page = send(unit, "khac.xlsx", workbook("888", List.of(person("Phạm Văn Khác", "02/03/1981"))));
        assertThat(found(unit.clerk(), page)).contains("danh sách của đơn vị khác").doesNotContain("Phạm Văn Khác");
        assertThat(unit.clerk().post(page + "/take").statusCode()).isEqualTo(409);
        UnitPlay other = new UnitPlay(stage, "888");
        other.clerk().get("/desk");
        assertThat(unit.clerk().get(page).statusCode()).isEqualTo(200);
        assertThat(other.clerk().get(page).statusCode()).isEqualTo(404);
        assertThat(other.clerk().post(page + "/take").statusCode()).isEqualTo(404);
        assertThat(other.clerk().get(page + "/report.xlsx").statusCode()).isEqualTo(404);
        assertThat(other.clerk().get(unit.list() + "/template.xlsx").statusCode()).isEqualTo(404);
    }

    @Test
    void whatIsNoWorkbookIsRefusedWithItsReason() {
        UnitPlay unit = new UnitPlay(stage, "889");
        unit.clerk().get(unit.list() + "/workbook");
        assertThat(unit.clerk().postFile(unit.list() + "/workbook", "a.csv", new byte[] { 'a' }).body())
            .contains("Hãy gửi tệp .xlsx hoặc .ods");
        String page = send(unit, "../../<b>la.xlsx", "<html></html>".getBytes(StandardCharsets.UTF_8));
        assertThat(found(unit.clerk(), page)).contains("Không nhận được bảng tính này", "W01").doesNotContain("<b>la");
        assertThat(unit.clerk().get(unit.list() + "/template.xlsx").statusCode()).isEqualTo(200);
    }

    @Test
    void aLongWorkbookSaysHowFarItIsAndIsNotTaken() {
        UnitPlay unit = new UnitPlay(stage, "891");
        List<Map<String, String>> people = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            people.add(person("Trần Văn Dài " + i, "02/03/1980"));
        }
        String page = send(unit, "dai.xlsx", workbook("891", people));
        assertThat(found(unit.clerk(), page)).contains("dài hơn mức một danh sách", "… và ");
        UnitPlay.done(unit.clerk().post(page + "/take"));
        assertThat(unit.clerk().get(unit.list()).body()).doesNotContain("Trần Văn Dài");
    }

}
