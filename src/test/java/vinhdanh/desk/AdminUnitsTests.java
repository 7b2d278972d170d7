package vinhdanh.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import vinhdanh.access.Role;
import vinhdanh.document.Cell;
import vinhdanh.document.SheetWriter;
import vinhdanh.document.XlsxWriter;
import vinhdanh.site.Stage;
import vinhdanh.site.Visitor;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Units live in time: what was stays as it was, and is found from what took its place.
 */
@Tag("database")
class AdminUnitsTests {

    private static final String UNITS = "/desk/admin/units";

    private static Stage stage;

    private static Visitor admin;

    @BeforeAll
    static void open() {
        stage = Stage.open();
        admin = stage.as(Role.ADMINISTRATOR, "snv");
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    private static HttpResponse<String> create(String code, String name, String from) {
        admin.get(UNITS + "/new");
        return admin.post(UNITS, "place", "an-giang", "code", code, "name", name, "type", "department", "tier",
                "province", "parent", "89", "from", from);
    }

    private static String path(String code, String day) {
        return UNITS + "/" + stage.site().database().sql("""
                select id::text from unit where place = 'an-giang' and code = :code
                   and cast(:day as date) between valid_from and coalesce(valid_to, cast(:day as date))
                """).param("code", code).param("day", day).query(String.class).single();
    }

    private static Map<String, @Nullable Object> row(String code, String day) {
        return stage.site()
            .database()
            .sql("select name, valid_from, valid_to from unit where id = cast(:id as uuid)")
            .param("id", path(code, day).substring(UNITS.length() + 1))
            .query()
            .singleRow();
    }

    @Test
    void aUnitIsFoundInTheTreeAndByWordsWithoutDiacritics() {
        assertThat(admin.get(UNITS).body()).contains("Tỉnh An Giang").doesNotContain("Sở Nội vụ");
        assertThat(admin.get(path("89", "2021-06-01")).body()).contains("Sở Nội vụ", "Cấp tỉnh");
        assertThat(admin.get(UNITS + "?q=so+noi+vu").body()).contains("Sở Nội vụ");
        assertThat(admin.get(UNITS + "?q=so+noi+vu&day=2026-01-01").body()).doesNotContain(">Sở Nội vụ<");
        assertThat(admin.get(UNITS + "?q=so+noi+vu&day=1/1/2026&place=').--").statusCode()).isEqualTo(200);
    }

    @Test
    void theDatabaseLetsOneCodeMeanOneUnitADay() {
        assertThat(create("moi-1", "Sở Mới Một", "2021-01-01").statusCode()).isEqualTo(303);
        HttpResponse<String> twice = create("moi-1", "Sở Khác", "2021-03-01");
        assertThat(twice.statusCode()).isEqualTo(422);
        assertThat(twice.body()).contains("đã là của một đơn vị khác");
        List<Integer> answers = IntStream.range(0, 8)
            .parallel()
            .mapToObj(i -> admin
                .post(UNITS, "place", "an-giang", "code", "moi-2", "name", "Sở Mới " + i, "type", "department", "tier",
                        "province", "parent", "89", "from", "2021-01-01")
                .statusCode())
            .toList();
        assertThat(answers.stream().filter(status -> status == 303)).hasSize(1);
        assertThat(answers.stream().filter(status -> status == 422)).hasSize(7);
    }

    @Test
    void aRenamedUnitKeepsItsOldNameAndItsPeople() {
        create("doi-ten", "Sở Tên Cũ", "2021-01-01");
        Visitor clerk = stage.as(Role.CLERK, "snv", "renamed");
        assertThat(clerk.get("/desk").statusCode()).isEqualTo(200);
        stage.site().database().sql("""
                insert into post (id, account_id, unit_id, role, valid_from)
                select gen_random_uuid(), account.id, unit.id, 'clerk', '2021-02-01'
                  from account, unit where login = :login and code = 'doi-ten'
                """).param("login", Stage.login(Role.CLERK, "snv", "renamed")).update();
        admin.get("/desk/account");
        assertThat(admin.post(path("doi-ten", "2021-05-01") + "/renamed", "name", "Sở Tên Mới", "from", "2021-05-20")
            .statusCode()).isEqualTo(303);
        assertThat(row("doi-ten", "2021-05-19")).containsEntry("name", "Sở Tên Cũ");
        assertThat(row("doi-ten", "2021-05-20")).containsEntry("name", "Sở Tên Mới");
        assertThat(admin.get(path("doi-ten", "2021-05-20")).body()).contains("Đơn vị tiền thân", "Sở Tên Cũ",
                "Đổi tên");
        assertThat(admin.get(path("doi-ten", "2021-05-19")).body()).contains("Đơn vị kế tục", "Sở Tên Mới");
        assertThat(clerk.get("/desk").body()).contains("Sở Tên Mới");
        assertThat(admin.post(path("doi-ten", "2021-05-19") + "/renamed", "name", "Muộn", "from", "2021-06-20")
            .statusCode()).as("what has ended isn't renamed").isEqualTo(422);
    }

    @Test
    void unitsMergeSplitAndEndWithTheirSuccessors() {
        create("gop-1", "Sở Gộp Một", "2021-01-01");
        create("gop-2", "Sở Gộp Hai", "2021-01-01");
        assertThat(admin
            .post(path("gop-1", "2021-05-01") + "/merged", "others", "gop-2", "into", "", "code", "gop-3", "name",
                    "Sở Gộp Ba", "type", "department", "tier", "province", "parent", "89", "from", "2021-05-10")
            .statusCode()).isEqualTo(303);
        assertThat(admin.get(path("gop-3", "2021-05-10")).body()).contains("Sở Gộp Một", "Sở Gộp Hai", "Sáp nhập");
        assertThat(
                admin.post(path("gop-3", "2021-05-10") + "/split", "parts", "tach-1 Sở Tách Một", "from", "2021-05-20")
                    .statusCode())
            .isEqualTo(422);
        assertThat(admin
            .post(path("gop-3", "2021-05-10") + "/split", "parts", "tach-1 Sở Tách Một\ntach-2 Sở Tách Hai", "from",
                    "2021-05-20")
            .statusCode()).isEqualTo(303);
        assertThat(admin.get(path("tach-2", "2021-05-20")).body()).as("predecessors however far back")
            .contains("Sở Gộp Ba", "Sở Gộp Một");
        assertThat(admin
            .post(path("tach-2", "2021-05-20") + "/abolished", "successors", "tach-1\nkhông có", "from", "2021-05-25")
            .body()).contains("Không rõ đơn vị “không có”");
        assertThat(admin.post(path("tach-2", "2021-05-20") + "/abolished", "successors", "tach-1", "from", "2021-05-25")
            .statusCode()).isEqualTo(303);
        assertThat(row("tach-2", "2021-05-24")).containsEntry("valid_to", Date.valueOf(LocalDate.of(2021, 5, 24)));
    }

    @Test
    void everyFaultOfAWorkbookHasItsCellAndNothingIsStored() {
        byte[] sent = workbook("code;name;type;tier;valid_from;valid_to;parent",
                "nhap-1;Sở Nhập Một;department;province;31/02/2021;;89", "nhap-2;;department;province;2021-01-01;;89",
                "nhap-3;Sở Nhập Ba;department;province;2021-01-01;;không-có",
                "snv;Sở Nội vụ;department;province;2020-01-01;;89");
        admin.get(UNITS + "/import");
        HttpResponse<String> refused = admin.postFile(UNITS + "/import", "don-vi.xlsx", sent, "place", "an-giang");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("!E2", "!B3").doesNotContain("Lưu tất cả");
        byte[] named = workbook("code;name;type;tier;valid_from;valid_to;parent",
                "nhap-3;Sở Nhập Ba;department;province;2021-01-01;;không-có",
                "snv;Sở Nội vụ;department;province;2020-01-01;;89");
        assertThat(admin.postFile(UNITS + "/import", "x.xlsx", named, "place", "an-giang").body())
            .contains("Không có đơn vị nào mang mã", "trong danh mục");
        assertThat(count("nhap-%")).isZero();
    }

    @Test
    void aWorkbookIsShownBeforeItIsStoredAndStoredOnce() {
        byte[] sent = workbook("Mã;Tên đơn vị;Loại;Cấp;Từ ngày;Mã đơn vị cấp trên",
                "luu-1;Sở Lưu Một;Sở, ban, ngành;Cấp tỉnh;01/01/2021;89",
                "luu-2;Sở Lưu Hai;Sở, ban, ngành;Cấp tỉnh;01/01/2021;luu-1");
        admin.get(UNITS + "/import");
        HttpResponse<String> preview = admin.postFile(UNITS + "/import", "don-vi.xlsx", sent, "place", "an-giang");
        assertThat(preview.body()).contains("Thêm mới: 2. Thay đổi: 0.", "Sở Lưu Hai");
        assertThat(count("luu-%")).isZero();
        String store = preview.body().replaceAll("(?s).*action=\"(" + UNITS + "/import/[0-9a-f-]{36})\".*", "$1");
        Visitor other = stage.as(Role.ADMINISTRATOR, "snv", "importer");
        other.get("/desk/account");
        assertThat(other.post(store).statusCode()).as("somebody else's workbook").isEqualTo(404);
        assertThat(admin.post(store).statusCode()).isEqualTo(303);
        assertThat(count("luu-%")).isEqualTo(2);
        assertThat(admin.post(store).statusCode()).isEqualTo(404);
        assertThat(admin.get(path("luu-1", "2021-06-01")).body()).contains("Sở Lưu Hai", "Nhập bằng bảng tính");
    }

    @Test
    void whatIsExportedComesBackUnchanged() {
        byte[] exported = admin.download(UNITS + "/export?place=an-giang").body();
        admin.get(UNITS + "/import");
        assertThat(admin.postFile(UNITS + "/import", "don-vi.xlsx", exported, "place", "an-giang").body())
            .contains("Thêm mới: 0. Thay đổi: 0.");
    }

    /** A workbook of one sheet; cells of a line are parted by semicolons. */
    private static byte[] workbook(String... lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XlsxWriter workbook = XlsxWriter.streaming(out); SheetWriter sheet = workbook.sheet("Đơn vị")) {
            for (String line : lines) {
                sheet.row(Stream.of(line.split(";")).map(Cell::text).toList());
            }
        }
        catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return out.toByteArray();
    }

    private static int count(String code) {
        return stage.site()
            .database()
            .sql("select count(*) from unit where code like :code")
            .param("code", code)
            .query(Integer.class)
            .single();
    }

    private static void clerkIn(String word, String code) {
        stage.as(Role.CLERK, "snv", word);
        stage.site().database().sql("""
                insert into post (id, account_id, unit_id, role, valid_from)
                select gen_random_uuid(), account.id, unit.id, 'clerk', '2021-02-01'
                  from account, unit where login = :login and code = :code
                """).param("login", Stage.login(Role.CLERK, "snv", word)).param("code", code).update();
    }

    @Test
    void whoWorksInAUnitThatIsMergedWorksInTheNewOne() {
        create("nhap-a", "Sở Vào Một", "2021-01-01");
        create("nhap-b", "Sở Vào Hai", "2021-01-01");
        clerkIn("merged-a", "nhap-a");
        clerkIn("merged-b", "nhap-b");
        admin.post(path("nhap-a", "2021-05-01") + "/merged", "others", "nhap-b", "into", "", "code", "nhap-c", "name",
                "Sở Vào Chung", "type", "department", "tier", "province", "parent", "89", "from", "2021-05-10");
        for (String word : List.of("merged-a", "merged-b")) {
            assertThat(stage.as(Role.CLERK, "snv", word).get("/desk/account").body()).contains("Sở Vào Chung");
        }
        assertThat(admin.get(path("nhap-c", "2021-05-10")).body()).doesNotContain("Chức trách còn lại");
    }

    @Test
    void postsThatRemainInAnEndedUnitAreListed() {
        create("bo-1", "Sở Bỏ Lại", "2021-01-01");
        clerkIn("left-behind", "bo-1");
        String unit = path("bo-1", "2021-05-01");
        assertThat(admin.get(unit).body()).doesNotContain("Chức trách còn lại");
        admin.post(unit + "/abolished", "successors", "", "from", "2021-05-20");
        assertThat(admin.get(unit).body()).contains("Chức trách còn lại", "Người Mẫu clerk-snv-left-behind",
                "kết thúc ngày 19/05/2021");
        create("tach", "Sở Sẽ Tách", "2021-01-01");
        clerkIn("split-up", "tach");
        String split = path("tach", "2021-05-01");
        admin.post(split + "/split", "parts", "tach-a Sở Phần Một\ntach-b Sở Phần Hai", "from", "2021-05-20");
        assertThat(admin.get(path("tach-a", "2021-05-20")).body()).contains("Chức trách còn lại",
                "Người Mẫu clerk-snv-split-up");
    }

    @Test
    void theLevelAboveIsTheUnitThatTookThePlaceOfTheOneThatEnded() {
        create("cap-tren", "Sở Cấp Trên", "2021-01-01");
        admin.post(UNITS, "place", "an-giang", "code", "cap-duoi", "name", "Chi cục Cấp Dưới", "type", "commune",
                "tier", "commune", "parent", "cap-tren", "from", "2021-01-01");
        admin.post(path("cap-tren", "2021-05-01") + "/renamed", "name", "Sở Cấp Trên Mới", "from", "2021-05-20");
        assertThat(acting("2021-05-19")).isEqualTo("Sở Cấp Trên");
        assertThat(acting("2021-05-20")).isEqualTo("Sở Cấp Trên Mới");
    }

    private static String acting(String day) {
        return stage.site().database().sql("""
                select acting.name from unit acting, unit below
                 where below.code = 'cap-duoi'
                   and acting.id = acting_unit(below.id, array['department'], null, cast(:day as date))
                """).param("day", day).query(String.class).single();
    }

}
